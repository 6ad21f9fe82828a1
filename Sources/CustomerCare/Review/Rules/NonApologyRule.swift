extension ReviewWords {
    /// Sorry in form, not in substance.
    static let nonApology = """
        (i'm|i am|we're|we are)? (so|very|truly|really)? sorry (,)? (if|but)
        (i'm|we're)? (so|very|truly|really)? sorry (that)? you (feel|felt) (that way)?
        (i'm|we're)? (so|very)? sorry (that)? you (were|are|got|took) (offended|upset|confused)
        (i'm|we're)? (so|very)? sorry (that)? you (were|are|got|took) (disappointed|unhappy|offense|offence)
        sorry (for|about) any
        (i|we) (apologise|apologize|apologies) (for any|if|but) (inconvenience|confusion|trouble|misunderstanding)?
        apologies (for any|if|but) (inconvenience|confusion|trouble|misunderstanding)?
        (i|we) (do|sincerely|deeply)? regret any inconvenience
        regret (any|the) inconvenience
        any inconvenience (this|it|that)? (may|might)? (have)? (caused)? (you)?
        (for)? any (inconvenience|confusion|misunderstanding)
        mistakes were made
        if anyone was
        if (i|we|this|it) (may have|have|has|might have)? (offended|upset) you
        i know (just|exactly) how you feel
        (can't|cannot) please everyone
        sorry not sorry
        ! sorry (,)? (if|but) (i|we) (made|got|sent|forgot|missed|packed|mixed|broke)
        ! sorry (,)? (if|but) (i|we) (wrote|misread|mis|dropped|have made|was|were|did)
        ! sorry (,)? (if|but) (this|that) (is|sounds) a
        ! sorry if i (ask|am|seem|sound)
        ! sorry not sorry mug
        ! " sorry not sorry "
        ! sorry (,)? but my
        ! sorry (,)? but the mistake
        ! sorry (,)? but (that|this|it) (was|is) (all|entirely|really)? (my|mine|our|ours)
        """
}
