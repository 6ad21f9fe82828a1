import CustomerCare
import PlainText
import ShopDomain

/// The ledger of promises, as a list.
extension InboxStep {
    var selectedPromise: PromiseID? { session.selectedPromise }

    /// `e`: kept. `+`: a maybe is one indeed. `-`: it is none.
    ///
    /// - Returns: whether the act means something on a promise.
    mutating func judgePromise(_ id: PromiseID, _ command: InboxCommand) -> Bool {
        guard let promise = shop.care.promise(id) else { return false }
        switch command {
        case .done: step(promise, .kept, "Kept: ")
        case .keep: step(promise, .accepted, "Written down: ")
        case .notThis where promise.isProposedKept: step(promise, .notYet, "Not kept yet: ")
        case .notThis: step(promise, .refused, "No promise: ")
        default: return false
        }
        return true
    }

    private mutating func step(_ promise: Promise, _ kind: PromiseStep.Kind, _ words: SafeText) {
        events.append(.promiseStep(PromiseStep(act: token(), promise: promise.id, kind: kind, at: now)))
        session.advancedFrom = nil
        say(words + promise.words, kind == .kept ? .good : .plain)
    }

    /// `r` on a promise: a new date, told honestly; the old one ends when that mail is out.
    mutating func writeNewDate(_ id: PromiseID) {
        guard let promise = shop.care.promise(id), let conversation = promise.conversation else {
            return say("No conversation to write it in")
        }
        if let existing = shop.draft(of: conversation) {
            openDraft(existing.id, isWriting: false)
            say("You have a draft here already: a new date in it takes the place of the old one")
        } else {
            startCareReply(newDate(for: promise), words(of: promise), in: shop.resolved(conversation))
        }
        mean(DraftPurpose(resets: id))
    }

    /// The second slip brings repair, not another sorry.
    func newDate(for promise: Promise) -> StarterReply { promise.resets == nil ? .reset : .resetAgain }

    /// A promise that is about to break: a new day for it comes first among the replies.
    func riskyPromise(in id: ConversationID) -> Promise? {
        session.queue.promises.first { row in
            row.state == .atRisk && row.promise.conversation.map(shop.resolved) == id
        }?.promise
    }

    func newDateLead(in id: ConversationID) -> ReplyRanking.Lead? {
        guard let promise = riskyPromise(in: id), let due = promise.due else { return nil }
        let day = session.settings.business.calendar.dayClock(due, now: now)
        return ReplyRanking.Lead(
            name: newDate(for: promise).name, reason: "you promised \u{201C}\(promise.words)\u{201D} by \(day)")
    }

    /// What a mail that gives it a new date says of it.
    func words(of promise: Promise) -> [String: String] {
        var words = ["promised words": promise.words.string]
        words["their choice"] = promise.action.brings ? nil : "If that is too late for you, tell me and I find another way"
        return words
    }

    /// What the draft in hand is for; kept with it.
    mutating func mean(_ purpose: DraftPurpose) {
        guard let composer = session.composer, !composer.isReadOnly else { return }
        events.append(.draftMeant(DraftMeant(draft: composer.draft, purpose: purpose, at: now)))
    }
}

extension PromiseAction {
    /// Whether a thing comes to the customer in the end, so that they may want another or their money.
    fileprivate var brings: Bool {
        switch self {
        case .ship, .arrive, .replace, .repair, .make: true
        case .refund, .tell, .findOut, .change, .keep, .other: false
        }
    }
}
