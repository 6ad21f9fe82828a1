/// One message as the index sees it: texts to find it by, and what a hit shall tell.
public struct SearchDocument: Sendable, Equatable {
    /// The message's number; later messages have larger numbers.
    public var number: UInt32
    /// The conversation it belongs to when it is added.
    public var conversation: UInt32
    /// Seconds since 1970 UTC; hits are ordered by it, newest first.
    public var date: Int64
    /// Names and addresses, in any form (`Ana <ana@example.org>` or apart).
    public var from: [String]
    /// Names and addresses of everyone it went to, copies included.
    public var to: [String]
    public var subject: String
    /// What the writer wrote.
    public var ownWords: String
    /// What the writer repeated from earlier mail.
    public var quotedWords: String
    public var attachmentNames: [String]
    public var tags: [String]

    public init(
        number: UInt32, conversation: UInt32, date: Int64, from: [String] = [], to: [String] = [],
        subject: String = "", ownWords: String = "", quotedWords: String = "",
        attachmentNames: [String] = [], tags: [String] = []
    ) {
        self.number = number
        self.conversation = conversation
        self.date = date
        self.from = from
        self.to = to
        self.subject = subject
        self.ownWords = ownWords
        self.quotedWords = quotedWords
        self.attachmentNames = attachmentNames
        self.tags = tags
    }
}

extension SearchDocument {
    /// Calls `body` with each text and the field it can be asked for by, nil for the message's
    /// words.
    func forEachText(_ body: (String, SearchField?) -> Void) {
        for text in from { body(text, .from) }
        for text in to { body(text, .to) }
        body(subject, .subject)
        for text in attachmentNames { body(text, .attachment) }
        for text in tags { body(text, .tag) }
        body(ownWords, nil)
        body(quotedWords, nil)
    }
}
