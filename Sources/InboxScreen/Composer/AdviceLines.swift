import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What is seen in the draft, in the rows under it: questions first, then the promises.
enum AdviceLines {
    /// - Parameter keptRows: rows that a question does not take for its second line.
    static func lines(
        _ advice: DraftAdvice?, _ scene: Scene, columns: Int, rows: Int, keptRows: Int
    ) -> [ScreenLine] {
        guard let advice, rows > 0 else { return [] }
        let promised = advice.unresetPromise.map { stays($0, scene) } ?? promises(advice, scene, columns: columns)
        let hints = advice.hints.prefix(max(1, rows - (promised == nil ? 0 : 1)))
        var spare = rows - keptRows - hints.count - (promised == nil ? 0 : 1)
        let asked = hints.enumerated().flatMap { index, hint -> [ScreenLine] in
            let line = question(
                hint, more: index == 0 ? advice.hints.count - hints.count : 0,
                canHush: index == 0 && scene.session.layer != .writing, columns: columns)
            guard spare > 0, line.left.columns > columns else { return [line] }
            let wrapped = ScreenLine.wrapped(hint.question, .soon, columns: max(1, columns - 2), rows: spare + 1)
            spare -= wrapped.count - 1
            return wrapped.enumerated().map { row, words in
                ScreenLine([Span(row == 0 ? "? " : "  ", .accent)] + words.left)
            }
        }
        return Array((asked + (promised.map { [$0] } ?? [])).prefix(rows))
    }

    /// The question whole; what else there is to say of it stands on the right as far as it fits.
    private static func question(_ hint: DraftHint, more: Int, canHush: Bool, columns: Int) -> ScreenLine {
        let left = [Span("? ", .accent), Span(hint.question, .soon)]
        let count = more > 0 ? [Span(SafeText(line: "  +\(more)"), .dim)] : []
        let keys = canHush ? [Span(" - _", .hintKey)] : [], hush = keys + keys.map { _ in Span(" hush", .hint) }
        let right = [count + hush, count + keys, keys].first { left.columns + $0.columns + 1 <= columns }
        return ScreenLine(left, right: right ?? [])
    }

    /// A mail that was begun to tell a new day, and names none.
    private static func stays(_ promise: Promise, _ scene: Scene) -> ScreenLine {
        let due = promise.due.map { "due " + scene.calendar.day($0, now: scene.now) } ?? "as it was"
        return ScreenLine([Span("No new day yet: ", .warning), Span("it stays " + due, .soon)])
    }

    /// "Promise, due Fri 15 May 17:00", how the like went before, and how many more there are.
    private static func promises(_ advice: DraftAdvice, _ scene: Scene, columns: Int) -> ScreenLine? {
        let promises = advice.promises
        guard let first = promises.first(where: { !$0.isRefused }) ?? promises.first else { return nil }
        var left = [Span(first.resets == nil ? "Promise, " : "New day, ", .accent)]
        left.append(Span(due(first, scene), first.isRefused ? .dim : .soon))
        let room = columns - left.columns
        if promises.count > 1 { left.append(Span(SafeText(line: ", and \(promises.count - 1) more"), .dim)) }
        if let record = record(first, scene) { left.append(Span(" \u{00B7} " + record, .dim)) }
        left.append(Span(SafeText(line: " \u{201C}\(first.found.quote)\u{201D}"), .dim))
        let keys = Span(" p", .hintKey), words = Span(" changes", .hint)
        return ScreenLine(left, right: keys.columns + words.columns < room ? [keys, words] : [keys])
    }

    /// How the owner did with promises worded like this one.
    private static func record(_ promise: ProposedPromise, _ scene: Scene) -> SafeText? {
        let calendar = scene.session.settings.business.calendar
        let record = promise.found.datePhrase.flatMap {
            PromiseRecord(phrase: $0, in: scene.shop.care, calendar: calendar)
        }
        return record?.isTelling == true ? record?.words : nil
    }

    static func due(_ promise: ProposedPromise, _ scene: Scene) -> SafeText {
        if promise.isRefused { return "not one" }
        if promise.found.waitsOnCustomer { return "once they answer" }
        guard let due = promise.due else { return "no day" }
        let business = scene.session.settings.business, day = business.calendar.calendarDay(due)
        if business.isOpen(on: day) { return "due " + scene.calendar.dayClock(due, now: scene.now) }
        let isAway = business.hours.away.contains { $0.contains(day) }
        return "due " + scene.calendar.day(due, now: scene.now) + (isAway ? ", you are away" : ", you are closed")
    }
}
