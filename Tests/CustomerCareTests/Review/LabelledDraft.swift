import CustomerCare
import Foundation
import ShopDomain
import Testing

extension LabelledDraft {
    /// Every third draft was kept out of sight while the rules were written.
    var isHeldOut: Bool { (Int(id.dropFirst()) ?? 0) % 3 == 0 }

    /// The lines of `drafts.jsonl`.
    static func all() throws -> [LabelledDraft] {
        let path = try #require(Bundle.module.path(forResource: "Labelled/drafts", ofType: "jsonl"))
        let file = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        return try file.split(separator: "\n").map {
            try JSONDecoder().decode(LabelledDraft.self, from: Data($0.utf8))
        }
    }
}

/// Wednesday 13 May 2026, 10:00 in London; open Monday to Friday, nine to five.
enum LabelledShop {
    static let zone = TimeZone(identifier: "Europe/London")!
    static let sentAt = Instant(1_778_662_800)
    static let calendar = ShopCalendar(zone: zone)
    static let dates = DateReader(business: BusinessCalendar(calendar: calendar, hours: .standard))
    static let finder = PromiseFinder(dates: dates)
    static let review = DraftReview(finder: finder)
}
