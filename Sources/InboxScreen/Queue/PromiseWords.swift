import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Words for what was promised.
enum PromiseWords {
    /// What is late or at risk; nothing where all is well.
    static func header(_ scene: Scene) -> [Span] {
        let leaving = scene.shop.care.beingReset
        let rows = scene.session.queue.promises.filter { !leaving.contains($0.promise.id) }
        let late = rows.count { $0.state == .late }, risky = rows.count { $0.state == .atRisk }
        var spans: [Span] = []
        if late > 0 { spans.append(Span(counted(late, "promise late", "promises late"), .late)) }
        let words = late > 0 ? SafeText(line: "\(risky)") : counted(risky, "promise", "promises")
        if risky > 0 { spans.append(Span(words + " at risk", .soon)) }
        return spans
    }

    static func state(_ state: PromiseState) -> SafeText {
        switch state {
        case .late: "late"
        case .atRisk: "at risk"
        case .soon: "soon"
        case .open: "open"
        case .waiting: "waits for them"
        case .maybe: "maybe: + it is one, - not"
        case .kept: "kept"
        case .reset: "new date told"
        case .missed: "missed"
        case .none: "no promise"
        }
    }

    /// Its state; in the queue, that it is a promise; and first of all what waits for a word.
    static func reason(_ promise: Promise, _ state: PromiseState, _ scene: Scene) -> SafeText {
        if promise.isProposedKept, let done = promise.done {
            return "kept? \u{201C}" + done.words + "\u{201D}"
        }
        if scene.shop.care.isBeingReset(promise) { return "new day on its way" }
        guard scene.session.queue.view == .needsMe else { return self.state(state) }
        return state == .late ? "promise missed" : "promise at risk"
    }

    static func role(_ state: PromiseState) -> ThemeRole {
        switch state {
        case .late: .late
        case .atRisk, .soon: .soon
        default: .dim
        }
    }
}

extension EntryFacts {
    init(promise id: PromiseID, _ scene: Scene) {
        guard let promise = scene.shop.care.promise(id) else {
            self.init(name: "?", reason: "promise gone")
            return
        }
        // One that has just ended stays under the cursor for a moment and is in no list any more.
        let row = scene.session.queue.promises.first { $0.promise.id == id }
        let state = row?.state ?? scene.session.ledger.state(of: promise, in: scene.shop.care, at: scene.now)
        let name = promise.customer.flatMap { scene.shop.customer($0) }?.displayName ?? "somebody"
        self.init(name: name, reason: PromiseWords.reason(promise, state, scene), about: promise.words)
        reasonRole = promise.isProposedKept ? .kind : PromiseWords.role(state)
        if let due = promise.due {
            age = Span(scene.calendar.day(due, now: scene.now), PromiseWords.role(state))
        }
    }
}
