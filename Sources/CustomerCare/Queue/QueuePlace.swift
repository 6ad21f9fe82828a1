import ShopDomain

/// The reckoning of one waiting conversation: since when, due when, and what moves it.
public struct QueuePlace: Hashable, Sendable {
    public let id: ConversationID
    public let customer: CustomerID
    public let since: Instant
    public let due: Instant
    public let clock: AnswerClock
    /// What moves it, the weightiest first.
    public let causes: [QueueCause]
    /// A reply to it could not leave.
    let hasFailed: Bool

    public init(
        id: ConversationID, customer: CustomerID, since: Instant, due: Instant, clock: AnswerClock,
        causes: [QueueCause], hasFailed: Bool = false
    ) {
        self.id = id
        self.customer = customer
        self.since = since
        self.due = due
        self.clock = clock
        self.causes = causes
        self.hasFailed = hasFailed
    }

    /// The same place later on: whether it has waited too long by then.
    public func reckoned(at now: Instant, _ business: BusinessCalendar) -> QueuePlace {
        let late = clock == .wall ? Int(now.seconds(since: due) / 60) : business.elapsedMinutes(from: due, to: now)
        var causes = causes.filter { $0 != .waitedTooLong }
        if late > business.businessDayMinutes * QueueLimits.guardBusinessDays { causes.append(.waitedTooLong) }
        return QueuePlace(
            id: id, customer: customer, since: since, due: due, clock: clock, causes: causes, hasFailed: hasFailed)
    }

    /// Whether the customer named a day that it is needed by.
    public var isNeededByADate: Bool {
        causes.contains { if case .neededBy = $0 { true } else { false } }
    }

    /// Its band, the guard's one place apart.
    var band: QueueBand {
        if hasFailed { return .failed }
        var band = QueueBand.due
        for cause in causes { band = min(band, cause.band) }
        return band
    }

    /// What it is sorted by within its band: a day that something is needed by counts some days early,
    /// since it has to be made and sent before; harm goes before all of them.
    var sortDate: Instant {
        var date = due
        for cause in causes {
            switch cause {
            case .promiseMissed(let due), .promiseAtRisk(let due), .orderLate(_, let due): date = min(date, due)
            case .harm: date = min(date, since.adding(days: -QueueLimits.leadDays))
            case .neededBy(let needed): date = min(date, needed.adding(days: -QueueLimits.leadDays))
            case .returned, .wrote, .exit, .upset, .waitedTooLong: break
            }
        }
        return date
    }
}

extension QueueCause {
    fileprivate var band: QueueBand {
        switch self {
        case .returned: .failed
        case .promiseMissed, .promiseAtRisk, .orderLate: .promise
        case .wrote(let count): count > 2 ? .promise : .pressing
        case .harm, .neededBy, .exit, .upset: .pressing
        case .waitedTooLong: .due
        }
    }
}
