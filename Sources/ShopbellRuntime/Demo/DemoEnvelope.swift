import Foundation

/// Turns a conversation into messages: who to whom, when, in answer to what.
struct DemoEnvelope {
    let conversation: DemoConversation
    let days: DemoDays

    func messages() -> [DemoMessage] {
        conversation.letters.indices.map { index in
            let letter = conversation.letters[index]
            let part = DemoBodyWriter(letter: letter, body: quotingBody(index),
                                      boundary: boundary(index)).part()
            return DemoMessage(
                raw: part.message(fields: fields(index)), isOutgoing: letter.author == .shop,
                isAnswered: isAnswered(index), receivedAt: letter.sentAt,
                identifier: identifier(index))
        }
    }

    private func fields(_ index: Int) -> [MailField] {
        let letter = conversation.letters[index]
        var fields = [
            MailField("Date", MailDateText.text(letter.sentAt, zone: zone(of: author(index)))),
            MailField("From", AddressText.text(author(index))),
            MailField("To", AddressText.text(recipient(index))),
            MailField("Subject", EncodedWord.text(letter.subject ?? subject(index))),
            MailField("Message-ID", "<\(identifier(index))>"),
        ]
        if index > 0 {
            fields.append(MailField("In-Reply-To", "<\(identifier(index - 1))>"))
            fields.append(MailField("References", references(before: index)))
        }
        if let replyTo = conversation.replyTo, letter.author != .shop {
            fields.append(MailField("Reply-To", AddressText.text(replyTo)))
        }
        return fields + letter.fields
    }

    private func author(_ index: Int) -> DemoPerson {
        switch conversation.letters[index].author {
        case .shop: DemoShop.owner
        case .customer: conversation.customer
        case .other(let person): person
        }
    }

    private func recipient(_ index: Int) -> DemoPerson {
        guard conversation.letters[index].author == .shop else { return DemoShop.owner }
        return conversation.replyTo ?? lastCustomer(before: index)
    }

    /// Whoever of the other side wrote last.
    private func lastCustomer(before index: Int) -> DemoPerson {
        let last = conversation.letters[..<index].lastIndex { $0.author != .shop }
        return last.map(author) ?? conversation.customer
    }

    private func subject(_ index: Int) -> String {
        index == 0 ? conversation.subject : "Re: " + conversation.subject
    }

    private func identifier(_ index: Int) -> String {
        "\(conversation.name).\(index + 1)@\(author(index).domain)"
    }

    /// Starts with characters that quoted-printable and base64 never produce, so that no part can
    /// contain it (RFC 2045 section 6.7).
    private func boundary(_ index: Int) -> String { "=_\(conversation.name).\(index + 1)" }

    private func references(before index: Int) -> String {
        (0..<index).map { "<\(identifier($0))>" }.joined(separator: "\r\n ")
    }

    private func isAnswered(_ index: Int) -> Bool {
        let letter = conversation.letters[index]
        guard letter.author != .shop else { return false }
        let isFollowedByReply = conversation.letters[(index + 1)...].contains { $0.author == .shop }
        return letter.isAnsweredElsewhere || isFollowedByReply
    }

    private func quotingBody(_ index: Int) -> DemoBody {
        let letter = conversation.letters[index]
        guard letter.quotesPrevious, index > 0 else { return letter.body }
        let previous = conversation.letters[index - 1]
        let quoted = previous.body.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
        let date = MailDateText.text(previous.sentAt, zone: zone(of: author(index)))
        return letter.body.appending("\n\nOn \(date), \(author(index - 1).name) wrote:\n\(quoted)")
    }

    private func zone(of person: DemoPerson) -> TimeZone {
        person.zoneIdentifier.flatMap(TimeZone.init(identifier:)) ?? days.zone
    }
}
