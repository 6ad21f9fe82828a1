import CustomerCare
import PlainText
import ShopDomain

/// `b`: making it good. Nothing is moved or sent by itself; what the owner decides is written down,
/// with the promise it makes.
extension InboxStep {
    /// One line for amount and what is special, with the amount in it where it is known.
    mutating func askRemedy(_ kind: Remedy.Kind) {
        guard let id = current, let conversation = shop.conversation(id) else {
            return say("No conversation here to make good")
        }
        if session.opened?.id != id { openConversation(id) }
        session.overlay = .line(.remedy(kind), PromptLine(known(kind, conversation)))
    }

    /// What they say they paid.
    private func known(_ kind: Remedy.Kind, _ conversation: Conversation) -> String {
        guard kind == .moneyBack else { return "" }
        let paid = incomingWords(conversation).lazy.compactMap { MoneyText.last(in: $0.words) }.first
        return paid.map { MoneyText.words($0).string + " " } ?? ""
    }

    /// What the customer wrote here, the newest first.
    private func incomingWords(_ conversation: Conversation) -> [(words: String, sentAt: Instant)] {
        conversation.turns.reversed().filter { $0.direction == .incoming }.compactMap { turn in
            let words = session.bodies[turn.message]?.ownText ?? shop.message(turn.message)?.snippet.string
            return words.map { ($0, turn.date) }
        }
    }

    mutating func answerRemedy(_ kind: Remedy.Kind, _ typed: String) {
        guard let id = current, let conversation = shop.conversation(id) else { return }
        let dates = dateReader()
        let plan = RemedyPlan(kind, typed: typed, dates: dates, at: now)
        let finder = CauseFinder(dates: dates)
        let told = incomingWords(conversation).lazy.compactMap { finder.cause(in: $0.words, sentAt: $0.sentAt) }.first
        record(plan, conversation, cause: kind == .gesture ? "" : told ?? conversation.subject)
        let name = shop.customer(of: conversation)?.displayName ?? "somebody"
        guard plan.due != nil else { return say("Written down: a gesture for " + name, .good) }
        ownUp(plan, cause: told, in: conversation.id)
        say(written(plan, name), .good)
    }

    private func dateReader() -> DateReader {
        DateReader(business: session.settings.business, order: session.settings.dayMonthOrder)
    }

    private func written(_ plan: RemedyPlan, _ name: SafeText) -> SafeText {
        let calendar = session.settings.business.calendar
        let by = plan.due.map { ", by " + calendar.day($0, now: now) } ?? ""
        let own: SafeText = plan.kind == .moneyBack ? ". You pay it out, at the shop or bank" : ""
        return "Written down: " + plan.words + ", " + name + by + own
    }

    private mutating func record(_ plan: RemedyPlan, _ conversation: Conversation, cause: SafeText) {
        let customer = shop.resolved(conversation.customer)
        let promise = plan.due == nil ? nil : token()
        if let promise {
            events.append(
                .promiseFiled(
                    PromiseFiled(
                        promise: promise, customer: customer, conversation: conversation.id, action: plan.action,
                        words: plan.promiseWords, due: plan.due, at: now)))
        }
        events.append(
            .remedyRecorded(
                RemedyRecorded(
                    act: token(), remedy: token(), customer: customer, conversation: conversation.id, kind: plan.kind,
                    amount: plan.amount, special: plan.special, cause: cause, promise: promise, careAt: plan.careAt,
                    at: now)))
    }

    // MARK: The reply

    /// The four slots: sorry for the named thing, what happened, what I do, by when.
    private mutating func ownUp(_ plan: RemedyPlan, cause: SafeText?, in id: ConversationID) {
        if let existing = shop.draft(of: id) { return openDraft(existing.id, isWriting: false) }
        var words: [String: String] = [:]
        if let cause { words["what went wrong"] = "this: \u{201C}" + cause.string + "\u{201D}" }
        words["what I will do"] = plan.toCustomer
        if let due = plan.due { words["date"] = session.settings.business.calendar.day(due, now: now).string }
        startCareReply(.ownIt, [:], prefilled: words, in: id)
    }

    /// The promise of the newest remedy in a conversation, while it is open: a reply that words it
    /// anew makes no second one.
    func openRemedyPromise(in id: ConversationID?) -> Promise? {
        guard let id = id.map(shop.resolved) else { return nil }
        return shop.care.remedies.last { remedy in
            remedy.conversation.map(shop.resolved) == id
                && remedy.promise.flatMap { shop.care.promise($0) }?.isOpen == true
        }?.promise.flatMap { shop.care.promise($0) }
    }

    /// The words in a reply that only say a remedy's promise once more.
    func repeatedPromise(_ found: [FoundPromise], in draft: Draft) -> FoundPromise? {
        guard let promise = openRemedyPromise(in: draft.conversation) else { return nil }
        let isOwningUp = draft.reply == StarterReply.ownIt.name
        return found.first { !$0.waitsOnCustomer && (isOwningUp || $0.action == promise.action) }
    }

    /// The day told to the customer is the day of the remedy's promise.
    mutating func alignRemedy(of draft: Draft) {
        guard let advice = session.composer?.advice, let promise = openRemedyPromise(in: draft.conversation)
        else { return }
        let kept = advice.promises.filter { !$0.isRefused }
        guard let told = repeatedPromise(kept.map(\.found), in: draft),
            let due = kept.first(where: { $0.found == told })?.due, due != promise.due else { return }
        events.append(
            .promiseStep(PromiseStep(act: token(), promise: promise.id, kind: .changed, due: due, at: now)))
    }

    // MARK: After-care

    mutating func judgeRemedy(_ row: QueueEntry, _ command: InboxCommand) -> Bool {
        switch row {
        case .afterCare(let id): lookAfter(id, command)
        case .slip(let id): judgeSlip(id, command)
        default: false
        }
    }

    func place(_ remedy: Remedy) -> ConversationID? {
        (remedy.conversation ?? shop.newestConversation(of: remedy.customer)?.id).map(shop.resolved)
    }

    func place(ofSlip id: Token) -> ConversationID? {
        shop.care.conversation(ofSlip: id).map(shop.resolved)
    }

    /// Remedies whose day has come to ask whether all is well, the oldest first.
    func dueCare() -> [Remedy] { shop.care.dueCare(at: now) }

    /// `e` or `-`: looked after. `r`: a short mail that asks.
    ///
    /// - Returns: whether the act means something on a row of after-care.
    mutating func lookAfter(_ id: RemedyID, _ command: InboxCommand) -> Bool {
        guard let remedy = shop.care.remedy(id) else { return false }
        switch command {
        case .done, .notThis:
            careStep(remedy)
            say("Looked after: " + (shop.customer(remedy.customer)?.displayName ?? "somebody"))
        case .reply: writeAfterCare(remedy)
        default: return false
        }
        return true
    }

    private mutating func careStep(_ remedy: Remedy) {
        events.append(.remedyStep(RemedyStep(act: token(), remedy: remedy.id, kind: .caredFor, at: now)))
        session.advancedFrom = nil
    }

    private mutating func writeAfterCare(_ remedy: Remedy) {
        guard let id = place(remedy) else { return say("No conversation to write it in") }
        if let existing = shop.draft(of: id) { return openDraft(existing.id, isWriting: false) }
        startCareReply(.afterCare, ["what I sent": remedy.kind.afterCareWords], in: id)
    }

    /// Who was asked is looked after; taken back with the mail, they are not.
    mutating func recordAfterCare(of draft: Draft) {
        guard draft.reply == StarterReply.afterCare.name, let id = draft.conversation.map(shop.resolved) else { return }
        for remedy in dueCare() where remedy.conversation.map(shop.resolved) == id { careStep(remedy) }
    }

    /// What the leaving of a recalled mail had meant for after-care means nothing now.
    mutating func forgetAfterCare(of draft: Draft) {
        guard draft.reply == StarterReply.afterCare.name, let id = draft.conversation.map(shop.resolved) else { return }
        for act in shop.acts where !act.isTakenBack {
            guard case .remedy(let before?, let after) = act.change, before.caredAt == nil, after.caredAt != nil,
                after.conversation.map(shop.resolved) == id else { continue }
            events.append(.actTakenBack(ActTakenBack(act: act.id, at: now)))
        }
    }
}

extension CareLedger {
    /// Where a slip happened: that of its promise, or of its remedy.
    func conversation(ofSlip id: Token) -> ConversationID? {
        promise(id)?.conversation ?? remedy(id)?.conversation
    }
}

extension Remedy.Kind {
    /// "Did the new one reach you well?"
    fileprivate var afterCareWords: String {
        switch self {
        case .moneyBack: "your money is back with you"
        case .new: "the new one reached you well"
        case .sorted, .gesture: "all is well again"
        }
    }
}
