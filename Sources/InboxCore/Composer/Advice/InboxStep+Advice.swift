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
            advice.attachmentCount == draft.attachments.count { return }
        advise()
    }

    /// Reads what changed in the draft in hand; its dates count from when reading began, so that a
    /// paragraph that stays is not read again.
    mutating func advise() {
        guard let composer = session.composer, !composer.isReadOnly, composer.kind != .note, composer.kind != .contact,
            let draft = shop.drafts[composer.draft] else { return }
        let began = composer.adviceBegan ?? now, facts = facts(draft)
        let reviewed = review().read(
            composer.editor.text, facts: facts, after: composer.advice?.reviewed, sentAt: began)
        var advice = composer.advice ?? DraftAdvice(reviewed: reviewed)
        advice.reviewed = reviewed
        advice.knowsTheirWords = facts.answering != nil
        advice.attachmentCount = draft.attachments.count
        // Blanks of a reply are counted under the draft and stop the send by themselves.
        if !composer.editor.blanks.isEmpty { advice.hushed.insert(.blank) }
        session.composer?.adviceBegan = began
        session.composer?.advice = advice
    }

    private mutating func review() -> DraftReview {
        if let review = session.review { return review }
        let dates = DateReader(business: session.settings.business, order: session.settings.dayMonthOrder)
        let made = DraftReview(finder: PromiseFinder(dates: dates))
        session.review = made
        return made
    }

    private func theirWords(_ draft: Draft) -> String? {
        draft.message.flatMap { session.bodies[$0]?.ownText }
    }

    private func facts(_ draft: Draft) -> ReviewFacts {
        let customer = draft.conversation.flatMap { shop.conversation($0) }.flatMap { shop.customer(of: $0) }
        let theirs = theirWords(draft)
        return ReviewFacts(
            answering: theirs, names: (customer.map { [$0.displayName.string] } ?? []) + Self.signOff(theirs),
            known: draft.to.first.map { [.init(.email, $0)] } ?? [],
            attachmentCount: draft.attachments.count)
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
        say("Hushed for this mail")
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

    /// The promises of a mail that leaves, in the same batch: they hold once it is filed.
    mutating func filePromises(of draft: Draft, in text: String, outbox: OutboxID) {
        guard let composer = session.composer, let advice = composer.advice else { return }
        let read = review().read(text, sentAt: now).promises
        let customer = draft.conversation.flatMap { shop.conversation($0) }.map { shop.resolved($0.customer) }
        let repeated = repeatedPromise(read.filter { !advice.refused.contains($0.quote) }, in: draft)
        for found in read where !advice.refused.contains(found.quote) && found != repeated {
            let due = found.waitsOnCustomer ? nil : advice.dates[found.quote] ?? found.due
            events.append(
                .promiseFiled(
                    PromiseFiled(
                        promise: token(), customer: customer, conversation: draft.conversation,
                        outbox: outbox, action: found.action, words: SafeText(line: found.quote),
                        datePhrase: found.datePhrase.map { SafeText(line: $0) }, due: due,
                        isFirm: found.isFirm, resets: composer.resets, at: now)))
        }
    }
}
