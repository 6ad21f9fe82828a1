import CustomerCare
import MailFormat
import PlainText
import ShopDomain

/// One conversation as `export --json` writes it, one to a line.
public struct ConversationRecord: Codable, Sendable, Equatable {
    public struct Message: Codable, Sendable, Equatable {
        /// The Message-ID without brackets; `m34` when the mail has none.
        public let id: String
        public let from: String
        public let date: String
        public let subject: String
        public let direction: Direction
    }

    /// `c12`
    public let id: String
    /// The customer's first address, or their name when no address is known.
    public let customer: String
    public let view: ConversationView
    /// Why it is there, in words.
    public let reason: String
    public let messages: [Message]
}

extension ConversationRecord {
    /// - Parameter raw: gives a message's bytes; without them the record says what the log says.
    public init?(
        _ id: ConversationID, in shop: Shop, at now: Instant, reading raw: (MailLocation) -> [UInt8]?
    ) {
        guard let conversation = shop.conversation(id), let row = QueueRow(id, in: shop, at: now) else {
            return nil
        }
        self.id = ShopReference.text(conversation.id)
        customer = Self.customer(of: conversation, in: shop)
        view = shop.view(of: conversation, at: now)
        reason = row.reason.string
        messages = conversation.turns.compactMap { turn in
            shop.message(turn.message).map { Message($0, headers: raw($0.location).map(MailParser.headers)) }
        }
    }

    static func customer(of conversation: Conversation, in shop: Shop) -> String {
        guard let customer = shop.customer(of: conversation) else { return "" }
        return customer.addresses.first ?? customer.displayName.string
    }
}

extension ConversationRecord.Message {
    init(_ entry: MessageEntry, headers: MailHeaders?) {
        id = headers?.messageID?.string ?? ShopReference.text(entry.number)
        from = headers?.from.first.map(MailboxText.text) ?? MailboxText.text(entry)
        date = ISODate.text(entry.date, offsetMinutes: headers?.date?.offsetMinutes ?? 0)
        subject = entry.subject.string
        direction = entry.direction
    }
}

/// `Ada Lind <ada@example.org>`
enum MailboxText {
    static func text(_ mailbox: Mailbox) -> String {
        let address = mailbox.shownAddress.string
        return mailbox.name.isEmpty ? address : "\(mailbox.name.string) <\(address)>"
    }

    static func text(_ entry: MessageEntry) -> String {
        guard entry.direction == .incoming else { return "" }
        return Mailbox(name: entry.name, address: entry.address).map(text) ?? entry.name.string
    }
}
