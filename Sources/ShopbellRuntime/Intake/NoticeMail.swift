import CustomerCare
import MailFormat
import PlainText
import ShopDomain

/// A notice as the mail of whoever wrote, so that two people behind one sender are two customers.
struct NoticeMail {
    let name: SafeText
    let address: String
    /// Their words, with the order in front where it stands elsewhere in the notice.
    let snippet: SafeText
    let isAnsweredByMail: Bool

    /// Nil when no rule finds somebody who wrote.
    init?(_ reading: NoticeReading, of headers: MailHeaders) {
        guard case .notice(let notice) = reading else { return nil }
        name = SafeText(line: notice.buyer)
        isAnsweredByMail = notice.isAnsweredByMail
        address = Self.address(of: notice, headers)
        let words = notice.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let order = notice.order.map { words.contains($0) ? "" : "Order #\($0): " } ?? ""
        snippet = SafeText(line: String((order + words).prefix(IntakeLimits.noticeSnippetCharactersMax)))
    }

    /// Their own, or the one that passes answers on; else a name that no mail can reach (RFC 2606),
    /// made of who they are and where.
    private static func address(of notice: ReadNotice, _ headers: MailHeaders) -> String {
        if let own = notice.address.flatMap({ Mailbox(address: $0) }) { return own.key }
        if notice.isAnsweredByMail, let relay = headers.replyTo.first ?? headers.from.first { return relay.key }
        return part(notice.buyer) + "@" + part(notice.channel) + ".invalid"
    }

    /// Letters and digits of any script; the rest parts words.
    private static func part(_ text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let joined = words.joined(separator: ".")
        let plain = joined.unicodeScalars.map { $0.isASCII ? String($0) : "u" + String($0.value, radix: 16) }.joined()
        return plain.isEmpty ? "somebody" : String(plain.prefix(60))
    }
}

extension NoticeRules {
    /// Nil when no rule is for whom the mail is from.
    func reading(of envelope: MailEnvelope) -> NoticeReading? {
        guard let from = envelope.headers.from.first?.key else { return nil }
        return reading(from: from, subject: envelope.headers.subject.string, text: envelope.newText.string)
    }
}
