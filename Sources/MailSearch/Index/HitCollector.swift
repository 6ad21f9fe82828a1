/// Walks the hits of all parts together, newest date first, until the page is full.
struct HitCollector {
    private var cursors: [HitCursor] = []
    private var total = 0
    private let query: CompiledQuery
    private let limit: Int
    private let grouping: SearchGrouping
    private let text: SearchIndex.DocumentText?

    private var page: [SearchHit] = []
    private var conversations: Set<UInt32> = []
    private var checker = PhraseChecker()
    private var checkCount = 0
    private var isExact = true

    init(
        _ query: CompiledQuery, limit: Int, grouping: SearchGrouping,
        text: SearchIndex.DocumentText?
    ) {
        self.query = query
        self.limit = limit
        self.grouping = grouping
        self.text = text
    }

    mutating func add(_ source: HitSource) {
        total += source.matches.hits.memberCount
        cursors.append(HitCursor(source))
    }

    mutating func collect() -> SearchResult {
        var hasMore = false
        var isPaused = false
        do throws(TextNotNow) {
            hasMore = try fillPage()
        } catch {
            isPaused = true
            isExact = false
        }
        return SearchResult(
            hits: page, total: isExact ? .exactly(total) : .atMost(total),
            hasMore: hasMore || isPaused, isPaused: isPaused)
    }

    /// - Returns: whether there are more hits than the limits allow.
    private mutating func fillPage() throws(TextNotNow) -> Bool {
        while let (hit, isUnchecked) = newest() {
            if grouping == .conversations, conversations.contains(hit.conversation) {
                if isUnchecked { isExact = false }
                continue
            }
            let isOverLimit = page.count >= limit
            let isOverChecks =
                isUnchecked && text != nil && checkCount == Limits.phraseChecksMaximum
            if isOverLimit || isOverChecks {
                if query.hasPhrases { isExact = false }
                return true
            }
            if isUnchecked, try !isConfirmed(hit) { continue }
            take(hit)
        }
        return false
    }

    private mutating func newest() -> (hit: SearchHit, isUnchecked: Bool)? {
        var newest: Int?
        for index in cursors.indices {
            guard let hit = cursors[index].hit else { continue }
            if let other = newest.flatMap({ cursors[$0].hit }), other > hit { continue }
            newest = index
        }
        guard let newest, let hit = cursors[newest].hit else { return nil }
        let isUnchecked = cursors[newest].isUnchecked
        cursors[newest].advance()
        return (hit, isUnchecked)
    }

    private mutating func isConfirmed(_ hit: SearchHit) throws(TextNotNow) -> Bool {
        guard let text else {
            isExact = false
            return true
        }
        checkCount += 1
        if let document = try text(hit.number), checker.holds(query, in: document) { return true }
        total -= 1
        return false
    }

    private mutating func take(_ hit: SearchHit) {
        page.append(hit)
        if grouping == .conversations { conversations.insert(hit.conversation) }
    }
}

/// One part's hits, newest date first.
private struct HitCursor {
    private(set) var hit: SearchHit?
    private(set) var isUnchecked = false
    private let source: HitSource
    private var place: Int

    init(_ source: HitSource) {
        self.source = source
        place = source.columns.count
        advance()
    }

    mutating func advance() {
        hit = nil
        while place > 0, hit == nil {
            place -= 1
            let ordinal = Int(source.columns.byDate[place])
            guard source.matches.hits.contains(ordinal) else { continue }
            hit = source.columns.hit(ordinal)
            isUnchecked = source.matches.unchecked.contains(ordinal)
        }
    }
}
