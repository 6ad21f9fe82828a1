extension ReviewWords {
    /// Selling, which has no place in a thank-you or in bad news.
    static let offer = """
        coupon
        (discount|promo|voucher) code
        (use|enter) (the)? code *
        (new|latest|spring|summer|autumn|winter) collection
        (our|my|the) (new)? (sale|sales)
        shop (now|again|the)
        % off
        % discount
        special offer
        next (order|purchase)
        """

    /// The mail is a thank-you.
    static let thanks = """
        (kind|lovely|sweet|wonderful) (words|review|note|mail|message|feedback)
        thank you so (very)? much
        thanks so much
        (your|the|a) review
        (made|makes) my (day|week|morning)
        """
}

/// No offer in a thank-you, and none in bad news.
struct OfferRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        let isGift = draft.hits(.thanks).isEmpty && draft.hits(.apology).isEmpty
        guard !isGift, let offer = draft.hits(.offer).first else { return [] }
        return [DraftHint(.offer, at: offer.range, quote: offer.quote)]
    }
}
