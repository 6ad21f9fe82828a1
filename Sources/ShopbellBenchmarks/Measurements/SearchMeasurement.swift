import InboxCore
import MailSearch
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
        var samples = Samples(), found = 0
        var slowest = (query: "", milliseconds: 0.0)
        for query in Self.queries {
            for length in 1...query.count {
                let typed = String(query.prefix(length))
                let (answer, milliseconds) = Samples.timed {
                    search.answer(
                        typed, in: opened, at: GeneratedShop.now, zone: GeneratedShop.zone,
                        limit: InboxLimits.searchResultCountMax
                    ) { try? mail.read($0) }
                }
                samples.add(milliseconds)
                if milliseconds > slowest.milliseconds { slowest = (typed, milliseconds) }
                found += answer.conversations.isEmpty ? 0 : 1
            }
        }
        return [
            Figure(
                "search as you type, median", .milliseconds(samples.median),
                budget: BudgetTable.search,
                note: "\(samples.count) prefixes, \(found) with an answer"),
            Figure(
                "search as you type, p95", .milliseconds(samples.percentile(95)),
                budget: BudgetTable.search,
                note: "worst at \(slowest.query), \(Int(slowest.milliseconds)) ms"),
        ]
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
