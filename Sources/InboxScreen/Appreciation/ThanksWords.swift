import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Words for whom to thank, and why.
enum ThanksWords {
    /// Nothing where nobody is on the list.
    static func header(_ scene: Scene) -> [Span] {
        let count = scene.session.queue.thanks.count
        return count == 0 ? [] : [Span(SafeText(line: "thank \(count)"), .kind)]
    }

    /// What each reason counts, for the name under the cursor.
    static func reckoning(_ scene: Scene, columns: Int) -> [ScreenLine] {
        guard case .thanks(let id) = scene.session.queue.selected, let candidate = candidate(id, scene)
        else { return [] }
        let reasons = candidate.reasons.flatMap { reason in
            ScreenLine.wrapped(
                SafeText(line: "\(reason.kind.points)  ") + reason.words, .text, columns: max(1, columns - 4))
        }
        let lines = [ScreenLine("Why " + candidate.name, .dim)] + reasons + [ScreenLine(last(candidate, scene), .dim)]
        return [.empty] + lines.map { ScreenLine([Span("  ")] + $0.left) }
    }

    static func candidate(_ id: CustomerID, _ scene: Scene) -> ThanksCandidate? {
        scene.session.queue.thanks.first { $0.customer == id }
    }

    static func points(_ candidate: ThanksCandidate) -> SafeText {
        counted(candidate.score, "point", "points")
    }

    private static func last(_ candidate: ThanksCandidate, _ scene: Scene) -> SafeText {
        guard let last = candidate.lastThanked else { return "never thanked" }
        return "last thanked " + scene.calendar.day(last, now: scene.now)
    }
}

extension EntryFacts {
    init(thanks id: CustomerID, _ scene: Scene) {
        let name = scene.shop.customer(id)?.displayName ?? "somebody"
        // One that has just been decided stays under the cursor for a moment.
        guard let candidate = ThanksWords.candidate(id, scene),
            let place = scene.session.queue.thanks.firstIndex(of: candidate) else {
            self.init(name: name, reason: "not today")
            return
        }
        self.init(name: SafeText(line: "\(place + 1) ") + name, reason: candidate.words)
        age = Span(ThanksWords.points(candidate), .dim)
    }
}
