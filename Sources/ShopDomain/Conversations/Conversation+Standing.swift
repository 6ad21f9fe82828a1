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
            } else if turn.asks, !isSeen(turn, through: seen), !isSettled(turn) {
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

    /// Whether a later reply was written with this message on the screen.
    private func isSeen(_ turn: Turn, through seen: MessageNumber?) -> Bool {
        seen.map { turn.message <= $0 } ?? false
    }

    /// Whether the owner has decided that this message wants no answer.
    private func isSettled(_ turn: Turn) -> Bool {
        guard let decision, turn.message <= decision.through else { return false }
        return switch decision.kind {
        case .done, .spam, .kindWords, .notCustomer, .history: true
        case .later, .needsMe: false
        }
    }

    private func view(decidedBy decision: Decision, at now: Instant) -> ConversationView? {
        if decision.kind == .spam { return .closed }
        // A reply found later in an old mailbox was there when the owner decided.
        let news = turns.filter { $0.message > decision.through && !$0.marks.contains(.history) }
        if news.contains(where: { $0.asks || $0.isReply && $0.date >= decision.at }) { return nil }
        let thanked = news.contains { $0.nature == .thanks && $0.direction == .incoming }
        return switch decision.kind {
        case .done, .history: thanked ? .kindWords : .closed
        case .kindWords: .kindWords
        case .needsMe: .needsMe
        case .later: now >= decision.until ?? .distantPast && decision.until != nil ? .needsMe : .later
        case .notCustomer: .notCustomers
        case .spam: .closed
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
