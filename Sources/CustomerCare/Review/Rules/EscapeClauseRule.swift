extension ReviewWords {
    /// Hiding behind rules and small print.
    static let escapeClause = """
        (per|as per|according to|under) (my|our|the|shop|store|company) (shop|store|return)? policy
        (per|as per|according to|under) (my|our|the|shop|store|company) (returns|refund|shipping|company)? policy
        (due to|in accordance with|in line with|following) (my|our|the|shop|store|company) (shop|store|return)? policy
        (due to|in accordance with) (my|our|the|shop|store|company) (returns|refund|shipping|company)? policy
        (in line with|following) (my|our|the|shop|store|company) (returns|refund|shipping|company)? policy
        (my|our|the|shop|store) (shop|store|return)? policy (clearly)? (states|says|is clear|does not|doesn't)
        (my|our|the|shop|store) (returns|refund|shipping)? policy (clearly)? (states|says|is clear|does not|doesn't)
        (it's|that's|this is) (against)? (my|our|the|shop|store) policy
        against (my|our|shop|store|the) policy
        policy clearly states
        terms and conditions
        terms (of sale|of service)
        (as per|per|as stated in) (the|my|our) (listing|description|shop page|faq|website|page)
        (as described in|as it says in|as written in) (the|my|our) (listing|description|shop page|faq|website|page)
        (it|which) (clearly)? (says|states) (so|clearly)? (in|on) (the|my|our) (listing|description|shop)
        (it|which) (clearly)? (says|states) (so|clearly)? (in|on) (the|my|our) (page|website|faq)
        (as)? (clearly)? (stated|described|noted|written) (in|on) (the|my|our) (listing|description|shop)
        (as)? (clearly)? (stated|described|noted|written) (in|on) (the|my|our) (page|website|faq)
        the (listing|description) (clearly)? (says|states)
        processing times are (only)? (an estimate|estimates|estimated|approximate)
        (dates|times|estimates) are not guaranteed
        (it's|this is|that's) only an estimate
        busy times may
        (i'm|we're|i am) not (responsible|liable|accountable) for
        (can't|cannot) be (held)? (responsible|liable)
        (i|we) (take|accept) no responsibility
        at your own (risk|expense)
        no exceptions
        all sales (are)? final
        (sale|custom) (things|items|orders) are final
        you agreed
        (read|see) the (small|fine) print
        no refunds
        no returns
        buyer (is responsible|beware|pays)
        (not|isn't) my (problem|responsibility)
        ! (our|my) policy is to (replace|refund|make|help|fix|put|give|send|exchange)
        """

    /// What takes a date back; counted only in a sentence that names one.
    static let hedge = """
        (but)? no (guarantee|guarantees)
        (but)? (i|we) (can't|cannot|don't) (guarantee|promise) (it|that|anything)?
        (but)? don't hold me to (it|that)
        no promises
        (if|provided|assuming|as long as) (all|everything) goes (well|to plan|as planned|smoothly)
        if nothing (goes wrong|comes up|happens)
        all being well
        all going well
        (though|but)? busy times may
        barring (any|the)? (delays|unforeseen|surprises|accidents|problems)?
        give or take
        weather permitting
        time permitting
        fingers crossed
        subject to
        depending on (the|my|how|when)
        unless something (comes up|happens)
        with (a bit of|any|some) luck
        god willing
        or (so|thereabouts)
        at a guess
        roughly speaking
        (which|this|that|it) (may|might|could) change
        (may|might|could) (be|take) (a bit|a little)? (later|longer)
        """
}

/// A hedge counts where a date stands in the same sentence.
struct HedgeRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        draft.hits(.hedge).filter { hit in
            draft.datedSentences.contains { $0.contains(hit.range.lowerBound) }
        }.map { DraftHint(.escapeClause, at: $0.range, quote: $0.quote) }
    }
}
