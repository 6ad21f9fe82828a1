import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What is seen in the draft, in the rows under it: questions first, then the promises.
enum AdviceLines {
    static func lines(_ advice: DraftAdvice?, _ scene: Scene, rows: Int) -> [ScreenLine] {
        guard let advice, rows > 0 else { return [] }
        let promised = advice.unresetPromise.map { stays($0, scene) } ?? promises(advice, scene)
        let hints = advice.hints.prefix(max(1, rows - (promised == nil ? 0 : 1)))
        let asked = hints.enumerated().map { index, hint in
            question(hint, more: index == 0 ? advice.hints.count - hints.count : 0, isTop: index == 0)
        }
        return Array((asked + (promised.map { [$0] } ?? [])).prefix(rows))
    }

    private static func question(_ hint: DraftHint, more: Int, isTop: Bool) -> ScreenLine {
        let count: SafeText = more > 0 ? SafeText(line: "  +\(more)") : ""
        let hush: [Span] = isTop ? [Span(" - _", .hintKey), Span(" hush", .hint)] : []
        return ScreenLine([Span("? ", .accent), Span(hint.question, .soon)], right: [Span(count, .dim)] + hush)
    }

    /// A mail that was begun to tell a new day, and names none.
    private static func stays(_ promise: Promise, _ scene: Scene) -> ScreenLine {
        let due = promise.due.map { "due " + scene.calendar.day($0, now: scene.now) } ?? "as it was"
        return ScreenLine([Span("No new day yet: ", .warning), Span("it stays " + due, .soon)])
    }

    /// "Promise, due Fri 15 May 17:00", how the like went before, and how many more there are.
    private static func promises(_ advice: DraftAdvice, _ scene: Scene) -> ScreenLine? {
        let promises = advice.promises
        guard let first = promises.first(where: { !$0.isRefused }) ?? promises.first else { return nil }
        var left = [Span(first.resets == nil ? "Promise, " : "New day, ", .accent)]
        left.append(Span(due(first, scene), first.isRefused ? .dim : .soon))
        if promises.count > 1 { left.append(Span(SafeText(line: ", and \(promises.count - 1) more"), .dim)) }
        if let record = record(first, scene) { left.append(Span(" \u{00B7} " + record, .dim)) }
        left.append(Span(SafeText(line: " \u{201C}\(first.found.quote)\u{201D}"), .dim))
        return ScreenLine(left, right: [Span(" p", .hintKey), Span(" changes", .hint)])
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
        return "due " + scene.calendar.dayClock(due, now: scene.now)
    }
}
