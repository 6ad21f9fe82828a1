import PlainText

/// Why an export was not taken in: which file and line, what is wrong, and what would be right.
public struct OrderFileError: SpokenError, Hashable, Sendable {
    public let file: String
    /// Counted from 1; nil when the file as a whole is meant.
    public let line: Int?
    /// Without a full stop.
    public let problem: String
    public let remedy: String

    init(_ file: String, line: Int? = nil, _ problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    /// `orders.csv:12: what is wrong; what would be right`
    public var sentence: SafeText {
        SafeText(line: "\(file)\(line.map { ":\($0)" } ?? ""): \(problem); \(remedy)")
    }
}

/// What is wrong in a file whose name is known further out.
struct OrderLineError: Error {
    let line: Int?
    let problem: String
    let remedy: String

    init(line: Int?, _ problem: String, remedy: String) {
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }
}
