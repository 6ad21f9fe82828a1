import AppendLog
import ShopDomain
import ShopJournal

/// Saving an edit of a draft: one small record, on disk when it returns.
struct DraftMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        let folder = try ScratchFolder(in: shop, "drafts")
        defer { folder.remove() }
        let (journal, _) = try ShopJournal.open(try FileStorage(folder.path), mode: .writing)
        var samples = Samples()
        for edit in 0..<Limits.savedEditCount {
            let event = ShopEvent.draftEdited(
                DraftEdited(
                    draft: Token(1),
                    splices: [TextSplice(at: edit * 12, remove: 0, insert: "twelve more ")],
                    blanks: [], at: GeneratedShop.now))
            try samples.time { try journal.append([event]) { _ in } }
        }
        return [
            Figure(
                "save an edit of a draft, synced, p99", .milliseconds(samples.percentile(99)),
                budget: BudgetTable.savedEdit,
                note: "median \(Quantity.milliseconds(samples.median).text)")
        ]
    }
}
