import PlainText

/// A server said something that is no IMAP, or more than anybody should say.
public struct IMAPSyntaxError: SpokenError, Equatable, Sendable {
    /// What was wrong, for a sentence.
    public let words: SafeText

    public var sentence: SafeText { "the mail server said what no mail server may say: " + words }

    init(_ words: SafeText) { self.words = words }

    static let lineTooLong = IMAPSyntaxError("a line without an end")
    static let literalTooLarge = IMAPSyntaxError("a part larger than any mail")
    static let tooManyLiterals = IMAPSyntaxError("too many parts in one answer")
    static let tooDeep = IMAPSyntaxError("lists too deep in each other")
    static let tooMany = IMAPSyntaxError("a list without an end")
    static let malformed = IMAPSyntaxError("an answer that makes no sense")
}
