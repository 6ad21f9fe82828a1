import PlainText
import ShopDomain

/// Who needs the owner most: those who could not be answered yet first, then whoever waits longest.
///
/// A customer's conversations stand together, at the place of the one that waits longest, so that
/// writing twice neither costs a place nor gains one.
public enum QueueOrder {
    public static func needsMe(_ shop: Shop, at now: Instant) -> [ConversationID] {
        let waiting = shop.conversations(in: .needsMe, at: now).map { Place($0, in: shop) }
        var first: [CustomerID: Instant] = [:]
        for place in waiting {
            first[place.customer] = min(first[place.customer] ?? place.since, place.since)
        }
        return waiting.sorted { a, b in
            if a.hasFailed != b.hasFailed { return a.hasFailed }
            let (x, y) = (first[a.customer] ?? a.since, first[b.customer] ?? b.since)
            return (x, a.customer, a.since, a.id) < (y, b.customer, b.since, b.id)
        }.map(\.id)
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

    private struct Place {
        let id: ConversationID
        let customer: CustomerID
        let since: Instant
        let hasFailed: Bool

        init(_ conversation: Conversation, in shop: Shop) {
            id = conversation.id
            customer = shop.resolved(conversation.customer)
            since = conversation.waitingSince ?? conversation.lastDate
            hasFailed = shop.outboxEntry(of: conversation.id)?.isFailed == true
        }
    }
}
