import CustomerCare
import PlainText
import ShopDomain

/// "I will find out", and days away over what was promised.
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

    /// At the start: a time away that lies over what was promised.
    mutating func warnOfAway() {
        guard session.notice == nil, let days = nextAway else { return }
        let calendar = session.settings.business.calendar, today = calendar.calendarDay(now)
        guard days.first.number - today.number <= InboxLimits.awayWarningDays else { return }
        let count = session.queue.promises.count { row in
            row.state.isOpen && row.promise.due.map { days.contains(calendar.calendarDay($0)) } ?? false
        }
        guard count > 0 else { return }
        let promises = count == 1 ? "1 promise falls" : "\(count) promises fall"
        say(SafeText(line: "\(promises) into your days away: T a tells them"), .warning, milliseconds: InboxLimits.welcomeMilliseconds)
    }
}
