import CustomerCare
import PlainText
import ShopDomain

/// Promises beside the list of them: in the queue, after a send, and when a customer answers.
extension InboxStep {
    /// Who waits, and between them the promises that press, to people who wait for no answer: under
    /// their own words, the earlier due first.
    func pressing(_ places: [QueuePlace]) -> [QueueEntry] {
        let promises = pressingPromises(beside: Set(places.map(\.id)))
        let indices = QueueOrder.indices(ofPromisesDue: promises.map { $0.due ?? now }, among: places)
        var entries: [QueueEntry] = [], next = 0
        for (index, place) in places.enumerated() {
            while next < promises.count, indices[next] <= index {
                entries.append(.promise(promises[next].id))
                next += 1
            }
            entries.append(.conversation(place.id))
        }
        return entries + promises[next...].map { .promise($0.id) }
    }

    /// Promises that are broken or about to be, the earliest due first.
    private func pressingPromises(beside waiting: Set<ConversationID>) -> [Promise] {
        let leaving = shop.care.beingReset
        return session.queue.promises.filter { row in
            guard row.state == .late || row.state == .atRisk, !leaving.contains(row.promise.id),
                row.promise.done?.act == nil else { return false }
            return row.promise.conversation.map { !waiting.contains(shop.resolved($0)) } ?? true
        }.map(\.promise)
    }

    /// What waited for a customer's part begins with their answer.
    mutating func startWaitingPromises() {
        guard session.startedFor != shop.listRevision, !session.settings.isLookOnly else { return }
        session.startedFor = shop.listRevision
        for promise in shop.care.promises where promise.isOpen && promise.due == nil {
            guard let answer = answer(to: promise) else { continue }
            let due = session.settings.promiseFinder.due(ofWaiting: promise.words.string, answeredAt: answer.date)
            events.append(
                .promiseStep(
                    PromiseStep(act: token(), promise: promise.id, kind: .started, due: due, at: answer.date)))
        }
    }

    private func answer(to promise: Promise) -> Turn? {
        promise.conversation.flatMap { shop.conversation($0) }?.turns.first {
            $0.direction == .incoming && $0.nature == .person && $0.date > promise.madeAt
        }
    }

    // MARK: Kept, as a mail says

    /// What the mail being sent says is done may keep a promise: it is proposed, and asked about.
    mutating func proposeKept(by draft: Draft, in text: String, outbox: OutboxID) {
        // A mail that owns up or resets tells what was, not what is done.
        let isCare = StarterReply.care.contains { $0.name == draft.reply }
        guard !isCare, let id = draft.conversation, let conversation = shop.conversation(id) else { return }
        let done = review().finder.doneStatements(in: text)
        let open = openPromises(to: shop.resolved(conversation.customer)).filter { $0.id != draft.purpose?.resets }
        for proposal in KeptProposal.proposals(done, for: open) {
            let words = SafeText(line: proposal.quote)
            events.append(
                .keptProposed(KeptProposed(promise: proposal.promise, words: words, outbox: outbox, at: now)))
            session.afterSend.append(.promiseKept(proposal.promise, words))
        }
    }

    /// The next question that a send brought, where nothing else is asked.
    mutating func askAfterSend() {
        guard session.overlay == nil, !session.afterSend.isEmpty else { return }
        session.overlay = .confirm(session.afterSend.removeFirst())
    }

    /// Enter after a send: kept, once the mail that says so is out.
    mutating func keepWhatMailSays(_ id: PromiseID) {
        guard let promise = shop.care.promise(id), let done = promise.done else { return }
        say("Kept: " + promise.words, .good)
        guard let outbox = done.outbox else {
            events.append(.promiseStep(PromiseStep(act: token(), promise: id, kind: .kept, at: now)))
            return
        }
        events.append(
            .keptProposed(KeptProposed(promise: id, words: done.words, outbox: outbox, act: token(), at: now)))
    }
}
