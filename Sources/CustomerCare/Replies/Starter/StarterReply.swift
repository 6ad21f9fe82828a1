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

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// In the order in which an untrained shop lists them.
    public static let all = waiting + repairs + orders + answers
}
