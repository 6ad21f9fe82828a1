import ShopDomain

/// Finds the dates in what people write, and says which moment each one means to this shop.
///
/// Pure: the same words, sent at the same moment, mean the same in the same shop.
public struct DateReader: Sendable {
    public let business: BusinessCalendar
    public let order: DayMonthOrder

    public init(business: BusinessCalendar, order: DayMonthOrder = .dayFirst) {
        self.business = business
        self.order = order
    }

    /// The dates of one sentence, in their order.
    ///
    /// - Parameters:
    ///   - sentence: a range of the paragraph's tokens, as in `paragraph.sentences`.
    ///   - sentAt: when it was, or would be, sent.
    public func mentions(
        in paragraph: TextParagraph, sentence: Range<Int>, sentAt: Instant
    ) -> [DateMention] {
        let resolver = DateResolver(business: business, order: order, sentAt: sentAt)
        return DateGrammar.phrases(in: paragraph.tokens, sentence).compactMap(resolver.mention)
    }

    /// The dates of a whole paragraph, in their order.
    public func mentions(in paragraph: TextParagraph, sentAt: Instant) -> [DateMention] {
        paragraph.sentences.flatMap { mentions(in: paragraph, sentence: $0, sentAt: sentAt) }
    }
}

/// How the owner and their customers read `3/4`.
public enum DayMonthOrder: String, Hashable, Sendable, CaseIterable {
    case dayFirst = "day-month"
    case monthFirst = "month-day"
}
