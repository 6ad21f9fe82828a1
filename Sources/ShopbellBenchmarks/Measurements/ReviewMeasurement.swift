import CustomerCare
import Foundation
import ShopDomain

/// A key typed into a long draft: promises, hints and "they asked", read again.
struct ReviewMeasurement {
    private static let characters = 5_000
    private static let paragraph = """
        Thank you for the photo, that helps. I'll make you a new bowl and post it by Friday, and I will send you \
        the tracking number that day. You should have it on Monday at the latest. I am sorry that the first one \
        came in pieces; I packed it badly. If you would rather have your money back, tell me and I'll refund the \
        full 24.00 today. The glaze is food safe, and the dishwasher does it no harm.


        """

    func figures() -> [Figure] {
        let review = DraftReview(finder: PromiseFinder(dates: dates()))
        var text = String(String(repeating: Self.paragraph, count: 20).prefix(Self.characters))
        let facts = ReviewFacts(answering: "It came in pieces. Can you send a new one? When?", names: ["Bea"])
        var draft = review.read(text, facts: facts, sentAt: GeneratedShop.now)
        var samples = Samples()
        var place = text.index(text.startIndex, offsetBy: Self.characters / 2)
        for letter in String(repeating: "I will write. ", count: Limits.reviewedKeyCount / 14) {
            text.insert(letter, at: place)
            place = text.index(after: place)
            draft = samples.time { review.read(text, facts: facts, after: draft, sentAt: GeneratedShop.now) }
        }
        let (_, whole) = Samples.timed { review.read(text, facts: facts, sentAt: GeneratedShop.now) }
        return [
            Figure(
                "review of a draft of 5,000 characters, a key, p99", .milliseconds(samples.percentile(99)),
                budget: BudgetTable.reviewedKey,
                note: "median \(Quantity.milliseconds(samples.median).text), whole \(Quantity.milliseconds(whole).text)")
        ]
    }

    private func dates() -> DateReader {
        let calendar = ShopCalendar(zone: TimeZone(identifier: "Europe/London") ?? .gmt)
        return DateReader(business: BusinessCalendar(calendar: calendar, hours: .standard))
    }
}
