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
    ///   - readingMax: mails that may be read to see whether a phrase stands in them. Those read for
    ///     an earlier question are still known, so that asking again goes on where this ended.
    public func answer(
        _ typed: String, in shop: Shop, at now: Instant, zone: TimeZone, limit: Int,
        readingMax: Int = .max, reading raw: @escaping RawMail
    ) -> SearchAnswer {
        let query = ShopQuery(typed, timeZone: zone)
        if query.isEmpty { return SearchAnswer() }
        if query.words.isEmpty { return ShopScan(query, shop, now).all(limit: limit) }
        let noted = ShopScan(query, shop, now).noted()
        guard let index, hasEverything(shop),
            let found = indexed(query, shop, now, limit, index, RecentReading(self, shop, readingMax, raw))
        else { return ShopScan(query, shop, now).matching(limit: limit) }
        return found.adding(noted, limit: limit)
    }

    private func hasEverything(_ shop: Shop) -> Bool {
        shop.messageCount == 0 || index?.addedThrough.map { Int($0) + 1 >= shop.messageCount } == true
    }

    /// Asks for more hits until enough of them fulfil the conditions.
    private func indexed(
        _ query: ShopQuery, _ shop: Shop, _ now: Instant, _ limit: Int, _ index: SearchIndex,
        _ reading: RecentReading
    ) -> SearchAnswer? {
        var page = max(limit, ShopSearchLimits.firstPage)
        while true {
            do {
                let result = try index.search(
                    query.words, limit: page, grouping: .conversations, text: reading.document)
                let answer = Self.answer(result, query, shop, now, limit)
                // Only a full page is a reason for a larger one.
                let isEnough = answer.conversations.count >= limit || result.hits.count < page
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
        answer.hasMoreToRead = result.isPaused && found.count < limit
        answer.total = result.hasMore && query.conditions.isEmpty ? result.total.count : found.count
        return answer
    }
}

/// Gives texts to check phrases on: any number that were read lately, and some new ones.
private final class RecentReading {
    private let search: ShopSearch
    private let shop: Shop
    private let raw: ShopSearch.RawMail
    private var left: Int

    init(_ search: ShopSearch, _ shop: Shop, _ readingMax: Int, _ raw: @escaping ShopSearch.RawMail) {
        self.search = search
        self.shop = shop
        self.raw = raw
        left = readingMax
    }

    func document(_ number: UInt32) throws(TextNotNow) -> SearchDocument? {
        if let known = search.recentDocuments[number] { return known }
        guard left > 0 else { throw TextNotNow() }
        left -= 1
        return search.readDocument(number, shop, raw)
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
