import CustomerCare
import Foundation
import ShopDomain
import Testing

/// One line of `drafts.jsonl`: a draft, what is known around it, and what a careful reader marks.
struct LabelledDraft: Decodable {
    struct Promise: Decodable {
        let quote: String
        /// The local day; nil where none was named.
        let due: String?
        let firm: Bool?
        let waits: Bool?
    }

    struct Hint: Decodable {
        let rule: String
        let quote: String?
    }

    let id: String
    let text: String
    let customer: String?
    let name: String?
    let known: [String: String]?
    let fact: String?
    let attachments: Int?
    let promises: [Promise]
    let hints: [Hint]

    /// Every third draft was kept out of sight while the rules were written.
    var isHeldOut: Bool { (Int(id.dropFirst()) ?? 0) % 3 == 0 }

    static func all() throws -> [LabelledDraft] {
        let path = try #require(Bundle.module.path(forResource: "Labelled/drafts", ofType: "jsonl"))
        let file = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        return try file.split(separator: "\n").map {
            try JSONDecoder().decode(LabelledDraft.self, from: Data($0.utf8))
        }
    }

    var facts: ReviewFacts {
        let known = (known ?? [:]).compactMap { kind, value in
            ReviewFacts.Known.Kind(rawValue: kind).map { ReviewFacts.Known($0, value) }
        }
        return ReviewFacts(
            answering: customer, names: name.map { [$0] } ?? [], known: known,
            apologyDue: fact.flatMap(ReviewFacts.ApologyReason.init), earlierApologies: fact == "sorry2" ? 2 : 0,
            attachmentCount: attachments ?? 0)
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
