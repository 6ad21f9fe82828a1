import MailFormat
import PlainText

/// The folder of sent mail that an account keeps on its server.
public protocol SentMailbox: Sendable {
    /// Whether the mail is there: by its Message-ID, or, where a server has given it another, by
    /// date, recipients and text (see ``SentMail/isSame(as:)``).
    func contains(_ mail: SentMail) async throws(SentMailboxError) -> Bool
    /// Puts the mail there, marked as read, unless it is there already.
    func file(_ mail: SentMail) async throws(SentMailboxError)
}

/// Why a folder of sent mail could not be looked into, or took nothing.
public struct SentMailboxError: SpokenError, Equatable, Sendable {
    public let words: SafeText
    public init(words: SafeText) { self.words = words }
    public var sentence: SafeText { words }
}

/// A mail of ours as it can be found again among the sent.
public struct SentMail: Sendable {
    /// The sealed bytes.
    public let bytes: [UInt8]
    /// The bytes as mail protocols want them: every line ends in CR LF.
    public var wireBytes: [UInt8] { SMTPContent.bytes(bytes) }
    /// Without angle brackets; nil when it has none.
    public let messageID: String?
    /// The date in its header, in seconds since 1970.
    public let dateSeconds: Int64?
    /// The addresses of To and Cc, lower-cased.
    public let recipients: Set<String>
    private let contentIdentity: UInt64

    public init(_ bytes: [UInt8]) {
        let headers = MailParser.envelope(bytes).headers
        self.bytes = bytes
        messageID = headers.messageID?.string
        dateSeconds = headers.date?.secondsSince1970
        recipients = Set((headers.to + headers.cc).map { $0.address.lowercased() })
        contentIdentity = Self.contentIdentity(bytes)
    }

    /// Whether the bytes are a copy of this mail, whatever a server did to its other headers.
    public func isSame(as bytes: [UInt8]) -> Bool {
        let other = SentMail(bytes)
        if let messageID, messageID == other.messageID { return true }
        return dateSeconds != nil && dateSeconds == other.dateSeconds && recipients == other.recipients
            && contentIdentity == other.contentIdentity
    }

    /// The identity of what is below the header alone.
    private static func contentIdentity(_ bytes: [UInt8]) -> UInt64 {
        var lineStart = 0
        while let feed = bytes[lineStart...].firstIndex(of: 0x0A) {
            let line = bytes[lineStart..<feed]
            lineStart = feed + 1
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
        }
        return MessageIdentity.of([0x0A] + bytes[lineStart...])
    }
}
