import CustomerCare
import PlainText
import ShopDomain

/// A promise that is late: owning it comes first among the replies.
extension InboxStep {
    func latePromise(in id: ConversationID) -> Promise? {
        session.queue.promises.first { row in
            row.state == .late && row.promise.conversation.map(shop.resolved) == id
        }?.promise
    }

    func owningUp(in id: ConversationID) -> ReplyRanking.Lead? {
        guard let late = latePromise(in: id), let due = late.due else { return nil }
        let day = session.settings.business.calendar.day(due, now: now)
        return ReplyRanking.Lead(
            name: StarterReply.ownIt.name, reason: "you promised \u{201C}\(late.words)\u{201D} by \(day)")
    }

    /// The new day it tells takes the place of the old one once it is out.
    mutating func ownUp(_ late: Promise, in id: ConversationID) {
        let sorry = "this: I told you \u{201C}\(late.words)\u{201D}, and I did not keep it"
        startCareReply(.ownIt, [:], prefilled: ["what went wrong": sorry], in: id)
        mean(DraftPurpose(resets: late.id))
    }
}
