import CustomerCare
import PlainText
import ShopDomain

/// "I will find out."
extension InboxStep {
    /// `F`: the first open question of theirs becomes a promise with a day.
    mutating func writeFindOut() {
        guard let id = current, let conversation = shop.conversation(id) else {
            return say("No conversation here to answer")
        }
        if let existing = shop.draft(of: id) {
            openDraft(existing.id, isWriting: false)
            return say("You have a draft here already: send it or throw it away first")
        }
        let message = (conversation.unanswered.last ?? conversation.lastIncoming)?.message
        let words = message.flatMap { session.bodies[$0]?.ownText } ?? ""
        let question = review().questions(in: words).first ?? ""
        startCareReply(.findOut, ["their question": question], in: id)
        if !question.isEmpty { mean(DraftPurpose(asks: SafeText(line: question))) }
    }
}
