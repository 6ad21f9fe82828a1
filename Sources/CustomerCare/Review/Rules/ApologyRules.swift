extension ReviewWords {
    /// The owner takes it on themselves.
    static let ownership = """
        (it's|it was|this was|that was)? my (own)? (mistake|fault|error|oversight|bad)
        (this is|that is|entirely|all|completely)? my (own)? (mistake|fault|error|oversight|bad)
        the (mistake|fault|error) (was|is) (all|entirely)? (mine|ours|my own)
        our (mistake|fault|error)
        (i|we) (got|had|read|wrote|packed|labelled|noted) ~ (wrong|badly)
        (i|we) (sent|packed|shipped|posted) (you)? (the|a|it|them) (wrong|badly|late|too late|mistake)
        (i|we) (gave|put|made|wrote) (you)? (the|a|it|them) (wrong|badly|late|too late|mistake)
        (i|we) sent it late
        (i|we) (missed|forgot|overlooked|misread|mislaid|mixed up|let ~ down)
        (i|we) (let this slip|dropped the ball|messed up|made a mistake|broke|lost|mis - read)
        (i've|we've|i have|we have) (missed|forgotten|overlooked|misread)
        (i've|we've|i have|we have) (let ~ down|messed up|made a mistake|kept you waiting)
        (i|we) should have
        (i|we) should've
        (that's|that is|this is|that one is|it's) on me
        i own (that|this|it)
        (i|we) take (full)? responsibility
        (i|we) (did not|didn't) keep
        mine to (put right|fix|plan|own)
        (i'm|i am) to blame
        """

    /// Says sorry, for whatever.
    static let apology = """
        sorry
        (i|we) (do|sincerely|deeply|really)? (apologise|apologize)
        apologies
        my apology
        forgive me
        ! sorry not sorry
        ! (don't|do not|no need to) (be|say) sorry
        ! you don't have to be sorry
        """

    /// Something is put right, not only regretted.
    static let repair = """
        refund
        refunded
        refunding
        replacement
        (no|free of|without) charge
        money back
        (i'll|i will|we'll|i) cover
        (at|on) (my|our) (own)? (cost|expense)
        (a|the) new one
        (i|i'm|i've|i'll|we|we'll|we've) (have|will|am)? (resend|resending|resent|replace|replacing)
        (i|i'm|i've|i'll|we|we'll|we've) (have|will|am)? (replaced|remake|remaking|remade|exchange|swap)
        the right one
        exchange
        by courier
        """
}

/// Facts, not mood, say that a sorry is owed.
struct ApologyMissingRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        guard draft.hits(.apology).isEmpty, draft.hits(.ownership).isEmpty, draft.isAnswer else { return [] }
        if let reason = draft.facts.apologyDue { return [DraftHint(.apologyMissing, detail: reason.words)] }
        guard let failure = draft.customer.failure else { return [] }
        return [DraftHint(.apologyMissing, detail: "They wrote \u{201C}\(failure)\u{201D}")]
    }
}

/// One apology is enough; the third without a repair does harm.
struct RepeatedSorryRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        let sorry = draft.hits(.apology).map(\.range)
        guard !sorry.isEmpty else { return [] }
        let before = draft.facts.earlierApologies
        let isTooMany = before >= ReviewLimits.apologiesMax && draft.hits(.repair).isEmpty
        guard isTooMany || sorry.count > ReviewLimits.apologiesMax, let last = draft.hits(.apology).last
        else { return [] }
        return [DraftHint(.repeatedSorry, at: last.range, quote: last.quote)]
    }
}
