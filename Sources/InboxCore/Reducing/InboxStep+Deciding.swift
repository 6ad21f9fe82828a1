import CustomerCare
import PlainText
import ShopDomain

/// Done, later, spam, kind words, marks and labels.
extension InboxStep {
    mutating func decide(_ command: InboxCommand) {
        if let id = selectedPromise, judgePromise(id, command) { return }
        if let id = session.selectedThanks, judgeThanks(id, command) { return }
        if let row = session.selectedRemedy, judgeRemedy(row, command) { return }
        if judgePerson(command) || judgeQuestion(command) { return }
        if command != .mark { goToMarked() }
        guard let id = current, let conversation = shop.conversation(id) else {
            return say("No conversation here")
        }
        switch command {
        case .done: finish(conversation)
        case .spam: settle(conversation, .spam, "Spam")
        case .later(let choice): postpone(conversation, choice)
        case .keep: keep(conversation)
        case .notThis: notThis(conversation)
        case .notThisMail: settle(conversation, .notCustomer, "Not a customer")
        case .neverCustomer: judge(conversation, isExcluded: true)
        case .mark: mark(conversation.id)
        case .label: session.overlay = .line(.label, PromptLine(labelsToOffer(conversation)))
        default: break
        }
    }

    /// `e`; over an open question it asks once.
    private mutating func finish(_ conversation: Conversation) {
        if asksSomething(conversation) {
            session.overlay = .confirm(.doneUnanswered(conversation.id))
        } else {
            settle(conversation, .done, "Done")
        }
    }

    private func asksSomething(_ conversation: Conversation) -> Bool {
        conversation.unanswered.contains { turn in
            session.bodies[turn.message]?.ownText.contains("?")
                ?? shop.message(turn.message)?.snippet.string.contains("?") ?? false
        }
    }

    mutating func settle(
        _ conversation: Conversation, _ kind: Decision.Kind, _ words: SafeText,
        until: Instant? = nil, reason: SafeText? = nil
    ) {
        guard let newest = conversation.newestMessage else { return }
        let decision = Decision(kind: kind, through: newest, at: now, until: until, reason: reason)
        events.append(
            .conversationDecided(
                ConversationDecided(act: token(), conversation: conversation.id, decision: decision)))
        let name = shop.customer(of: conversation)?.displayName ?? ""
        say(words + ": " + name)
        advance(past: conversation.id)
    }

    // MARK: Later

    private mutating func postpone(_ conversation: Conversation, _ choice: InboxCommand.LaterChoice) {
        let calendar = ShopCalendar(zone: session.settings.zone)
        switch choice {
        case .typedDate: session.overlay = .line(.laterDate, PromptLine())
        case .today: postpone(conversation, until: LaterDate.laterToday(now), choice)
        case .tomorrow: postpone(conversation, until: calendar.morning(1, after: now), choice)
        case .monday: postpone(conversation, until: calendar.morning(ofNext: 2, after: now), choice)
        case .breath: takeABreath(from: conversation)
        }
    }

    /// Out of sight for a while, and a page for what one would like to say and had better not.
    private mutating func takeABreath(from conversation: Conversation) {
        let until = now.adding(minutes: InboxLimits.breathMinutes)
        postpone(conversation, until: until, .breath)
        writeNote(on: conversation.id, heading: "A breath")
        say("Back " + ShopCalendar(zone: session.settings.zone).clock(until) + ". Say it here: nobody reads it")
    }

    /// Someone who has had no word yet is asked about once; a breath is never questioned.
    mutating func postpone(
        _ conversation: Conversation, until: Instant, _ choice: InboxCommand.LaterChoice, isConfirmed: Bool = false
    ) {
        if conversation.lastOutgoing == nil, !conversation.unanswered.isEmpty, choice != .breath, !isConfirmed {
            session.overlay = .confirm(.laterWithoutWord(conversation.id, until: until, choice))
            return
        }
        let calendar = ShopCalendar(zone: session.settings.zone)
        let when = choice == .breath ? calendar.clock(until) : calendar.comingBack(until, now: now)
        settle(
            conversation, .later, "Later, back " + when, until: until,
            reason: choice == .breath ? "a breath" : nil)
    }

    // MARK: Kind words, not customers

    /// `+`: keeps kind words; brings back a conversation from anywhere else.
    private mutating func keep(_ conversation: Conversation) {
        switch shop.view(of: conversation, at: now) {
        case .kindWords: keepPraise(conversation)
        case .needsMe where asksSomething(conversation):
            session.overlay = .confirm(.kindWordsUnanswered(conversation.id))
        case .needsMe: settle(conversation, .kindWords, "Kind words")
        case .notCustomers where conversation.isExcluded: judge(conversation, isExcluded: false)
        case .notCustomers, .closed, .later, .waitingForThem: settle(conversation, .needsMe, "Needs me")
        }
    }

    private mutating func keepPraise(_ conversation: Conversation) {
        guard let turn = conversation.turns.last(where: { $0.direction == .incoming }),
            let entry = shop.message(turn.message)
        else { return }
        events.append(
            .praiseKept(
                PraiseKept(act: token(), message: turn.message, words: entry.snippet, name: entry.name, at: now)))
        settle(conversation, .done, "Kept for a rainy day")
    }

    /// `-`: this mail, or always this sender.
    private mutating func notThis(_ conversation: Conversation) {
        switch shop.view(of: conversation, at: now) {
        case .kindWords: settle(conversation, .needsMe, "Needs me")
        default: session.overlay = .menu(.notThis)
        }
    }

    mutating func judge(_ conversation: Conversation, isExcluded: Bool) {
        events.append(
            .senderJudged(
                SenderJudged(
                    act: token(), customer: shop.resolved(conversation.customer), isExcluded: isExcluded,
                    at: now)))
        say(isExcluded ? "Never a customer: + brings them back" : "A customer again")
        advance(past: conversation.id)
    }

    // MARK: Marks and labels

    private mutating func mark(_ id: ConversationID) {
        if session.marked.remove(id) == nil { session.marked.insert(id) }
        session.run = session.queue.entries.compactMap(conversation(of:)).filter { session.marked.contains($0) }
        if session.focus == .queue { select(session.queue.cursor + 1) }
    }

    mutating func setLabels(_ typed: String, on id: ConversationID) {
        let labels = typed.split(separator: ",").map {
            SafeText(line: $0.trimmingPrefix { $0.isWhitespace }.description.trimmedEnd)
        }.filter { !$0.isEmpty }
        events.append(.labelsSet(LabelsSet(act: token(), conversation: id, labels: labels, at: now)))
        say(labels.isEmpty ? "No labels" : "Labelled")
    }

    // MARK: Taking back

    mutating func rewind(_ command: InboxCommand) {
        switch command {
        case .takeBackHeld: takeBackHeld()
        case .redo: redo()
        default: takeBack()
        }
    }

    private mutating func takeBack() {
        guard let act = shop.newestAct else { return say("Nothing to take back") }
        if case .queue(let id) = act.change {
            guard let entry = shop.outbox[id], entry.isHeld || entry.isFailed, !entry.mayHaveLeft else {
                return say("That mail is on its way and cannot be taken back", .warning)
            }
            return recall(entry)
        }
        events.append(.actTakenBack(ActTakenBack(act: act.id, at: now)))
        say("Taken back: " + act.title)
        session.pointAt = act.conversation
    }

    /// The newest mail still held, whatever came since.
    private mutating func takeBackHeld() {
        let held = shop.outbox.values.filter(\.isHeld)
            .max { ($0.queuedAt, $0.id.value) < ($1.queuedAt, $1.id.value) }
        guard let held else { return say("No mail is held now") }
        recall(held)
    }

    private mutating func redo() {
        guard let act = shop.newestTakenBack else { return say("Nothing to redo") }
        events.append(.actRedone(ActRedone(act: act.id, at: now)))
        say("Done again: " + act.title)
        let selected = session.queue.selected.flatMap(conversation(of:))
        if act.conversation.map(shop.resolved) == selected || act.isHistory {
            session.advancedFrom = session.queue.selected
        }
    }
}

extension Act {
    fileprivate var isHistory: Bool {
        if case .history = change { true } else { false }
    }

    /// The conversation it was about: taken back, the cursor is on what came back.
    fileprivate var conversation: ConversationID? {
        switch change {
        case .decision(let id, _, _), .labels(let id, _, _), .note(let id, _), .split(let id, _, _, _): id
        case .exclusion(_, let conversations, _, _): conversations.first
        case .merge, .customers, .discard, .queue, .praise, .history, .promise, .remedy, .thanks, .told, .issue,
            .telling, .hint, .orderJoin:
            nil
        }
    }
}

extension String {
    var trimmedEnd: String {
        var copy = self
        while copy.last?.isWhitespace == true { copy.removeLast() }
        return copy
    }
}

extension ShopCalendar {
    /// "Fri 15 May" for a morning, "Fri 15 May 15:00" for another time of the day.
    fileprivate func comingBack(_ instant: Instant, now: Instant) -> SafeText {
        minute(instant) == 9 * 60 ? day(instant, now: now) : dayClock(instant, now: now)
    }
}
