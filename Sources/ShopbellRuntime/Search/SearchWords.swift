import PlainText
import MailFormat
import MailSearch
import PlainText
import ShopDomain

/// What one message can be found by.
public struct SearchWords: Sendable {
    let from: [String]
    let to: [String]
    let subject: String
    let text: String
    let attachmentNames: [String]

    init(_ envelope: MailEnvelope) {
        let headers = envelope.headers
        from = (headers.from + headers.replyTo).map(Self.text)
        to = (headers.to + headers.cc).map(Self.text)
        subject = headers.subject.string
        text = envelope.searchText.string
        attachmentNames = envelope.attachmentNames.map(\.string)
    }

    /// When the bytes are gone or damaged: what the log says of the message.
    init(_ entry: MessageEntry) {
        let other = [entry.name.string + " " + entry.address]
        from = entry.direction == .incoming ? other : []
        to = entry.direction == .outgoing ? other : []
        subject = entry.subject.string
        text = entry.snippet.string
        attachmentNames = []
    }

    func document(
        _ number: MessageNumber, _ conversation: ConversationID, _ date: Instant
    ) -> SearchDocument {
        SearchDocument(
            number: number.rawValue, conversation: conversation.rawValue, date: date.rawValue,
            from: from, to: to, subject: subject, ownWords: text, attachmentNames: attachmentNames)
    }

    private static func text(_ mailbox: Mailbox) -> String {
        mailbox.name.string + " " + mailbox.address
    }
}
