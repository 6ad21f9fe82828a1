import CustomerCare
import ShopDomain
import ShopbellRuntime

/// What the quick looks do from a fresh open, without loading the program itself.
struct QuickLookMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        let (now, business) = (GeneratedShop.now, GeneratedShop.business)
        return [
            try figure("today") { shop in
                let today = TodaySummary(shop, at: now, business: business)
                guard today.received > 0, !today.lines.isEmpty else { throw MeasurementError("the shop is empty") }
            },
            try figure("thanks") { shop in
                guard !ThanksListing(shop, at: now, calendar: business.calendar).lines.isEmpty else {
                    throw MeasurementError("nothing is said of thanks")
                }
            },
            try figure("promises") { shop in
                guard !PromiseListing(shop, at: now, business: business).lines.isEmpty else {
                    throw MeasurementError("nothing is said of promises")
                }
            },
        ]
    }

    private func figure(_ name: String, _ look: (Shop) throws -> Void) throws -> Figure {
        var samples = Samples()
        for _ in 0..<Limits.openingCount {
            try samples.time { try look(try shop.open().shop) }
        }
        return Figure("quick look: " + name, .milliseconds(samples.median), budget: BudgetTable.quickLook)
    }
}
