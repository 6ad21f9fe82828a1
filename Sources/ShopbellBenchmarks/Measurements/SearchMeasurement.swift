import InboxCore
import MailSearch
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// Search as you type: each query letter by letter, every prefix answered.
struct SearchMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        let (journal, opened) = try shop.open()
        let mail = journal.mailReader()
        let search = ShopSearch(folder: shop.searchFolder, access: .readOnly)
        var first = Samples(), whole = Samples(), found = 0
        var slowest = (query: "", milliseconds: 0.0)
        for query in Self.queries {
            for length in 1...query.count {
                let typed = String(query.prefix(length))
                let answer = answer(typed, search, opened, mail)
                first.add(answer.shown)
                whole.add(answer.whole)
                if answer.shown > slowest.milliseconds { slowest = (typed, answer.shown) }
                found += answer.isFound ? 1 : 0
            }
        }
        return [
            Figure(
                "search as you type, median", .milliseconds(first.median),
                budget: BudgetTable.search,
                note: "\(first.count) prefixes, \(found) with an answer"),
            Figure(
                "search as you type, p95", .milliseconds(first.percentile(95)),
                budget: BudgetTable.search,
                note: "worst at \(slowest.query), \(Int(slowest.milliseconds)) ms"),
            Figure(
                "the same, to the last line of the answer, p95",
                .milliseconds(whole.percentile(95)),
                note: "worst \(Int(whole.percentile(100))) ms"),
        ]
    }

    /// Asks as the screen does: what was found so far is shown, then more of it.
    ///
    /// - Returns: milliseconds until the first rows are shown, and until all are.
    private func answer(
        _ typed: String, _ search: ShopSearch, _ shop: Shop, _ mail: MailStore
    ) -> (isFound: Bool, shown: Double, whole: Double) {
        var shown: Double?, whole = 0.0
        while true {
            let (answer, milliseconds) = Samples.timed {
                search.answer(
                    typed, in: shop, at: GeneratedShop.now, zone: GeneratedShop.zone,
                    limit: InboxLimits.searchResultCountMax,
                    readingMax: ShopSearchLimits.readAtOnceMax
                ) { try? mail.read($0) }
            }
            whole += milliseconds
            let isFound = !answer.conversations.isEmpty
            if isFound, shown == nil { shown = whole }
            if !answer.hasMoreToRead { return (isFound, shown ?? whole, whole) }
        }
    }

    /// Words from the most frequent to rare ones, names, several words, phrases, fields.
    private static var queries: [String] {
        let words = Vocabulary.shared
        return [
            "the", "teapot", "where is my order", "refund", "broken lid", "wedding gift",
            "not arrived",
            words.word(150), words.word(900), words.word(5_000), words.word(30_000),
            "\(words.word(400)) \(words.word(12))", "山田", "김민준", "brandt", "from:okafor",
            "grünwald",
            "\"the order\"", "\"your parcel\"", "#481", "subject:glaze", "has:attachment mug",
            "teapot -refund", "after:2025-06-01 kiln", "is:unanswered teapot", "zzyzx nothing",
        ]
    }
}
