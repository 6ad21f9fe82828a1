import MailFormat
import PlainText
import ShopDomain

/// What kind of writing a mail is. In doubt somebody wrote it and wants an answer.
enum MailNature {
    static func of(_ envelope: MailEnvelope, _ other: OtherSide) -> Nature {
        if isUnreadable(envelope) { return .unreadable }
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
