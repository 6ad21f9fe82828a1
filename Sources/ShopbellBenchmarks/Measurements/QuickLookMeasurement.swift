import ShopbellRuntime

/// What `shopbell today` does from a fresh open, without loading the program itself.
struct QuickLookMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        var samples = Samples()
        for _ in 0..<Limits.openingCount {
            try samples.time {
                let opened = try shop.open()
                let today = TodaySummary(
                    opened.shop, at: GeneratedShop.now, zone: GeneratedShop.zone)
                guard today.received > 0, !today.lines.isEmpty else {
                    throw MeasurementError("the shop is empty")
                }
            }
        }
        return [
            Figure(
                "quick look: today", .milliseconds(samples.median), budget: BudgetTable.quickLook)
        ]
    }
}
