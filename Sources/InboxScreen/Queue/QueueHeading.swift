import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The lines above and below the list: which view this is, and what waits in the others.
enum QueueHeading {
    static func title(_ scene: Scene) -> ScreenLine {
        let queue = scene.session.queue
        var left = [Span(" "), Span(name(of: queue.view), .title)]
        if queue.view == .found {
            left += [Span(": ", .dim), Span(SafeText(line: queue.query), .accent)]
        }
        if queue.view == .telling, let telling = ToldWords.title(scene) {
            return ScreenLine(left, right: [Span(" " + telling.count + " ", .dim)])
        }
        let count = queue.view == .found ? queue.foundTotal : queue.entries.count
        var right = [Span(SafeText(line: "\(count) "), .dim)]
        if !scene.session.marked.isEmpty {
            right.insert(
                Span(SafeText(line: "\(scene.session.marked.count) marked  "), .mark), at: 0)
        }
        return ScreenLine(left, right: right)
    }

    /// "waiting 12 · kind words 4 · later 3", in as many lines as there are rows.
    static func summary(_ scene: Scene, columns: Int, rows: Int) -> [ScreenLine] {
        let parts = QueueView.allCases.filter { $0 != scene.session.queue.view }
            .compactMap { part($0, scene) }
        var lines: [SafeText] = []
        for part in parts {
            if let last = lines.last, last.columns + 3 + part.columns <= columns - 2 {
                lines[lines.count - 1] = last + " \u{00B7} " + part
            } else {
                lines.append(part)
            }
        }
        let first = rows > 0 ? (ToldWords.line(scene) ?? IssueWords.line(scene)).map { [$0] } ?? [] : []
        let shown = first + lines.prefix(rows - first.count).map { ScreenLine([Span(" "), Span($0, .dim)]) }
        return Array(repeating: .empty, count: rows - shown.count) + shown
    }

    private static func part(_ view: QueueView, _ scene: Scene) -> SafeText? {
        let count = count(of: view, scene)
        guard count > 0 else { return nil }
        let word: SafeText =
            switch view {
            case .waitingForThem: "waiting"
            case .orders: "late orders"
            default: SafeText(line: name(of: view).string.lowercased())
            }
        return word + SafeText(line: " \(count)")
    }

    private static func count(of view: QueueView, _ scene: Scene) -> Int {
        let counts = scene.session.queue.counts
        switch view {
        case .needsMe: return counts[.needsMe] ?? 0
        case .waitingForThem: return counts[.waitingForThem] ?? 0
        case .kindWords: return counts[.kindWords] ?? 0
        case .later: return counts[.later] ?? 0
        case .notCustomers: return counts[.notCustomers] ?? 0
        case .closed: return counts[.closed] ?? 0
        case .drafts: return scene.shop.drafts.values.count { $0.outbox == nil }
        case .sending: return scene.shop.outbox.count
        case .promises: return scene.session.queue.promises.count
        case .slips: return scene.session.queue.slips.count { $0.daysToRepair == nil }
        case .orders: return scene.session.orderFacts.due.count { $0.isLate(at: scene.now) }
        case .issues: return scene.session.queue.issues.count
        // Looked up while it is shown only.
        case .questions: return scene.session.queue.view == view ? scene.session.queue.questions.count : 0
        case .telling: return scene.shop.care.openTellings.last.map { TellingCount(scene.shop, $0).toGo } ?? 0
        // The header says whom to thank.
        case .thanks, .all, .found: return 0
        }
    }

    static func name(of view: QueueView) -> SafeText {
        switch view {
        case .needsMe: "Needs me"
        case .waitingForThem: "Waiting for them"
        case .kindWords: "Kind words"
        case .later: "Later"
        case .notCustomers: "Not customers"
        case .closed: "Closed"
        case .drafts: "Drafts"
        case .sending: "Sending"
        case .promises: "Promises"
        case .thanks: "Thank today"
        case .slips: "Slips"
        case .telling: "Tell ahead"
        case .issues: "Same issue"
        case .questions: "Learn next"
        case .orders: "Orders to send"
        case .all: "All"
        case .found: "Found"
        }
    }
}
