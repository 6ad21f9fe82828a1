import PlainText
import ShopDomain

/// Where a promise stands at a moment; computed, never stored.
public enum PromiseState: String, Hashable, Sendable, CaseIterable {
    /// Past its time, and neither kept nor reset.
    case late
    /// Due today, or no open hour is left before it, or the owner's own record says it will slip.
    case atRisk = "at-risk"
    /// Its day is the next on which the shop opens.
    case soon
    case open
    /// For the customer's part.
    case waiting
    /// Found in old mail, not accepted yet.
    case maybe
    case kept, reset, missed
    /// No promise, or its mail is not out yet.
    case none

    public var isOpen: Bool {
        switch self {
        case .late, .atRisk, .soon, .open, .waiting: true
        default: false
        }
    }
}

/// The ledger as the owner looks at it.
public struct PromiseLedger: Sendable {
    public struct Row: Hashable, Sendable {
        public let promise: Promise
        public let state: PromiseState
    }

    private let business: BusinessCalendar

    public init(business: BusinessCalendar) { self.business = business }

    /// Open promises, the earliest due first, then what waits for customers, then the maybes.
    public func open(in care: CareLedger, at now: Instant) -> [Row] {
        rows(in: care, at: now).filter { $0.state.isOpen || $0.state == .maybe }.sorted {
            (place($0), $0.promise.due ?? $0.promise.madeAt) < (place($1), $1.promise.due ?? $1.promise.madeAt)
        }
    }

    /// Ended promises, the newest first.
    public func ended(in care: CareLedger, at now: Instant) -> [Row] {
        rows(in: care, at: now).filter { $0.promise.outcome != nil && $0.state != .none }.sorted {
            ($0.promise.outcome?.at ?? .distantPast) > ($1.promise.outcome?.at ?? .distantPast)
        }
    }

    public func state(of promise: Promise, in care: CareLedger, at now: Instant) -> PromiseState {
        if let outcome = promise.outcome { return Self.state(outcome.kind) }
        if promise.outbox != nil { return .none }
        if promise.isMaybe { return .maybe }
        guard let due = promise.due else { return .waiting }
        if due < now { return .late }
        let calendar = business.calendar
        let (today, dueDay) = (calendar.calendarDay(now), calendar.calendarDay(due))
        if dueDay == today || !opens(after: now, before: due) { return .atRisk }
        let next = business.openDay(atOrAfter: today.adding(days: 1)) ?? dueDay
        guard dueDay <= next else { return .open }
        return slips(promise, in: care) ? .atRisk : .soon
    }

    private func rows(in care: CareLedger, at now: Instant) -> [Row] {
        care.promises.map { Row(promise: $0, state: state(of: $0, in: care, at: now)) }
    }

    private func place(_ row: Row) -> Int {
        switch row.state {
        case .maybe: 2
        case .waiting: 1
        default: 0
        }
    }

    /// Whether the shop is open for a while between two moments; further off than a week it will be.
    private func opens(after now: Instant, before due: Instant) -> Bool {
        var day = business.calendar.calendarDay(now)
        for _ in 0..<7 {
            for span in business.hours.spans(on: day) {
                let start = business.calendar.instant(day, minute: span.start)
                let end = business.calendar.instant(day, minute: span.end)
                if min(end, due).seconds(since: max(start, now)) >= PromiseLimits.sessionSeconds { return true }
            }
            day = day.adding(days: 1)
        }
        return due > now.adding(days: 7)
    }

    /// Whether promises worded like this one are usually a day late or more.
    private func slips(_ promise: Promise, in care: CareLedger) -> Bool {
        guard let phrase = promise.datePhrase,
            let record = PromiseRecord(phrase: phrase.string, in: care, calendar: business.calendar)
        else { return false }
        return record.isTelling && record.medianDelayDays > 0
    }

    private static func state(_ outcome: Promise.Outcome.Kind) -> PromiseState {
        switch outcome {
        case .kept: .kept
        case .reset: .reset
        case .missed: .missed
        case .refused: .none
        }
    }
}
