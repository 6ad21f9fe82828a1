import PlainText
import ShopDomain

/// At most three people to thank today: the same all day, in every process, with the reasons.
///
/// Names are drawn from how things stood when the day began. During the day a name only goes: when
/// it was thanked or skipped, or as long as anything of theirs is open.
public struct ThanksList: Sendable {
    public static let shownMax = 3
    static let pointsMin = 3
    /// Nobody is offered again within these days.
    public static let restDays: Int64 = 90
    static let kindWordsDays: Int64 = 14
    static let recoveryDays: Int64 = 45
    /// A failure is settled for so long before its customer is thanked for staying.
    static let settledDays: Int64 = 1

    private let calendar: ShopCalendar

    public init(calendar: ShopCalendar) { self.calendar = calendar }

    /// - Parameter others: reasons that are not in the mail: orders, reviews, reports.
    public func today(
        _ shop: Shop, others: [CustomerID: [ThanksReason]] = [:], at now: Instant
    ) -> [ThanksCandidate] {
        remaining(of: drawn(shop, others: others, at: now), shop, at: now)
    }

    /// Whom the day began with: everybody's mail is gone through for it.
    public func drawn(
        _ shop: Shop, others: [CustomerID: [ThanksReason]] = [:], at now: Instant
    ) -> [ThanksCandidate] {
        let then = EarlierShop(shop, at: dawn(of: now))
        return Array(
            candidates(then, others: others).lazy
                .filter { !CustomerTrouble(then, of: $0.customer).isOpen }.prefix(Self.shownMax))
    }

    /// Those of them who are still to be thanked.
    public func remaining(of drawn: [ThanksCandidate], _ shop: Shop, at now: Instant) -> [ThanksCandidate] {
        let dawn = dawn(of: now), present = EarlierShop(shop, at: now)
        return drawn.filter { candidate in
            shop.customer(candidate.customer)?.isExcluded == false
                && !isSettled(candidate.customer, shop, since: dawn, at: now)
                && !CustomerTrouble(present, of: candidate.customer).isOpen
        }
    }

    private func dawn(of now: Instant) -> Instant { calendar.instant(calendar.calendarDay(now), minute: 0) }

    /// Decided about today, or spoken to today in any mail: no second one is due from this list.
    private func isSettled(_ id: CustomerID, _ shop: Shop, since dawn: Instant, at now: Instant) -> Bool {
        let isDecided = shop.care.thanks.contains {
            shop.resolved($0.customer) == id && $0.at >= dawn && $0.at <= now
        }
        return isDecided || shop.customer(id)?.recentConversations.contains { name in
            guard let conversation = shop.conversation(name) else { return false }
            return shop.outboxEntry(of: conversation.id) != nil || conversation.turns.contains {
                $0.direction == .outgoing && $0.nature != .automatic && $0.date >= dawn && $0.date <= now
            }
        } ?? false
    }

    /// Everybody with points enough when the day began, the most first.
    private func candidates(
        _ then: EarlierShop, others: [CustomerID: [ThanksReason]]
    ) -> [ThanksCandidate] {
        let (shop, dawn) = (then.shop, then.moment)
        let history = ThanksHistory(shop, before: dawn)
        var reasons = MailReasons(calendar: calendar).reasons(then)
        reasons.merge(others.map { (shop.resolved($0.key), $0.value) }) { $0 + $1 }
        return reasons.compactMap { id, found -> ThanksCandidate? in
            guard let customer = shop.customer(id), !customer.isExcluded, !history.rests(id, at: dawn)
            else { return nil }
            let fresh = found.filter { !history.wasUsed($0.name, for: id) }
                .sorted { ($0.kind.points, $1.name) > ($1.kind.points, $0.name) }
            let candidate = ThanksCandidate(
                customer: id, name: customer.displayName, reasons: fresh, lastThanked: history.lastThanked(id))
            return candidate.score >= Self.pointsMin ? candidate : nil
        }.sorted { ($0.score, $1.customer) > ($1.score, $0.customer) }
    }
}

/// Who was thanked when, and for what.
struct ThanksHistory {
    private let byCustomer: [CustomerID: [ThanksDecided]]

    init(_ shop: Shop, before dawn: Instant) {
        byCustomer = Dictionary(grouping: shop.care.thanks.filter { $0.at < dawn }) { shop.resolved($0.customer) }
    }

    func lastThanked(_ id: CustomerID) -> Instant? {
        byCustomer[id]?.filter { $0.kind == .thanked }.map(\.at).max()
    }

    /// Thanked lately, or not to be thanked at all; skipped is for one day only.
    func rests(_ id: CustomerID, at now: Instant) -> Bool {
        guard let decided = byCustomer[id] else { return false }
        if decided.contains(where: { $0.kind == .optedOut }) { return true }
        return lastThanked(id).map { now < $0.adding(days: ThanksList.restDays) } ?? false
    }

    func wasUsed(_ reason: String, for id: CustomerID) -> Bool {
        byCustomer[id]?.contains { $0.kind == .thanked && $0.reasons.contains(reason) } ?? false
    }
}
