/// The replies a new shop starts with. Each is the whole text of a reply file, front matter and
/// body, so that what ships, what `replies init` writes and what the owner edits are the same.
///
/// All are held to the same habits: "I" and not "we", the thing by its name, ownership before the
/// remedy, a day for whatever is promised, a way out for the customer, and one open line about
/// them, so that no two people get quite the same mail.
public struct StarterReply: Hashable, Sendable {
    /// The file's name without `.md`.
    public let name: String
    /// The file's text.
    public let text: String

    /// The text without its front matter.
    public var body: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let end = lines.dropFirst().firstIndex(of: "+++").map { $0 + 1 } ?? 0
        return lines[end...].joined(separator: "\n")
    }

    /// As its front matter gives it; the name where there is none.
    public var title: String {
        let line = text.split(separator: "\n").first { $0.hasPrefix("title = ") }
        return line.map { $0.dropFirst("title = ".count).filter { $0 != "\"" } } ?? name
    }

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// In the order in which an untrained shop lists them.
    public static let all = waiting + repairs + orders + answers
}
