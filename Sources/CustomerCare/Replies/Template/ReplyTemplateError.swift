/// Why the body of a reply cannot be used: all its problems at once, so that one edit mends them.
public struct ReplyTemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    public let problems: [ReplyTemplateProblem]

    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

/// One thing wrong in the body of a reply.
public struct ReplyTemplateProblem: Hashable, Sendable, CustomStringConvertible {
    /// The line of the file, counted from 1.
    public let line: Int
    /// What is wrong, as a sentence.
    public let message: String
    /// What would be right, as a sentence.
    public let remedy: String

    public var description: String { "line \(line): \(message) \(remedy)" }
}
