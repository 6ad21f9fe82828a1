import Foundation
import MailSearch
import PlainText
import ShopDomain

extension ShopSearch {
    /// Finds conversations by the words of their messages and notes, and by what the shop knows.
    ///
    /// - Parameters:
    ///   - typed: see ``ShopQuery`` and `SearchQuery` for its form; understands anything.
    ///   - zone: the shop's, for dates.
    public func answer(
        _ typed: String, in shop: Shop, at now: Instant, zone: TimeZone, limit: Int,
        reading raw: @escaping RawMail
    ) -> SearchAnswer {
        let query = ShopQuery(typed, timeZone: zone)
        if query.isEmpty { return SearchAnswer() }
        if query.words.isEmpty { return ShopScan(query, shop, now).all(limit: limit) }
        let noted = ShopScan(query, shop, now).noted()
        guard let index, hasEverything(shop),
            let found = indexed(query, shop, now, limit, index, raw)
        else { return ShopScan(query, shop, now).matching(limit: limit) }
        return found.adding(noted, limit: limit)
    }

    private func hasEverything(_ shop: Shop) -> Bool {
        shop.messageCount == 0 || index?.addedThrough.map { Int($0) + 1 >= shop.messageCount } == true
    }

    /// Asks for more hits until enough of them fulfil the conditions.
    private func indexed(
        _ query: ShopQuery, _ shop: Shop, _ now: Instant, _ limit: Int, _ index: SearchIndex,
        _ raw: @escaping RawMail
    ) -> SearchAnswer? {
        var page = max(limit, ShopSearchLimits.firstPage)
        while true {
            do {
                let result = try index.search(query.words, limit: page, grouping: .conversations) {
                    self.recentDocument($0, shop, raw)
                }
                let answer = Self.answer(result, query, shop, now, limit)
                let isEnough = answer.conversations.count >= limit || !result.hasMore
                if isEnough || page >= ShopSearchLimits.lastPage { return answer }
                page *= 4
            } catch {
                giveUp(error)
                return nil
            }
        }
    }

    private static func answer(
        _ result: SearchResult, _ query: ShopQuery, _ shop: Shop, _ now: Instant, _ limit: Int
    ) -> SearchAnswer {
        var seen: Set<ConversationID> = []
        var found: [ConversationID] = []
        for hit in result.hits {
            guard let id = shop.conversation(of: MessageNumber(hit.number)), seen.insert(id).inserted,
                let conversation = shop.conversation(id), query.holds(conversation, in: shop, at: now)
            else { continue }
            found.append(id)
        }
        var answer = SearchAnswer()
        answer.conversations = Array(found.prefix(limit))
        answer.isTotalExact = !result.hasMore
        answer.total = result.hasMore && query.conditions.isEmpty ? result.total.count : found.count
        return answer
    }
}

extension SearchResult.Total {
    fileprivate var count: Int {
        switch self {
        case .exactly(let count), .atMost(let count): count
        }
    }
}

extension SearchAnswer {
    /// Conversations found by their notes come first: there are few, and the owner wrote them.
    fileprivate func adding(_ noted: [ConversationID], limit: Int) -> SearchAnswer {
        let new = noted.filter { !conversations.contains($0) }
        guard !new.isEmpty else { return self }
        var answer = self
        answer.conversations = Array((new + conversations).prefix(limit))
        answer.total += new.count
        return answer
    }
}
