extension ReviewWords {
    /// The customer knows what comes next.
    static let nextStep = """
        nothing (more|else|left)? for you to do
        (you don't|you do not|no) need to (do|send|return)
        (there's|there is)? nothing to (do|send|return) (on your side|back)?
        you have nothing to
        (tell|let|write|send|give|call|text|message) me
        (let|drop) me (know|a line)
        just reply
        (your|the) (choice|call)
        you (can|may) choose
        would you (like|prefer|rather)
        which would you
        (is|are|was|has been|have been) on (its|their) way
        tracking number (is|:)
        """

    /// What went wrong, in the customer's words.
    static let failure = """
        (broken|broke|cracked|smashed|shattered|chipped|damaged)
        (crushed|torn|ripped|scratched|bent|dented|faulty|defective)
        (leaked|leaking|leaks|spilled|spilt|mouldy|moldy|rotten|stale)
        in (pieces|bits|two|half)
        (the|a) wrong (one|size|colour|color|thing|item|order|address|name|parcel|product)
        sent me (the|a) wrong
        (is|are|was|were|it's) (still)? missing
        missing (from|one|two|a|the)
        (never|not|hasn't|haven't) (yet|even|actually)? (arrived|arrive|come|turned up|received)
        (has not|have not|didn't|did not|still not) (yet|even|actually)? (arrived|arrive|come|turned up|received)
        (never|not|hasn't|haven't) (yet|even|actually)? (receive|shown up|got|get here|been delivered)
        (has not|have not|didn't|did not|still not) (yet|even|actually)? (receive|shown up|got|get here|been delivered)
        still (waiting|no|nothing|not)
        nothing (has)? (arrived|come)
        (is|it's|are|was) (very|so|too|now|a week|two weeks|days)? (late|overdue)
        (doesn't|does not|didn't|won't|stopped|not) (work|working|fit|close|open|turn on|ticking)
        fell (apart|off|out)
        came (apart|off|undone)
        (coming|falling) (apart|undone|off)
        (not|isn't|wasn't) what i ordered
        (should have|should've) (been|arrived|come)
        someone else's
        ! (not|isn't|never|nothing is|wasn't) (broken|cracked|damaged|late|missing|faulty)
        ! (chipped in|half price)
        ! no rush
        """
}

/// A complaint answered without saying what happens now.
struct NextStepRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        let isComplaint = draft.customer.failure != nil || draft.facts.apologyDue != nil
        guard isComplaint, draft.isAnswer, draft.promises.isEmpty, draft.done.isEmpty, !draft.hasQuestion,
            draft.hits(.nextStep).isEmpty, draft.hits(.repair).isEmpty, draft.facts.apologyDue != .slow
        else { return [] }
        return [DraftHint(.noNextStep)]
    }
}
