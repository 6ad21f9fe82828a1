extension ReviewWords {
    /// Causes outside the shop: fine after the fault is owned and a fix is named, not before.
    static let excuse = """
        because of (my|our|the) (supplier|suppliers|carrier|courier|post office)
        because of (my|our|the) (postal service|weather|helper|holidays|rush|season)
        (my|our) (supplier|suppliers) (let|has|have|did|didn't|was|were|is)
        (my|our) (supplier|suppliers) (are|sent|forgot|messed|failed|ran|lost|delayed)
        the (post office|postal service|royal mail|carrier) (lost|has lost|have lost|messed|must have|damaged|broke)
        the (courier|postman) (lost|has lost|have lost|messed|must have|damaged|broke)
        the (driver|delivery company|shipping company) (lost|has lost|have lost|messed|must have|damaged|broke)
        the (post office|postal service|royal mail|carrier) (delayed|is to blame|are to blame|is slow)
        the (post office|postal service|royal mail|carrier) (failed|forgot|did|didn't)
        the (courier|postman|driver|delivery company|shipping company) (delayed|is to blame|are to blame|is slow)
        the (courier|postman|driver|delivery company|shipping company) (failed|forgot|did|didn't)
        (it's|this is|that's) (the|a) (post office|carrier|courier|supplier) (fault|problem|issue)
        (usps|ups|fedex|dhl|dpd|evri|hermes|royal mail) (has|have|lost|is|are|was|were|must|messed|delayed|did|damaged)
        (i've|we've|i was|we were|i'm|we're) (just|really)? (been)? (so|very|really)? (busy|swamped)
        (i've|we've|i was|we were|i'm|we're) (just|really)? (been)? (extremely|too|incredibly|just so)? (busy|swamped)
        (i've|we've|i was|we were|i'm|we're) (just|really)? (been)? (so|very|really)? snowed under
        (i've|we've|i was|we were|i'm|we're) (just|really)? (been)? (so|very|really)? (overwhelmed|rushed off)
        (i've|we've|i was|we were|i'm|we're) (just|really)? (been)? (extremely|too|incredibly|just so)? snowed under
        (i've|we've|i was) (just|really)? (been)? (extremely|too|incredibly|just so)? (overwhelmed|rushed off)
        (we were|i'm|we're) (just|really)? (been)? (extremely|too|incredibly|just so)? (overwhelmed|rushed off)
        (we're|i'm|we've been|we were) (a bit|very|really)? short - ? staffed
        (we're|we were|we are) understaffed
        the system (sent|did|does|won't|made|lost|failed|was|is|didn't|has|glitched|crashed)
        (a|the) (computer|system|website) (error|glitch|problem)
        (out of|beyond|outside) (my|our) (control|hands)
        out of (my|our) hands
        (not|isn't|wasn't) (really|actually|exactly)? (my|our) fault
        (nothing|not much|very little) (i|we|else i) can do
        nothing more (i|we) can do
        (it|this|that) wasn't me
        (due to|because of|with) (the)? unprecedented ~ (demand|volume|orders|times|delays)
        unprecedented (demand|volume|times|circumstances)
        (due to|because of) (the)? (high|heavy) (volume|demand|workload)
        (due to|because of) circumstances
        unforeseen circumstances
        it (just|sometimes)? happens sometimes
        these things happen
        anyone could have
        ! wait (is|was) not my fault
        ! (no|not a) (worries|worry|problem) (at all)? (,)? these things happen
        """
}

/// An excuse is one only before the fault is owned, or when no fix stands beside it.
struct ExcuseRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        let owned = (draft.hits(.ownership) + draft.hits(.apology)).map(\.range.lowerBound).min()
        return draft.hits(.excuse).filter { hit in
            guard let owned, draft.hasFix else { return true }
            return owned >= hit.range.lowerBound
        }.map { DraftHint(.excuse, at: $0.range, quote: $0.quote) }
    }
}
