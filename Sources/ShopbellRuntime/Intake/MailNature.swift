import CustomerCare
import MailFormat
import PlainText
import ShopDomain

/// What kind of writing a mail is. In doubt somebody wrote it and wants an answer.
enum MailNature {
    /// - Parameter reading: what the rules for notices make of it; nil for senders they do not know.
    static func of(_ envelope: MailEnvelope, _ other: OtherSide, _ reading: NoticeReading?) -> Nature {
        if case .notice? = reading { return .person }
        if isUnreadable(envelope) { return .unreadable }
        if reading == .aside { return .automatic }
        // A marketplace writes to all from an address that takes no answer: what no rule can tell from a
        // customer's question is for the owner to look at. What goes to many at once is not.
        if reading == .unknown, [.noReply, .autoReply].contains(envelope.automation) { return .person }
        if envelope.automation != .person, !other.isForm { return .automatic }
        if other.direction == .incoming, isThanks(envelope) { return .thanks }
        return .person
    }

    /// Nothing that a mail has at its top, or nothing to read where something should stand.
    private static func isUnreadable(_ envelope: MailEnvelope) -> Bool {
        let headers = envelope.headers
        if headers.from.isEmpty, headers.date == nil, headers.messageID == nil, headers.subject.isEmpty {
            return true
        }
        guard envelope.searchText.isEmpty, envelope.attachmentCount == 0 else { return false }
        return envelope.notices.contains { notice in
            switch notice {
            case .unreadablePart, .partsNotShown: true
            default: false
            }
        }
    }

    /// Thanks under a subject of its own count only when the subject asks nothing either.
    private static func isThanks(_ envelope: MailEnvelope) -> Bool {
        let hasAttachments = envelope.attachmentCount > 0
        guard ThanksOnly.matches(envelope.newText, hasAttachments: hasAttachments) else { return false }
        let headers = envelope.headers
        if !headers.inReplyTo.isEmpty || !headers.references.isEmpty || headers.subject.isEmpty {
            return true
        }
        return ThanksOnly.matches(headers.subject + " thanks")
    }
}
