import PlainText
import ShopDomain

/// A message as the conversation shows it.
public struct MessageBody: Hashable, Sendable {
    public struct Zone: Hashable, Sendable {
        public enum Kind: Hashable, Sendable { case own, quoted, signature }
        public let kind: Kind
        public let text: SafeText

        public init(kind: Kind, text: SafeText) {
            self.kind = kind
            self.text = text
        }
    }

    public struct Link: Hashable, Sendable {
        /// `a1`, `a2`, ...: never a bare digit, digits are replies. The letter is the conversation's
        /// to change: ``ConversationLabels``.
        public let label: SafeText
        public let target: String
        /// Where it really leads, in ASCII.
        public let host: SafeText
        /// The host as a browser may show it, where that looks different; or empty.
        public let hostLook: SafeText
        /// Whether the words of the link name another host.
        public let isMisleading: Bool

        public init(
            label: SafeText, target: String, host: SafeText, hostLook: SafeText = "",
            isMisleading: Bool = false
        ) {
            self.label = label
            self.target = target
            self.host = host
            self.hostLook = hostLook
            self.isMisleading = isMisleading
        }
    }

    public struct Attachment: Hashable, Sendable {
        public let label: SafeText
        public let name: SafeText
        public let type: String
        public let byteCount: Int

        public init(label: SafeText, name: SafeText, type: String, byteCount: Int) {
            self.label = label
            self.name = name
            self.type = type
            self.byteCount = byteCount
        }
    }

    public var from: SafeText
    public var fromAddress: String
    public var to: [String]
    public var cc: [String]
    /// The names that stand beside the addresses of To and Cc, by the address in lower case.
    public var names: [String: SafeText]
    /// Where an answer goes: Reply-To, or From.
    public var replyTo: [String]
    /// Minutes east of UTC in the sender's Date.
    public var zoneOffsetMinutes: Int
    public var zones: [Zone]
    public var links: [Link]
    public var attachments: [Attachment]
    /// Whether the labels of the links stand in the text, as `[a1]`.
    public var namesLinksInText: Bool
    /// What the reader should know: "Reply-To is in another domain", "3 hidden passages".
    public var notices: [SafeText]

    public init(
        from: SafeText, fromAddress: String, to: [String], cc: [String],
        names: [String: SafeText] = [:], replyTo: [String],
        zoneOffsetMinutes: Int = 0, zones: [Zone], links: [Link] = [], attachments: [Attachment] = [],
        namesLinksInText: Bool = false, notices: [SafeText] = []
    ) {
        self.from = from
        self.fromAddress = fromAddress
        self.to = to
        self.cc = cc
        self.names = names
        self.replyTo = replyTo
        self.zoneOffsetMinutes = zoneOffsetMinutes
        self.zones = zones
        self.links = links
        self.attachments = attachments
        self.namesLinksInText = namesLinksInText
        self.notices = notices
    }

    /// The sender's own new words.
    public var ownText: String {
        zones.filter { $0.kind == .own }.map(\.text.string).joined(separator: "\n")
    }
}
