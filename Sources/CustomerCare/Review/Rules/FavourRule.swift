extension ReviewWords {
    /// Serving is the job: words that make a favour of it.
    static let favour = """
        as a (one - ? time|one - ? off|special|small)? (courtesy|favour|favor)
        as a (one - ? time|one - ? off|special) (exception|favour|favor|thing)
        as a (goodwill)? gesture (of (goodwill|good will|our goodwill))?
        (i'll|we'll|i'm|we're|i can|we can|i|we) (willing to|happy to|going to|will)? (make|making) an exception
        making an exception
        an exception (for you|this time|just this once)
        (i|we) (don't|do not) (usually|normally|generally|typically) (do|offer|give|refund|replace|take|allow)
        (i|we) (usually|normally) (don't|wouldn't|would not|do not)
        (just|only) this (once|time)
        doing you a (favour|favor)
        do you a (favour|favor)
        out of (the goodness of)? (my|our) (own)? (heart|pocket|kindness)
        out of the goodness of my heart
        let it (slide|go) (this time)?
        (under)? no obligation
        not (obliged|obligated|required) to
        don't have to (do this|refund|replace)
        be (thankful|grateful|glad) (that|i)
        you're lucky
        consider yourself lucky
        (this|that) is (very|more than)? generous
        more than (fair|generous)
        strictly speaking
        ! no obligation to buy
        ! under no obligation to (buy|keep|order|pay|answer|reply)
        ! you're under no obligation
        ! could you do me a (favour|favor)
        ! no obligation (at all|for you|on your)
        ! just this time of
        """
}
