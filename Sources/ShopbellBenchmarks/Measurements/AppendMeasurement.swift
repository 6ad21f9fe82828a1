import AppendLog

/// Synced appends beside raw writes with `fdatasync`, in turns.
struct AppendMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        let folder = try ScratchFolder(in: shop, "append")
        defer { folder.remove() }
        let figures = try AppendBenchmark(folder.path).run()
        return [
            Figure(
                "synced appends, one record each, of raw", .ratio(figures.oneRatio),
                budget: BudgetTable.appendOne,
                note: Self.note(figures.oneMicroseconds, raw: figures.rawMicroseconds)),
            Figure(
                "synced appends, 100 records each, of raw", .ratio(figures.hundredRatio),
                budget: BudgetTable.appendHundred,
                note: Self.note(figures.hundredMicroseconds, raw: figures.rawHundredMicroseconds)),
        ]
    }

    private static func note(_ microseconds: Double, raw: Double) -> String {
        "\(Int(microseconds)) us, raw \(Int(raw)) us"
    }
}
