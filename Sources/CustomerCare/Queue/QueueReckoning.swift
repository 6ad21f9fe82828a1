import ShopDomain

/// Reckons the places of conversations that wait, one layout of opening hours for all of them.
struct QueueReckoning {
    private let care: QueueCare
    private let now: Instant
    private let timeline: OpenTimeline
    private let answerSeconds: Int64
    private let guardSeconds: Int64

    init(_ care: QueueCare, oldest: Instant, now: Instant) {
        self.care = care
        self.now = now
        let first = max(oldest, now.adding(days: -Int64(QueueLimits.timelineDaysMax)))
        timeline = OpenTimeline(care.business, from: min(first, now), to: now.adding(days: 30))
        let day = Int64(care.business.businessDayMinutes) * 60
        answerSeconds = day * Int64(QueueLimits.answerBusinessDays)
        guardSeconds = day * Int64(QueueLimits.guardBusinessDays)
    }

    /// - Parameter messageCount: messages of the customer without an answer, in all conversations.
    func place(_ conversation: Conversation, in shop: Shop, messageCount: Int) -> QueuePlace {
        let unanswered = conversation.unanswered
        let since = unanswered.first?.date ?? conversation.lastDate
        let customer = shop.customer(of: conversation)
        let clock = AnswerClock.of(conversation, address: customer?.addresses.first)
        let due = due(since, clock)
        let overdue = overdue(due, clock)
        return QueuePlace(
            id: conversation.id, customer: shop.resolved(conversation.customer), since: since, due: due,
            clock: clock,
            causes: causes(conversation, unanswered, messageCount, overdue, of: shop.resolved(conversation.customer)),
            hasFailed: shop.outboxEntry(of: conversation.id)?.isFailed == true)
    }

    private func due(_ since: Instant, _ clock: AnswerClock) -> Instant {
        switch clock {
        case .wall: return since.adding(minutes: Int64(QueueLimits.marketplaceMinutes))
        case .business:
            let start = timeline.seconds(until: since)
            return timeline.moment(after: start + answerSeconds)
                ?? since.adding(minutes: Int64(QueueLimits.marketplaceMinutes))
        }
    }

    private func overdue(_ due: Instant, _ clock: AnswerClock) -> Int64 {
        guard now > due else { return 0 }
        return clock == .wall ? now.seconds(since: due) : timeline.seconds(until: now) - timeline.seconds(until: due)
    }

    private func causes(
        _ conversation: Conversation, _ unanswered: [Turn], _ messageCount: Int, _ overdue: Int64,
        of customer: CustomerID
    ) -> [QueueCause] {
        var causes: [QueueCause] = unanswered.contains { $0.marks.contains(.returned) } ? [.returned] : []
        if let promise = promise(conversation.id) { causes.append(promise) }
        if let order = care.lateOrders[customer], let due = order.due {
            causes.append(.orderLate(order.number, due: due))
        }
        if messageCount > 2 { causes.append(.wrote(messageCount)) }
        if unanswered.contains(where: { $0.marks.contains(.harm) }) { causes.append(.harm) }
        if let needed = neededBy(unanswered) { causes.append(.neededBy(needed)) }
        if unanswered.contains(where: { $0.marks.contains(.exit) }) { causes.append(.exit) }
        if unanswered.contains(where: { $0.marks.contains(.upset) }) { causes.append(.upset) }
        if messageCount == 2 { causes.append(.wrote(messageCount)) }
        if overdue > guardSeconds { causes.append(.waitedTooLong) }
        return causes
    }

    private func promise(_ id: ConversationID) -> QueueCause? {
        guard let due = care.promises[id] else { return nil }
        if due <= now { return .promiseMissed(due) }
        let left = timeline.seconds(until: due) - timeline.seconds(until: now)
        return left <= Int64(QueueLimits.atRiskMinutes) * 60 ? .promiseAtRisk(due) : nil
    }

    /// The nearest day they need it by, while it is near and not over.
    private func neededBy(_ unanswered: [Turn]) -> Instant? {
        let days = unanswered.compactMap { turn in
            turn.marks.neededInDays.map { day in
                let first = care.business.calendar.calendarDay(turn.date)
                return care.business.closing(first.adding(days: day))
            }
        }
        return days.filter { $0 > now && $0 <= now.adding(days: QueueLimits.neededWithinDays) }.min()
    }
}
