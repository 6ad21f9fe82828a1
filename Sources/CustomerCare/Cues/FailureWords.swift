/// What customers write when something went wrong: a cue of their mail, and the reason for an apology.
enum FailureWords {
    static let text = """
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
        (doesn't|does not|don't|do not|didn't|did not|won't|stopped|not) (work|working|fit|close|open|turn on|ticking)
        fell (apart|off|out)
        came (apart|off|undone)
        (coming|falling) (apart|undone|off)
        (not|isn't|wasn't) what i ordered
        (should have|should've) (been|arrived|come)
        someone else's
        (not|hasn't|has not) moved
        (much|far|way) (smaller|bigger|larger|shorter|darker|lighter) than
        too (big|small|large|tight|loose|long|short|wide|narrow)
        only (got|received|had|half) (one|two|three|half|full)
        (got|have) nothing
        no parcel
        in the rain
        (wet through|soaked|waterlogged)
        (crack|hole|chip|dent|scratch|stain|tear|pulled thread)
        half (empty|full)
        (smells|smelled|smelt|tastes|tasted) (odd|off|bad|strange|awful|burnt|funny|wrong)
        (wobbles|wobbly|wobbling)
        you forgot
        (spelt|spelled|printed|engraved|written) wrong
        two left
        isn't the one i ordered
        not the one i ordered
        (no sign of|went missing)
        (smoke|smoking)
        cut my (finger|fingers|hand|hands|lip|thumb|foot)
        ! (not|isn't|never|nothing is|wasn't) (broken|cracked|damaged|late|missing|faulty)
        ! (chipped in|half price)
        ! no rush
        """
}
