import CustomerCare
import PlainText
import ShopDomain

/// Days away: the promises they lie over, the line for everybody else, and the day the owner is back.
extension InboxStep {
    var away: AwayLine? { AwayLine(session.settings.business, at: now) }

    /// Days away that begin soon or have begun.
    private var nearAway: AwayLine? {
        let today = session.settings.business.calendar.calendarDay(now)
        return away.flatMap { $0.days.first.number - today.number <= InboxLimits.awayWarningDays ? $0 : nil }
    }

    mutating func tellOfAway() {
        guard let away else { return say("No days away in the configuration: [hours] away", .warning) }
        let calendar = session.settings.business.calendar
        let people = people { isDue($0, during: away) }
        beginTelling(people, away.absence(calendar, now: now), "No open promise falls into your days away")
    }

    /// At the start: a time away that lies over what was promised, or that nobody is told of yet.
    mutating func warnOfAway() {
        guard session.notice == nil, let away = nearAway else { return }
        let count = session.queue.promises.count { $0.state.isOpen && isDue($0.promise, during: away) }
        let promises = count == 1 ? "1 promise falls" : "\(count) promises fall"
        var words = count == 0 ? [] : ["\(promises) into your days away: T a tells them"]
        if !isInPlace(away) { words.append("T w has the line that says when you are back") }
        guard !words.isEmpty else { return }
        say(
            SafeText(line: words.joined(separator: ". ")), .warning, milliseconds: InboxLimits.welcomeMilliseconds)
    }

    private func isDue(_ promise: Promise, during away: AwayLine) -> Bool {
        promise.due.map { away.days.contains(session.settings.business.calendar.calendarDay($0)) } ?? false
    }

    // MARK: The line

    /// `T w`: copied, and shown bare to be selected by hand; Enter ticks it off.
    mutating func showAwayLine() {
        guard let away else { return say("No days away in the configuration: [hours] away", .warning) }
        let settings = session.settings
        let text = away.text(
            settings.business.calendar, now: now, owner: settings.ownerName, shop: settings.shopName)
        effects.append(.copy(text))
        session.overlay = .awayLine(text)
    }

    mutating func answerAwayLine(_ text: String, _ input: PromptInput) {
        switch input {
        case .insert("c"): effects.append(.copy(text))
        case .confirm:
            session.overlay = nil
            guard let away, !isInPlace(away) else { return say("It was in place already") }
            events.append(
                .issueDecided(
                    IssueDecided(act: token(), issue: away.name, choice: .done, words: SafeText(lines: text), at: now)))
            say("Ticked off: the line is in place", .good)
        default: break
        }
    }

    private func isInPlace(_ away: AwayLine) -> Bool {
        shop.care.issues.contains { $0.issue == away.name && $0.choice == .done }
    }

    /// What replies may say of it.
    var awayValues: [String: String] {
        guard let away = nearAway else { return [:] }
        return ["back on": away.backWords(session.settings.business.calendar, now: now)]
    }
}
