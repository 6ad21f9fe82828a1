/// A header field, its value already encoded and folded.
struct MailField: Sendable, Equatable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    var line: String { "\(name): \(value)\r\n" }
}
