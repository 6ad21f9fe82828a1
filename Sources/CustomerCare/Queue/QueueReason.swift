import PlainText
import ShopDomain

/// Why a conversation stands where it stands, in the fewest words that are true.
enum QueueReason {
    static func words(
        _ conversation: Conversation, unanswered: [Turn], outbox: OutboxEntry?, isNewcomer: Bool,
        at now: Instant
    ) -> SafeText {
        if let outbox { return words(outbox, at: now) }
        switch conversation.view(at: now) {
        case .needsMe: return waiting(conversation, unanswered, isNewcomer, now)
        case .waitingForThem: return answered(conversation, now)
        case .kindWords: return "said thank you"
        case .later: return later(conversation.decision)
        case .notCustomers: return conversation.isExcluded ? "never a customer" : "automatic mail"
        case .closed: return closed(conversation, now)
        }
    }

    /// What moves a row goes before what was written; a count is said once.
    static func words(
        _ causes: [QueueCause], before plain: SafeText, _ calendar: ShopCalendar, _ now: Instant
    ) -> SafeText {
        guard !causes.isEmpty else { return plain }
        let before = causes.compactMap { self.words($0, calendar, now) }
        let after: [SafeText] = causes.contains(.waitedTooLong) ? ["waits far too long"] : []
        let words = (before + [plain] + after).map(\.string)
        return SafeText(line: words.joined(separator: " \u{B7} "))
    }

    private static func words(
        _ cause: QueueCause, _ calendar: ShopCalendar, _ now: Instant
    ) -> SafeText? {
        switch cause {
        case .returned: "your answer did not arrive"
        case .promiseMissed(let due): "promise missed: " + missed(due, calendar, now)
        case .promiseAtRisk(let due): "promised by " + calendar.dayClock(due, now: now)
        case .orderLate(let number, let due): "order " + number + late(due, calendar, now)
        case .harm: "somebody may be hurt"
        case .neededBy(let day): "needs it by " + calendar.day(day, now: now)
        case .exit: "money back or a case"
        case .upset: "upset"
        case .waitedTooLong, .wrote: nil
        }
    }

    /// The hour matters only today.
    private static func missed(_ due: Instant, _ calendar: ShopCalendar, _ now: Instant) -> SafeText {
        calendar.calendarDay(due) == calendar.calendarDay(now)
            ? calendar.dayClock(due, now: now) : calendar.day(due, now: now)
    }

    /// " is 3 days late", " was due today"
    private static func late(_ due: Instant, _ calendar: ShopCalendar, _ now: Instant) -> SafeText {
        let days = calendar.calendarDay(now).number - calendar.calendarDay(due).number
        return SafeText(line: days < 1 ? " was due today" : " is \(days) day\(days == 1 ? "" : "s") late")
    }

    private static func waiting(
        _ conversation: Conversation, _ unanswered: [Turn], _ isNewcomer: Bool, _ now: Instant
    ) -> SafeText {
        if unanswered.isEmpty { return "you brought it back" }
        let wasLater = conversation.decision?.kind == .later
        if wasLater, let reason = conversation.decision?.reason, !reason.isEmpty {
            return "back today: " + reason
        }
        if unanswered.contains(where: { $0.nature == .unreadable }) { return "could not be read: look at it" }
        if unanswered.count > 1 { return SafeText(line: "wrote \(times(unanswered.count)), no answer yet") }
        if isNewcomer { return "first mail ever" }
        return conversation.lastOutgoing == nil ? "no answer yet" : "wrote back"
    }

    private static func answered(_ conversation: Conversation, _ now: Instant) -> SafeText {
        guard let last = conversation.lastOutgoing else { return "answered elsewhere" }
        return "you wrote " + ShortAge.words(from: last.date, to: now) + " ago"
    }

    private static func later(_ decision: Decision?) -> SafeText {
        guard let reason = decision?.reason, !reason.isEmpty else { return "later" }
        return reason
    }

    private static func closed(_ conversation: Conversation, _ now: Instant) -> SafeText {
        switch conversation.closedReason(at: now) {
        case .done: "done"
        case .spam: "spam"
        case .history, nil: "history"
        }
    }

    private static func words(_ outbox: OutboxEntry, at now: Instant) -> SafeText {
        switch outbox.state {
        case .queued(let until):
            SafeText(line: "held, leaves in \(max(0, until.seconds(since: now))) s")
        case .sealed, .attempting, .released: "leaving now"
        case .finishing, .unknown: "unknown whether it left"
        case .accepted: "accepted, being filed"
        case .failed(let words, _): "NOT SENT: " + words
        }
    }

    private static func times(_ count: Int) -> String {
        switch count {
        case 2: "twice"
        default: "\(count) times"
        }
    }
}
