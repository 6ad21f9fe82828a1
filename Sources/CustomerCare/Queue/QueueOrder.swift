import PlainText
import ShopDomain

/// Who needs the owner most.
///
/// First what could not leave; then promises broken or about to break, and who wrote a third time;
/// then the one who has waited longest beyond all measure; then who needs it by a day or may be
/// hurt, and, one step up for it, who is upset or wrote again; then everybody by when they are due.
///
/// A customer's conversations stand together, at the best place any of them has.
public enum QueueOrder {
    /// The waiting conversations in their order, each with its reckoning.
    public static func needsMe(_ shop: Shop, at now: Instant, care: QueueCare) -> [QueuePlace] {
        let waiting = shop.conversations(in: .needsMe, at: now)
        let oldest = waiting.compactMap(\.waitingSince).min() ?? now
        let reckoning = QueueReckoning(care, oldest: oldest, now: now)
        var counts: [CustomerID: Int] = [:]
        for conversation in waiting {
            counts[shop.resolved(conversation.customer), default: 0] += conversation.unanswered.count
        }
        let places = waiting.map {
            reckoning.place($0, in: shop, messageCount: counts[shop.resolved($0.customer)] ?? 1)
        }
        return order(places)
    }

    /// The other open views: what happened last comes first; of *later*, what comes back first.
    public static func others(
        _ view: ConversationView, _ shop: Shop, at now: Instant
    ) -> [ConversationID] {
        let all = shop.conversations(in: view, at: now)
        if view == .later {
            return all.sorted { a, b in
                let (x, y) = (a.decision?.until ?? a.lastDate, b.decision?.until ?? b.lastDate)
                return (x, a.id) < (y, b.id)
            }.map(\.id)
        }
        return all.sorted { ($0.lastDate, $0.id) > ($1.lastDate, $1.id) }.map(\.id)
    }

    /// Places in their order, a customer's together.
    public static func order(_ places: [QueuePlace]) -> [QueuePlace] {
        let best = ranks(places)
        return places.map { (best[$0.customer] ?? Rank($0, isLongest: false), $0) }
            .sorted { a, b in
                if a.0 != b.0 { return a.0 < b.0 }
                return (a.1.customer, a.1.since, a.1.id) < (b.1.customer, b.1.since, b.1.id)
            }.map(\.1)
    }

    /// Each customer's best.
    private static func ranks(_ places: [QueuePlace]) -> [CustomerID: Rank] {
        let longest = places.filter { $0.causes.contains(.waitedTooLong) }
            .min { ($0.due, $0.since, $0.id) < ($1.due, $1.since, $1.id) }?.customer
        var best: [CustomerID: Rank] = [:]
        for place in places {
            let rank = Rank(place, isLongest: place.customer == longest)
            best[place.customer] = best[place.customer].map { min($0, rank) } ?? rank
        }
        return best
    }

    /// Where promises to people who wait for nothing else stand among those who wait.
    ///
    /// - Parameters:
    ///   - dues: of promises broken or about to break, in ascending order.
    ///   - places: in their order.
    /// - Returns: of each, how many places go before it.
    public static func indices(ofPromisesDue dues: [Instant], among places: [QueuePlace]) -> [Int] {
        let best = ranks(places)
        var index = 0
        return dues.map { due in
            let promised = Rank(promiseDue: due)
            while index < places.count, let rank = best[places[index].customer], rank <= promised { index += 1 }
            return index
        }
    }

    /// Where a customer stands: band first, then the earlier date.
    private struct Rank: Comparable {
        let band: QueueBand
        let date: Instant
        let since: Instant

        init(promiseDue due: Instant) { (band, date, since) = (.promise, due, due) }

        init(_ place: QueuePlace, isLongest: Bool) {
            band = isLongest ? min(place.band, .longest) : place.band
            date = place.sortDate
            since = place.since
        }

        static func < (a: Rank, b: Rank) -> Bool {
            (a.band, a.date, a.since) < (b.band, b.date, b.since)
        }
    }
}
