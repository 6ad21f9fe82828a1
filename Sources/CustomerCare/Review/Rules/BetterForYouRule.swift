extension ReviewWords {
    /// An honest no.
    static let honestNo = """
        (i|we) (can't|cannot) (make|ship|sell|offer|engrave|paint|deliver|dye)
        (i|we) (can't|cannot) (print|sew|knit|cut|produce|supply|customise|customize|do (that|this|it|custom))
        (i|we) (don't|do not) (ship|sell|make|offer|stock|carry|deliver|post|do (custom|that|this|wholesale|returns))
        (i'm|we're) (afraid|sorry) (i|we) (don't|can't|cannot) (ship|sell|make|offer|stock|carry|do)
        (not|isn't) (really|quite)? (right|suitable) (one|soap|size|thing)? for (you|babies|children|kids)
        (wouldn't be|aren't) (really|quite)? (right|suitable) (one|soap|size|thing)? for (you|babies|children|kids)
        (not|isn't) (really|quite)? (the right|a good fit) (one|soap|size|thing)? for (you|babies|children|kids)
        (wouldn't be|aren't) (really|quite)? (the right|a good fit) (one|soap|size|thing)? for (you|babies)
        (wouldn't be|aren't) (really|quite)? (the right|a good fit) (one|soap|size|thing)? for (children|kids)
        (not|isn't|wouldn't be|aren't) (really|quite)? (right|suitable) (one|soap|size|thing)? for (that|outdoors)
        (not|isn't|wouldn't be|aren't) (really|quite)? (right|suitable) (one|soap|size|thing)? for (your|outdoor|this)
        (not|isn't|wouldn't be|aren't) (really|quite)? (the right|a good fit) (one|soap|size|thing)? for (that|outdoors)
        (not|isn't) (really|quite)? (the right|a good fit) (one|soap|size|thing)? for (your|outdoor|this)
        (wouldn't be|aren't) (really|quite)? (the right|a good fit) (one|soap|size|thing)? for (your|outdoor|this)
        (not|isn't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (you|babies|children|kids)
        (wouldn't be|aren't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (you|babies)
        (wouldn't be|aren't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (children|kids)
        (not|isn't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (that|outdoors)
        (wouldn't be|aren't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (that|outdoors)
        (not|isn't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (your|outdoor|this)
        (wouldn't be|aren't) (really|quite)? (a fit|meant|made|safe) (one|soap|size|thing)? for (your|outdoor|this)
        (honestly|sadly|unfortunately|i'm afraid) (,)? no
        i'm afraid not
        (no|not) longer (make|sell|available|stock)
        i (would not|wouldn't) recommend (it|this|that)
        """

    /// What would be better for them.
    static let alternative = """
        better (for you|one|choice|fit|is)
        (is|are|would be|be) better
        instead
        (you)? could (try|take|use)
        (i'd|i would|you'd) (take|suggest|recommend|try|choose|go|look)
        (i|can) (recommend|suggest)
        (looks|look|comes|come|gets) (very)? close
        (how|what) about
        alternative
        (but|however|what) (the|i can|there is|there's|we can|my)
        (my|a) friend
        elsewhere
        another (shop|maker|one|seller)
        (the|a) ~ one (is|has|looks|would|comes|does|holds|works)
        try the
        ask (at|the)
        can do (is|:)
        """
}

/// A no stands better with what would be better for them.
struct BetterForYouRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        guard let no = draft.hits(.honestNo).first, draft.hits(.alternative).isEmpty else { return [] }
        return [DraftHint(.betterForYou, at: no.range, quote: no.quote)]
    }
}
