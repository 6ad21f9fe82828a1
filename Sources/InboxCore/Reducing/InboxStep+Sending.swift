import CustomerCare
import PlainText
import ShopDomain

/// From `y` to gone.
extension InboxStep {
    /// What may be wrong with a mail that could leave, in the order it is asked about.
    enum Doubt: Int, CaseIterable { case turningAway, missingFile, otherDomain, sameReply }

    /// - Parameter settled: the doubt that the owner has just answered, as they did all before it.
    mutating func send(beyond settled: Doubt? = nil) {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        saveDraft()
        if let refusal = refusal(of: draft, composer) { return say(refusal, .warning) }
        if let blank = composer.editor.firstOpenRequired {
            session.composer?.isWriting = true
            goTo(blank, in: composer)
            return say(SafeText(line: "Not sent: the blank \"\(blank.name)\" still wants its words"), .warning)
        }
        for doubt in Doubt.allCases where doubt.rawValue > settled?.rawValue ?? -1 {
            if doubt == .turningAway, session.composer?.advice?.reviewed.needsTypedYes == true {
                return askToTurnAway()
            }
            guard let question = question(doubt, draft, composer) else { continue }
            if doubt == .missingFile { session.composer?.wasAskedForFile = true }
            session.overlay = .confirm(question)
            return
        }
        if shop.isCopied(draft) { return copyAnswer(composer.editor.content.textForSending) }
        queue(draft, composer)
    }

    /// Pasted, says the owner: it is kept with the conversation, as answered.
    mutating func queueCopied() {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        queue(draft, composer, isCopied: true)
    }

    private mutating func question(_ doubt: Doubt, _ draft: Draft, _ composer: Composer) -> Confirmation? {
        switch doubt {
        case .turningAway: nil
        case .missingFile: promisedFile(draft, composer).map { .withoutFile($0) }
        case .otherDomain: foreignAddress(of: draft).map { .replyToOtherDomain(address: $0) }
        case .sameReply: wasJustSent(draft, composer) ? .sameReplyAgain(name: recipient(of: draft)) : nil
        }
    }

    /// Whether the same words went to the same person a short while ago, from any window.
    private func wasJustSent(_ draft: Draft, _ composer: Composer) -> Bool {
        let text = composer.editor.content.textForSending
        guard let last = shop.recentReply(text, to: draft.to) else { return false }
        return now.seconds(since: last.at) < InboxLimits.sameReplySeconds
    }

    private func recipient(of draft: Draft) -> SafeText {
        let known = draft.conversation.flatMap { shop.conversation($0) }.flatMap { shop.customer(of: $0) }
        return known?.displayName ?? SafeText(line: draft.to.first ?? "")
    }

    /// Where the answer would go, when that is another domain than the mail came from. A form on
    /// the shop's own site speaks for somebody else by design.
    private func foreignAddress(of draft: Draft) -> String? {
        guard draft.kind == .reply || draft.kind == .replyAll, let message = draft.message,
            let body = session.bodies[message], let from = Self.domain(body.fromAddress),
            !session.settings.ownAddresses.contains(where: { Self.domain($0) == from })
        else { return nil }
        return draft.to.first { address in
            body.replyTo.contains(address) && Self.domain(address).map { !Self.areOne($0, from) } ?? false
        }
    }

    private static func domain(_ address: String) -> String? {
        address.lastIndex(of: "@").map { address[address.index(after: $0)...].lowercased() }
    }

    /// A domain and one below it belong to the same people.
    private static func areOne(_ a: String, _ b: String) -> Bool {
        a == b || a.hasSuffix("." + b) || b.hasSuffix("." + a)
    }

    private func refusal(of draft: Draft, _ composer: Composer) -> SafeText? {
        if session.settings.isLookOnly { return "Only looking: nothing leaves. Start without --look to send" }
        if composer.isReadOnly { return "This draft is open in your other window" }
        if draft.staysHere { return "A note is never sent: Esc keeps it" }
        if composer.awaitedFiles > 0 { return "A file is still being read: y again in a moment" }
        if draft.to.isEmpty { return "Nobody to send it to: @ gives an address" }
        if composer.editor.content.textForSending.allSatisfy(\.isWhitespace) {
            return "Nothing written yet: i writes"
        }
        return nil
    }

    private mutating func queue(_ draft: Draft, _ composer: Composer, isCopied: Bool = false) {
        let text = composer.editor.content.textForSending
        let newest = draft.conversation.flatMap { shop.conversation($0) }?.newestMessage
        let outbox = token(), hold = isCopied ? 0 : holdSeconds(composer)
        recordCare(of: draft, outbox: outbox)
        events.append(
            .replyQueued(
                ReplyQueued(
                    act: token(), outbox: outbox, draft: draft, answersThrough: newest,
                    session: session.id, text: text,
                    until: now.adding(seconds: hold), at: now, isCopied: isCopied)))
        filePromises(of: draft, in: text, outbox: outbox)
        proposeKept(by: draft, in: text, outbox: outbox)
        recordTold(by: draft, outbox: outbox)
        offerReply(from: draft, text)
        learn(from: draft)
        session.composer = nil
        advance(past: draft.conversation)
        let told = goOn(after: draft)
        defer { askAfterSend() }
        if isCopied { return say("Answered: " + recipient(of: draft), .good) }
        let place = session.settings.leavesMachine ? "" : " (kept here, nothing leaves this machine)"
        let why = hold > session.settings.holdSeconds ? " longer, since it reads heated" : ""
        say(told + SafeText(line: "\(told.isEmpty ? "" : ". ")Held \(hold) s\(why), Z takes it back\(place)"), .good)
    }

    /// What reads heated rests longer.
    private func holdSeconds(_ composer: Composer) -> Int64 {
        let usual = session.settings.holdSeconds
        return composer.advice?.reviewed.isHeated == true ? max(usual, InboxLimits.heatedHoldSeconds) : usual
    }

    /// A canned reply that was sent teaches the ranking, from the first pick on.
    private mutating func learn(from draft: Draft) {
        guard let reply = draft.reply, !StarterReply.care.contains(where: { $0.name == reply }),
            let message = draft.message, let body = session.bodies[message] else { return }
        let picked = ReplyPicked(reply: reply, message: message, words: body.ownText, at: now)
        events.append(.replyPicked(picked))
        session.shelf.ranking.learn(pick: reply, for: picked.words)
    }

    /// Asks the runtime to deliver each mail of this session whose hold is over, once for each
    /// try, and to file what was accepted. On the way out nothing leaves unasked.
    mutating func deliverDue() {
        session.asked = session.asked.filter { shop.outbox[$0.key] != nil }
        if effects.contains(.quit) || session.settings.isLookOnly { return }
        for entry in shop.outbox.values.sorted(by: OutboxEntry.before) {
            if entry.session == session.id, isDue(entry), mayAsk(entry) {
                ask(.deliver(entry.id), entry)
            } else if waitsForItsCopy(entry) {
                ask(.fileAsSent(entry.id), entry)
            }
        }
        if session.quitAfterDelivery, !shop.outbox.values.contains(where: isLeaving) { effects.append(.quit) }
    }

    /// Once for each try. A try that came to nothing and could not even write that down, as on a
    /// disk that failed, is made again: nothing is left behind in silence.
    private func mayAsk(_ entry: OutboxEntry) -> Bool {
        guard let wish = session.asked[entry.id], wish.attempts == entry.attempts else { return true }
        return wish.endedAt.map { moment.uptime - $0 >= InboxLimits.traceLessPauseMilliseconds } ?? false
    }

    private mutating func ask(_ effect: InboxEffect, _ entry: OutboxEntry) {
        session.asked[entry.id] = DeliveryWish(attempts: entry.attempts, uptime: moment.uptime)
        effects.append(effect)
    }

    /// Whether a mail was accepted and its copy could not be kept, or its session died before.
    private func waitsForItsCopy(_ entry: OutboxEntry) -> Bool {
        guard case .accepted = entry.state else { return false }
        guard entry.session == session.id || session.knowsSessions && isStranded(entry) else { return false }
        let last = session.asked[entry.id]?.uptime
        return last.map { moment.uptime - $0 >= InboxLimits.filingPauseMilliseconds } ?? true
    }

    private func isDue(_ entry: OutboxEntry) -> Bool {
        switch entry.state {
        case .queued(let until): until <= now || session.quitAfterDelivery
        case .failed(_, let retryAt): retryAt.map { $0 <= now } ?? false
        case .released: true
        default: false
        }
    }

    private func isLeaving(_ entry: OutboxEntry) -> Bool {
        entry.session == session.id && !entry.isFailed
    }

    // MARK: What did not leave

    /// Enter on a mail that is held, refused or unknown.
    mutating func openOutbox(_ id: OutboxID) {
        guard let entry = shop.outbox[id] else { return }
        if let conversation = entry.conversation { openConversation(conversation) }
        switch entry.state {
        case .queued: recall(entry)
        case .failed(let words, _):
            recall(entry)
            say("It did not leave: " + words + ". It is a draft again, y sends it", .warning)
        case .sealed, .released, .attempting:
            isStranded(entry) ? recall(entry) : say("It is leaving now")
        case .finishing, .unknown:
            isStranded(entry) ? offer(.unknownOutcome) : say("It is leaving now")
        case .accepted:
            say(session.settings.leavesMachine ? "It left; its copy is being filed"
                : "It is being kept in the folder for sent mail")
        }
    }

    private mutating func offer(_ menu: InboxCommand.Menu) { session.overlay = .menu(menu) }

    /// A mail on its way becomes a draft again.
    mutating func recall(_ entry: OutboxEntry) {
        events.append(
            .replyRecalled(
                ReplyRecalled(
                    outbox: entry.id, session: session.id, mayHaveLeft: entry.mayHaveLeft, at: now)))
        guard var draft = shop.drafts[entry.draft] else { return }
        forgetAfterCare(of: draft)
        draft.session = session.id
        draft.outbox = nil
        if let conversation = draft.conversation { openConversation(conversation) }
        takeInHand(
            Composer(
                draft, columns: session.viewport.composerColumns, isWriting: false, session: session.id))
        say("Taken back: it is a draft again, y sends it")
    }

    mutating func settleDelivery(_ command: InboxCommand) {
        guard case .outbox(let id) = session.queue.selected, let entry = shop.outbox[id] else {
            return say("Choose the mail in the list of what is being sent: g s")
        }
        if command == .arrivedAnyway {
            effects.append(.fileAsSent(id))
        } else {
            recall(entry)
        }
    }
}
