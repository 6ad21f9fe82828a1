import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What is seen in the draft, in the rows under it: questions first, then the promises.
enum AdviceLines {
    static func lines(_ advice: DraftAdvice?, _ scene: Scene, rows: Int) -> [ScreenLine] {
        guard let advice, rows > 0 else { return [] }
        let promised = promises(advice, scene)
        let hints = advice.hints.prefix(max(1, rows - (promised == nil ? 0 : 1)))
        let asked = hints.enumerated().map { index, hint in
            question(hint, more: index == 0 ? advice.hints.count - hints.count : 0, isTop: index == 0)
        }
        return Array((asked + (promised.map { [$0] } ?? [])).prefix(rows))
    }

    private static func question(_ hint: DraftHint, more: Int, isTop: Bool) -> ScreenLine {
        let count: SafeText = more > 0 ? SafeText(line: "  +\(more)") : ""
        let hush: [Span] = isTop ? [Span(" -", .hintKey), Span(" hushes", .hint)] : []
        return ScreenLine([Span("? ", .accent), Span(hint.question, .soon)], right: [Span(count, .dim)] + hush)
    }

    /// "Promise: ship, by Fri 17:00", the first of them, and how many more there are.
    private static func promises(_ advice: DraftAdvice, _ scene: Scene) -> ScreenLine? {
        let promises = advice.promises
        guard let first = promises.first(where: { !$0.isRefused }) ?? promises.first else { return nil }
        let more = promises.count - 1
        var left = [Span("Promise: ", .accent), Span(SafeText(line: "\u{201C}\(first.found.quote)\u{201D} "), .dim)]
        left.append(Span(due(first, scene), first.isRefused ? .dim : .soon))
        if more > 0 { left.append(Span(SafeText(line: "  and \(more) more"), .dim)) }
        return ScreenLine(left, right: [Span(" p", .hintKey), Span(" changes", .hint)])
    }

    static func due(_ promise: ProposedPromise, _ scene: Scene) -> SafeText {
        if promise.isRefused { return "not one" }
        if promise.found.waitsOnCustomer { return "once they answer" }
        guard let due = promise.due else { return "no day" }
        return "due " + scene.calendar.dayClock(due, now: scene.now)
    }
}
