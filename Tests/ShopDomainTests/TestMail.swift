import PlainText
import ShopDomain

/// A mail with everything filled in that a test does not care about.
func mail(
    from address: String = "bo@example.org", _ nature: Nature = .person, marks: MessageMarks = [],
    hour: Int64 = 0, direction: Direction = .incoming, subject: SafeText = "Order", id: String? = nil,
    inReplyTo: [String] = [], references: [String] = [], identity: UInt64? = nil
) -> ArrivedMail {
    ArrivedMail(
        direction: direction, nature: nature, marks: marks, date: Instant(1_700_000_000).adding(hours: hour),
        name: "Bo Lind", address: address, subject: subject, snippet: "words", messageID: id,
        inReplyTo: inReplyTo, references: references, identity: identity ?? UInt64(bitPattern: hour),
        location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
}

extension Shop {
    /// Takes a mail in; the conversation it came to.
    @discardableResult
    mutating func take(
        _ mail: ArrivedMail, in known: ConversationID? = nil, answersThrough: MessageNumber? = nil
    ) -> ConversationID {
        var taken = place(mail, in: known)
        taken.answersThrough = answersThrough
        apply(.messageTaken(taken))
        return resolved(taken.conversation)
    }

    mutating func decide(
        _ kind: Decision.Kind, _ id: ConversationID, at: Instant, until: Instant? = nil
    ) {
        guard let newest = conversation(id)?.newestMessage else { return }
        apply(
            .conversationDecided(
                ConversationDecided(
                    act: Token(UInt64(revision)), conversation: id,
                    decision: Decision(kind: kind, through: newest, at: at, until: until))))
    }

    mutating func judge(_ customer: CustomerID, isExcluded: Bool, at: Instant = Instant(0)) {
        apply(
            .senderJudged(
                SenderJudged(
                    act: Token(UInt64(revision)), customer: customer, isExcluded: isExcluded, at: at)))
    }

    mutating func takeBackNewest() {
        if let act = newestAct { apply(.actTakenBack(ActTakenBack(act: act.id, at: Instant(0)))) }
    }

    mutating func redoNewest() {
        if let act = newestTakenBack { apply(.actRedone(ActRedone(act: act.id, at: Instant(0)))) }
    }
}
