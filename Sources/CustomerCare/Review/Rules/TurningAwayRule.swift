extension ReviewWords {
    /// What ends it with a customer: told to stop writing, cancelled on, called names.
    static let turningAway = """
        (please)? (stop|quit|cease) (e - ? mailing|emailing|writing|messaging) (me|us|to me|to us)?
        (please)? (stop|quit|cease) (contacting|calling|bothering|harassing|spamming) (me|us|to me|to us)?
        (please)? (don't|do not) (ever)? (write|email|e - mail|mail) (to)? (me|us) (again|anymore|any more|any longer)?
        (please)? (don't|do not) (ever)? (contact|message|call|bother) (to)? (me|us) (again|anymore)?
        (please)? (don't|do not) (ever)? (contact|message|call|bother) (to)? (me|us) (any more|any longer)?
        (i'm|we're|i am|i've|i have) (going to|now)? (be)? (cancelling|canceling) (your|the|this) (order|orders|sale)
        (i'm|we're) (just|simply|hereby)? (be)? (cancelling|canceling) (your|the|this) (order|orders|sale)
        (i am|i've|i have) (just|simply|hereby)? (be)? (cancelling|canceling) (your|the|this) (order|orders|sale)
        (i'm|we're) (going to|now)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (i am|i've|i have) (going to|now)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (i'm|we're) (just|simply|hereby)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (i am|i've|i have) (just|simply|hereby)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (we have|we've|i'll|i will|i) (going to|now)? (be)? (cancelling|canceling) (your|the|this) (order|orders|sale)
        (we have|we've) (just|simply|hereby)? (be)? (cancelling|canceling) (your|the|this) (order|orders|sale)
        (i'll|i will|i) (just|simply|hereby)? (be)? (cancelling|canceling) (your|the|this) (order|orders|sale)
        (we have|we've) (going to|now)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (i'll|i will|i) (going to|now)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (we have|we've) (just|simply|hereby)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (i'll|i will|i) (just|simply|hereby)? (be)? (cancelled|canceled|cancel) (your|the|this) (order|orders|sale)
        (you're|you are|you were|you have been) (being|so|very|just)? (rude|abusive|disrespectful) (and unacceptable)?
        (you're|you are|you were|you have been) (extremely|incredibly)? (rude|abusive|disrespectful) (and unacceptable)?
        (you're|you are|you were|you have been) (unbelievably|quite)? (rude|abusive|disrespectful) (and unacceptable)?
        (you've been|your ~ (is|was)) (being|so|very|just)? (rude|abusive|disrespectful) (and unacceptable)?
        (that's|that is|that was) (being|so|very|just)? (rude|abusive|disrespectful) (and unacceptable)?
        (you've been|your ~ (is|was)) (extremely|incredibly)? (rude|abusive|disrespectful) (and unacceptable)?
        (you've been|your ~ (is|was)) (unbelievably|quite)? (rude|abusive|disrespectful) (and unacceptable)?
        (that's|that is|that was) (extremely|incredibly)? (rude|abusive|disrespectful) (and unacceptable)?
        (that's|that is|that was) (unbelievably|quite)? (rude|abusive|disrespectful) (and unacceptable)?
        (your|such|this) (rude|abusive) (tone|mail|email|message|words|behaviour|behavior|manner|attitude)
        your (rudeness|attitude)
        leave (me|us) alone
        (i|i've|i have|we have|we've|we) (now)? blocked (you|your)
        (i'll|i will|we'll|i'm|going to) (now)? (block|blocking|be blocking) you
        take it or leave it
        (take|go take) your (business|money|custom) elsewhere
        (buy|shop|go|look) (it|them|and buy it|and buy)? (somewhere|someplace) else
        go (and)? (buy|shop|look) (it)? (somewhere else|elsewhere)
        (you're|you are) (no longer|not) welcome
        (i|we) (don't|do not|no longer) (want|need) (your (business|money|custom)|customers like you|you as a customer)
        (i|we) (refuse|won't|will not) (to)? (deal|dealing|do business|serve|sell|work) (with|to)? you
        (this|our) conversation is (over|closed|finished)
        (i'm|we're) (done|finished|through) with (you|this)
        (don't|do not) (come|shop|order) (back|here again|again|from me again|from us again)
        ! (did|didn't|do|don't|not|never) (not)? (mean|want|wish|try|intend|like) (it)? to be rude
        ! (as|like) you (asked|wished|requested|wanted) (,)? ~ (cancelled|canceled) (your|the) order
        ! (i have|i've|i|we have|we've) (cancelled|canceled) your order (,)? (as you|like you|at your)
        ! buy it somewhere else if
        ! (like|want|wish|prefer) me to stop
        ! would (you)? like me to cancel
        ! if you (would)? (like|want|prefer) (,)? ~ cancel
        """
}

/// A cancellation the customer asked for turns nobody away.
struct TurningAwayRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        draft.hits(.turningAway).filter { hit in
            !(draft.customer.asksToCancel && hit.quote.lowercased().contains("cancel"))
        }.map { DraftHint(.turningAway, at: $0.range, quote: $0.quote) }
    }
}
