import CustomerCare
import PlainText
import ShopDomain

/// The review beside the draft: never in the way of a send but for one typed word.
extension InboxStep {
    /// Reads the draft in hand where that was not done yet, or something around it changed.
    mutating func adviseAnew() {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        let hasTheirWords = draft.message.map { session.bodies[$0] != nil } ?? false
        if let advice = composer.advice, advice.knowsTheirWords == hasTheirWords,
            advice.attachmentCount == draft.attachments.count, advice.told.old == resetPromise(draft),
            advice.hushedForGood == hushedForGood { return }
        advise()
    }

    /// Reads what changed in the draft in hand; its dates count from when reading began, so that a
    /// paragraph that stays is not read again.
    mutating func advise() {
        guard let composer = session.composer, !composer.isReadOnly, composer.kind != .note, composer.kind != .contact,
            let draft = shop.drafts[composer.draft] else { return }
        let began = composer.adviceBegan ?? now, earlier = earlierMail(beside: draft), facts = facts(draft, earlier)
        let reviewed = review().read(
            composer.editor.text, facts: facts, after: composer.advice?.reviewed, sentAt: began)
        let told = ToldPromises(
            reviewed.promises, in: composer.editor.text, resetting: resetPromise(draft), finder: review().finder,
            sentAt: began)
        var advice = composer.advice ?? DraftAdvice(reviewed: reviewed, told: told)
        (advice.reviewed, advice.told) = (reviewed, told)
        advice.knowsTheirWords = theirWords(draft) != nil
        advice.earlierMail = earlier
        advice.attachmentCount = draft.attachments.count
        advice.hushedForGood = hushedForGood
        // Blanks of a reply are counted under the draft and stop the send by themselves.
        if !composer.editor.blanks.isEmpty { advice.hushed.insert(.blank) }
        session.composer?.adviceBegan = began
        session.composer?.advice = advice
    }

    mutating func review() -> DraftReview {
        if let review = session.review { return review }
        let settings = session.settings
        let made = DraftReview(
            finder: settings.promiseFinder, words: ReviewWords(adding: settings.words.review))
        session.review = made
        return made
    }

    /// The promise that the draft is to give a new date, while it is still open.
    private func resetPromise(_ draft: Draft) -> Promise? {
        draft.purpose?.resets.flatMap { shop.care.promise($0) }.flatMap { $0.outcome == nil ? $0 : nil }
    }

    private func theirWords(_ draft: Draft) -> String? {
        draft.message.flatMap { session.bodies[$0]?.ownText }
    }

    private func facts(_ draft: Draft, _ earlier: DraftAdvice.EarlierMail) -> ReviewFacts {
        let customer = draft.conversation.flatMap { shop.conversation($0) }.flatMap { shop.customer(of: $0) }
        let theirs = theirWords(draft)
        return ReviewFacts(
            answering: isAnswered(draft) ? nil : theirs,
            names: (customer.map { [$0.displayName.string] } ?? []) + Self.signOff(theirs),
            known: (draft.to.first.map { [.init(.email, $0)] } ?? []) + knownOrder(of: draft),
            apologyDue: apologyDue(for: draft), earlierApologies: earlier.apologyCount,
            attachmentCount: draft.attachments.count)
    }

    /// A mail that has its answer asks nothing more.
    private func isAnswered(_ draft: Draft) -> Bool {
        guard let conversation = draft.conversation.flatMap({ shop.conversation($0) }) else { return false }
        return !conversation.unanswered.contains { $0.message == draft.message }
    }

    /// What they call themselves: a last line of a few words.
    private static func signOff(_ words: String?) -> [String] {
        let last = words?.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
        return (1...3).contains(last.split(separator: " ").count) ? [last] : []
    }

    // MARK: Hints

    /// `-` in DRAFT: the question on top is not asked again about this mail.
    mutating func hushHint() {
        guard let top = session.composer?.advice?.hints.first else { return say("No question to hush") }
        session.composer?.advice?.hushed.insert(top.rule)
        say("Hushed for this mail: _ hushes one for good")
    }

    private var hushedForGood: Set<DraftRule> { Set(shop.care.hushed.compactMap { DraftRule(rawValue: $0) }) }

    /// `_` in DRAFT: the question on top is not asked about any mail again.
    mutating func hushForGood() {
        guard let top = session.composer?.advice?.hints.first else { return say("No question to hush") }
        events.append(.hintHushed(HintHushed(act: token(), rule: top.rule.rawValue, isHushed: true, at: now)))
        say(SafeText(line: "Never asked again: \(top.rule.words). z takes it back, : ask again brings all back"))
    }

    /// What was hushed for good is asked again.
    mutating func askAgain() {
        for rule in shop.care.hushed {
            events.append(.hintHushed(HintHushed(act: token(), rule: rule, isHushed: false, at: now)))
        }
        say("Every question is asked again")
    }

    /// A draft that turns the customer away shows their view first, and wants a typed word.
    mutating func askToTurnAway() {
        session.opened?.showsTheirView = true
        session.overlay = .line(.turnAway, PromptLine())
    }

    mutating func answerTurnAway(_ typed: String) {
        guard typed.lowercased().filter({ !$0.isWhitespace }) == "yes" else {
            return say("Not sent: it turns them away. Type yes if that is what you want", .warning)
        }
        send(beyond: .turningAway)
    }

    // MARK: Promises

    /// `p` in DRAFT: one promise after the other.
    mutating func walkPromises() {
        let count = session.composer?.advice?.promises.count ?? 0
        guard count > 0 else { return say("No promise found in this draft") }
        session.overlay = .foundPromises(selected: 0)
    }

    mutating func judgeFoundPromise(_ selected: Int, _ input: PromptInput) {
        guard let promises = session.composer?.advice?.promises, promises.indices.contains(selected) else {
            session.overlay = nil
            return
        }
        let quote = promises[selected].found.quote
        switch input {
        case .confirm: session.overlay = .line(.promiseDate(selected), PromptLine())
        case .insert("+"), .insert("-"):
            if input == .insert("+") {
                session.composer?.advice?.refused.remove(quote)
            } else {
                session.composer?.advice?.refused.insert(quote)
            }
            session.overlay = .foundPromises(selected: min(selected + 1, promises.count - 1))
        default:
            session.overlay = .foundPromises(selected: moved(selected, by: input, count: promises.count))
        }
    }

    /// Another date than the one that was read.
    mutating func answerPromiseDate(_ selected: Int, _ typed: String) {
        guard let promises = session.composer?.advice?.promises, promises.indices.contains(selected) else { return }
        let mentions = review().finder.dates.mentions(in: TextParagraph(typed), sentAt: now)
        guard let due = mentions.compactMap(\.due).last else {
            session.overlay = .line(.promiseDate(selected), PromptLine(typed))
            return say("No date in that: try friday, 3 days, 15 dec", .warning)
        }
        session.composer?.advice?.dates[promises[selected].found.quote] = due
        session.overlay = .foundPromises(selected: selected)
    }

    /// What is to be found out is kept with the promise to do so.
    private func words(of found: FoundPromise, in draft: Draft) -> SafeText {
        guard found.action == .findOut, let question = draft.purpose?.asks else { return SafeText(line: found.quote) }
        return SafeText(line: found.quote) + ": " + question
    }

    /// The promises of a mail that leaves, in the same batch: they hold once it is filed.
    mutating func filePromises(of draft: Draft, in text: String, outbox: OutboxID) {
        guard let advice = session.composer?.advice else { return }
        let read = review().read(text, sentAt: now).promises
        let told = ToldPromises(
            read, in: text, resetting: resetPromise(draft), finder: review().finder, sentAt: now)
        let customer = draft.conversation.flatMap { shop.conversation($0) }.map { shop.resolved($0.customer) }
        let proposals = told.proposed(refused: advice.refused, dates: advice.dates).filter { !$0.isRefused }
        let repeated = repeatedPromise(proposals.map(\.found), in: draft)
        for proposed in proposals where proposed.found != repeated {
            let found = proposed.found
            events.append(
                .promiseFiled(
                    PromiseFiled(
                        promise: token(), customer: customer, conversation: draft.conversation,
                        outbox: outbox, action: found.action, words: words(of: found, in: draft),
                        datePhrase: found.datePhrase.map { SafeText(line: $0) }, due: proposed.due,
                        isFirm: found.isFirm, resets: proposed.resets, at: now)))
        }
    }
}
