import CustomerCare
import PlainText
import ShopDomain

extension InboxStep {
    /// A draft that an act of care begins with, filled with what is known.
    ///
    /// It carries the starter's name, so that what follows from its leaving also follows after a restart.
    ///
    /// - Parameter prefilled: words for blanks, by the blank's name; the owner may change them.
    mutating func startCareReply(
        _ starter: StarterReply, _ values: [String: String], prefilled: [String: String] = [:],
        in id: ConversationID
    ) {
        let customer = shop.conversation(id).flatMap { shop.customer(of: $0) }
        guard let filled = session.shelf.filled(starter, values, for: customer) else { return }
        let content = filled.blanked.filling(prefilled)
        startReply(
            to: id, kind: .reply, content: DraftContent(content), reply: starter.name, isWriting: false)
    }

    /// What the leaving of a draft means beside its words, in the same batch and before the mail itself.
    mutating func recordCare(of draft: Draft, outbox: OutboxID) {
        recordThanks(of: draft, outbox: outbox)
        alignRemedy(of: draft)
        recordAfterCare(of: draft)
    }
}

extension BlankedText {
    /// With these words in the blanks of these names, as if the owner had written them.
    func filling(_ words: [String: String]) -> BlankedText {
        let characters = Array(text)
        var result = BlankedText(), end = 0
        for blank in blanks {
            let given = words[blank.name], held = given ?? String(characters[blank.range])
            let filled = TextBlank(
                range: 0..<held.count, name: blank.name, kind: blank.kind, isRequired: blank.isRequired,
                isFilled: given != nil || blank.isFilled)
            result = result + BlankedText(String(characters[end..<blank.range.lowerBound]))
                + BlankedText(held, blanks: [filled])
            end = blank.range.upperBound
        }
        return result + BlankedText(String(characters[end...]))
    }
}
