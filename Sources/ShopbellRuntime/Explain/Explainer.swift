import CustomerCare
import Foundation
import MailFormat
import PlainText
import ShopDomain

/// Reads drafts and messages as the inbox does, and says what it sees.
public struct Explainer: Sendable {
    let hours: OpeningHours
    let order: DayMonthOrder
    let zone: TimeZone
    let now: Instant
    let words: CareWords

    /// - Parameters:
    ///   - zone: where the shop is, when a request names no other.
    ///   - now: when a text was written that says nothing of it.
    ///   - words: the owner's own beside those that ship.
    public init(
        hours: OpeningHours, order: DayMonthOrder, zone: TimeZone, now: Instant, words: CareWords = CareWords()
    ) {
        self.hours = hours
        self.order = order
        self.zone = zone
        self.now = now
        self.words = words
    }

    /// Reads dates in the shop's own zone.
    public var dates: DateReader {
        DateReader(business: BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: hours), order: order)
    }

    /// What the queue's order goes by.
    public func care(_ shop: Shop, orders: OrderFacts = .none) -> QueueCare {
        var care = QueueCare(business: dates.business, shop: shop)
        care.lateOrders = orders.late(shop, at: now)
        return care
    }

    /// What is seen in a customer's message.
    public func message(_ request: ExplainRequest) throws(CommandProblem) -> Explanation {
        let (dates, sentAt) = try reading(request)
        var explanation = Explanation(id: request.id)
        explanation.add(message: Self.ownWords(request.text), cues(dates), sentAt)
        return explanation
    }

    /// What is seen in a draft, and in the mail it answers.
    public func draft(_ request: ExplainRequest) throws(CommandProblem) -> Explanation {
        let (dates, sentAt) = try reading(request)
        var explanation = Explanation(id: request.id)
        if let customer = request.customer {
            explanation.add(message: Self.ownWords(customer), cues(dates), sentAt)
        }
        let facts = ReviewFacts(answering: request.customer.map(Self.ownWords))
        explanation.add(draft: review(dates).read(request.text, facts: facts, sentAt: sentAt), dates)
        return explanation
    }

    /// Reads drafts as the composer does.
    public func review(_ dates: DateReader) -> DraftReview {
        DraftReview(
            finder: PromiseFinder(dates: dates, verbs: words.actionVerbs), words: ReviewWords(adding: words.review))
    }

    /// Reads what customers' words say.
    public func cues(_ dates: DateReader) -> CueReader { CueReader(dates: dates, adding: words.cues) }

    /// The date a text is about.
    public func date(_ request: ExplainRequest) throws(CommandProblem) -> ExplainedDate {
        let (dates, sentAt) = try reading(request)
        let due = dates.mainDate(in: TokenisedText(request.text), sentAt: sentAt)
        return ExplainedDate(id: request.id, due: due.map { ZonedDate.text($0, dates.business.calendar.zone) })
    }

    func reading(
        _ request: ExplainRequest
    ) throws(CommandProblem) -> (dates: DateReader, sentAt: Instant) {
        let zone = try request.zone.map(Self.zone) ?? zone
        let business = BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: hours)
        let sentAt = try request.at.map { words throws(CommandProblem) in try Self.instant(words, zone) } ?? now
        return (DateReader(business: business, order: order), sentAt)
    }

    /// Quotes and signature are not the writer's words of today.
    private static func ownWords(_ text: String) -> String {
        BodyZones(SafeText(lines: text)).newText.string
    }

    private static func zone(_ name: String) throws(CommandProblem) -> TimeZone {
        guard let zone = TimeZone(identifier: name) else {
            throw CommandProblem(SafeText(line: "\(name) is no zone; Europe/Copenhagen would be one"))
        }
        return zone
    }

    /// An instant with an offset, or a clock time in the zone.
    private static func instant(_ words: String, _ zone: TimeZone) throws(CommandProblem) -> Instant {
        if let instant = ZonedDate.read(words, zone) { return instant }
        throw CommandProblem(SafeText(line: "\(words) is no instant; 2026-03-02T09:00:00+01:00 would be one"))
    }
}
