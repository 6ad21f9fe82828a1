import PlainText
import ShopDomain

/// When to ask, once, whether all is well again: three days after the thing should have arrived.
public enum AfterCare {
    static let daysAfter = 3
    /// Days in the post, where the owner knows no better.
    public static let postDays = 2

    /// - Parameter promised: when the remedy's own promise is due; now where it makes none.
    /// - Returns: the morning of an open day; nil for a gesture, which asks nothing.
    public static func date(
        for kind: Remedy.Kind, promised: Instant?, postDays: Int = postDays, at now: Instant,
        business: BusinessCalendar
    ) -> Instant? {
        guard kind != .gesture else { return nil }
        let calendar = business.calendar
        let travel = kind == .new ? postDays : 0
        let day = calendar.calendarDay(max(promised ?? now, now)).adding(days: travel + daysAfter)
        return business.opening(business.openDay(atOrAfter: day) ?? day)
    }
}

extension Remedy {
    /// When it was done: the money paid out, its promise kept; nil while that is still to come.
    public func doneAt(in care: CareLedger) -> Instant? { doneAt { care.promise($0) } }

    /// - Parameter made: the promise of a name.
    func doneAt(_ made: (PromiseID) -> Promise?) -> Instant? {
        if isToPayOut { return nil }
        guard let made = promise.flatMap(made) else { return paidOutAt ?? madeAt }
        return paidOutAt ?? made.outcome.flatMap { $0.kind == .kept ? $0.at : nil }
    }
}

extension CareLedger {
    /// For who looks up many.
    var promisesByName: [PromiseID: Promise] {
        Dictionary(promises.map { ($0.id, $0) }) { _, newest in newest }
    }
}

extension CareLedger {
    /// Remedies that are done and whose day has come to ask whether all is well, the oldest first.
    public func dueCare(at now: Instant) -> [Remedy] {
        remedies.filter { remedy in
            guard let day = remedy.careAt, day <= now, remedy.caredAt == nil else { return false }
            return remedy.doneAt(in: self) != nil
        }
    }
}

/// What was given back and replaced, for the totals.
public struct RemedyTotals: Hashable, Sendable {
    public let counts: [Remedy.Kind: Int]
    /// In hundredths, by currency; money that is only written down included.
    public let moneyBack: [String: Int64]
    public let toPayOut: [String: Int64]
    public let gestures: [String: Int64]

    /// - Parameter since: older remedies are left out.
    public init(_ remedies: [Remedy], since: Instant = .distantPast) {
        let counted = remedies.filter { $0.madeAt >= since }
        counts = Dictionary(grouping: counted, by: \.kind).mapValues(\.count)
        moneyBack = Self.sum(counted.filter { $0.kind == .moneyBack })
        toPayOut = Self.sum(counted.filter(\.isToPayOut))
        gestures = Self.sum(counted.filter { $0.kind == .gesture })
    }

    private static func sum(_ remedies: [Remedy]) -> [String: Int64] {
        remedies.reduce(into: [:]) { sums, remedy in
            guard let amount = remedy.amount else { return }
            let sum = (sums[amount.currency] ?? 0).addingReportingOverflow(amount.hundredths)
            if !sum.overflow { sums[amount.currency] = sum.partialValue }
        }
    }
}

/// What went wrong with a customer, and how it was repaired.
public struct Slip: Hashable, Sendable {
    /// That of the promise or the remedy.
    public let id: Token
    public let customer: CustomerID?
    public let conversation: ConversationID?
    public let cause: String
    public let at: Instant
    public let remedy: Remedy.Kind?
    /// Calendar days until it was put right; nil while it is open.
    public let daysToRepair: Int?

    /// Open ones first, then the newest first. Missed or late promises and remedies with a cause.
    public static func slips(in care: CareLedger, calendar: ShopCalendar, at now: Instant) -> [Slip] {
        let mended = Set(care.remedies.filter { !$0.cause.isEmpty }.compactMap(\.promise))
        let broken = care.promises.compactMap { promise -> Slip? in
            // The slip that a remedy mends is told once.
            guard !mended.contains(promise.id), promise.outbox == nil, !promise.isMaybe,
                let due = promise.due, promise.wasHonoured == false || (promise.isOpen && due < now)
            else { return nil }
            let end = promise.outcome.flatMap { $0.kind == .missed ? nil : $0.at }
            return Slip(
                id: promise.id, customer: promise.customer, conversation: promise.conversation,
                cause: promise.words.string, at: due, remedy: nil,
                daysToRepair: end.map { calendar.days(from: due, to: $0) })
        }
        let promises = care.promisesByName
        let repaired = care.remedies.filter { !$0.cause.isEmpty }.map { remedy in
            let end = remedy.doneAt { promises[$0] }
            return Slip(
                id: remedy.id, customer: remedy.customer, conversation: remedy.conversation,
                cause: remedy.cause.string, at: remedy.madeAt, remedy: remedy.kind,
                daysToRepair: end.map { calendar.days(from: remedy.madeAt, to: $0) })
        }
        return (broken + repaired).sorted {
            let (a, b) = ($0.daysToRepair == nil ? 0 : 1, $1.daysToRepair == nil ? 0 : 1)
            return a == b ? $0.at > $1.at : a < b
        }
    }
}
