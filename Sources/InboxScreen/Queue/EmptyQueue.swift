import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What stands where nothing waits: calm words, a customer's kind words, the owner's own motto.
enum EmptyQueue {
    static func lines(_ scene: Scene, columns: Int) -> [ScreenLine] {
        let inside = columns - 4
        let words = ScreenLine.wrapped(self.words(scene), .text, columns: inside)
        guard scene.session.queue.view == .needsMe else { return indented([.empty] + words) }
        return indented([.empty] + words + praise(scene, inside) + streak(scene, inside) + motto(scene, inside))
    }

    private static func words(_ scene: Scene) -> SafeText {
        switch scene.session.queue.view {
        case .needsMe:
            if scene.shop.conversationCount > 0 {
                "Nobody is waiting. Well done."
            } else if scene.session.settings.hasMailbox {
                "No mail yet: it comes in by itself. The first line says how far it is."
            } else {
                "No mail yet. : and \"connect\" brings in an account, \"import\" mail you have."
            }
        case .waitingForThem: "Nobody owes you a word."
        case .kindWords: "No kind words to answer now."
        case .later: "Nothing is put off."
        case .notCustomers: "Nobody here."
        case .closed: "Nothing closed yet."
        case .drafts: "No drafts."
        case .promises: "No open promise."
        case .slips: "Nothing went wrong so far."
        case .thanks:
            "Nobody to thank today. Names come up in the morning: who wrote kind words or stayed with you, "
                + "as long as nothing of theirs is open, and nobody twice in 90 days."
        case .orders: "No order is to be sent. shopbell orders import FILE brings them in."
        case .questions: "No question of the last days is without a card."
        case .issues: "Nothing that several customers wrote of is undecided."
        case .telling: "Nobody to be told of anything. T begins a list."
        case .sending: "Nothing is on its way."
        case .all: "No mail yet."
        case .found:
            "Nothing found. " + (SearchOperators.doubt(about: scene.session.queue.query) ?? "Fewer letters find more") + "."
        }
    }

    /// Another one each day.
    private static func praise(_ scene: Scene, _ columns: Int) -> [ScreenLine] {
        let kept = scene.shop.praise
        guard !kept.isEmpty else { return [] }
        let day = scene.calendar.days(from: kept[0].at, to: scene.now)
        let one = kept[abs(day) % kept.count]
        let words = ScreenLine.wrapped("\u{201C}" + one.words + "\u{201D}", .kind, columns: columns)
        let who = one.name.isEmpty ? "" : one.name + ", "
        return [.empty] + words
            + [ScreenLine(who + scene.calendar.day(one.at, now: scene.now), .dim)]
    }

    /// Nothing before a second promise has ended, and no streak of none.
    private static func streak(_ scene: Scene, _ columns: Int) -> [ScreenLine] {
        let streak = scene.session.queue.streak
        guard streak.counted > 1 else { return [] }
        let rate = SafeText(line: "\(streak.honoured) of the last \(streak.counted) kept, or moved in time")
        guard streak.current > 1, let since = streak.since else {
            return [.empty] + ScreenLine.wrapped(rate, .dim, columns: columns)
        }
        let row = SafeText(line: "\(streak.current) promises kept in a row, since ")
            + scene.calendar.day(since, now: scene.now)
        return [.empty] + ScreenLine.wrapped(row, .accent, columns: columns)
            + ScreenLine.wrapped(rate, .dim, columns: columns)
    }

    private static func motto(_ scene: Scene, _ columns: Int) -> [ScreenLine] {
        let motto = scene.session.settings.motto
        return motto.isEmpty ? [] : [.empty] + ScreenLine.wrapped(motto, .dim, columns: columns)
    }

    private static func indented(_ lines: [ScreenLine]) -> [ScreenLine] {
        lines.map { ScreenLine([Span("  ")] + $0.left) }
    }
}
