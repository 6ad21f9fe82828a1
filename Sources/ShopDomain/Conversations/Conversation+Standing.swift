/// Whose turn it is: derived from the messages and the owner's decision, never set by hand.
extension Conversation {
    /// The customer's messages that still want an answer, oldest first.
    public var unanswered: [Turn] {
        var waiting: [Turn] = []
        var seen: MessageNumber?
        for turn in turns.reversed() {
            if turn.endsTheWait {
                guard let through = turn.answersThrough else { break }
                seen = max(seen ?? through, through)
            } else if let seen, turn.message <= seen {
                break
            } else if turn.asks && !isSettled(turn) {
                waiting.append(turn)
            }
        }
        return waiting.reversed()
    }

    /// Since when the customer waits: a second message before an answer keeps the first time.
    public var waitingSince: Instant? { unanswered.first?.date }

    /// The one place this conversation is in at the moment `now`.
    public func view(at now: Instant) -> ConversationView {
        if let decision, let view = view(decidedBy: decision, at: now) { return view }
        if isExcluded { return .notCustomers }
        if !unanswered.isEmpty { return .needsMe }
        return viewWithoutQuestion
    }

    /// Why it is closed; nil when it is not.
    public func closedReason(at now: Instant) -> ClosedReason? {
        guard view(at: now) == .closed else { return nil }
        return switch decision?.kind {
        case .done: .done
        case .spam: .spam
        default: .history
        }
    }

    /// Whether only the passing of time can still move it out of `closed`: it cannot.
    public var isClosed: Bool { view(at: .distantPast) == .closed }

    /// A closed conversation that was done, or was marked spam, has settled what it saw.
    private func isSettled(_ turn: Turn) -> Bool {
        guard let decision, turn.message <= decision.through else { return false }
        return decision.kind == .done || decision.kind == .spam
    }

    private func view(decidedBy decision: Decision, at now: Instant) -> ConversationView? {
        if decision.kind == .spam { return .closed }
        let news = turns.filter { $0.message > decision.through && !$0.marks.contains(.history) }
        if news.contains(where: \.isReply) { return nil }
        if decision.kind == .notCustomer { return .notCustomers }
        if news.contains(where: \.asks) { return nil }
        let thanked = news.contains { $0.nature == .thanks && $0.direction == .incoming }
        return switch decision.kind {
        case .done: thanked ? .kindWords : .closed
        case .kindWords: .kindWords
        case .needsMe: .needsMe
        case .later: now >= decision.until ?? .distantPast && decision.until != nil ? .needsMe : .later
        case .spam, .notCustomer: nil
        }
    }

    private var viewWithoutQuestion: ConversationView {
        let alive = turns.filter { !$0.marks.contains(.history) }
        guard let last = alive.last(where: { $0.nature != .automatic }) else {
            return alive.isEmpty ? .closed : .notCustomers
        }
        return last.direction == .incoming && last.nature == .thanks && !last.marks.contains(.answered)
            ? .kindWords : .waitingForThem
    }
}
