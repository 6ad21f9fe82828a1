extension ReviewWords {
    /// Words that put the fault on the customer. Evidence for single phrases is thin; the list is
    /// what people who answer mail for a living warn each other of.
    static let blame = """
        you (really|clearly|obviously)? should've
        you (really|clearly|obviously)? should have
        you (really|clearly|obviously)? shouldn't have
        you (clearly|obviously|simply|just|apparently)? didn't
        you (clearly|obviously|simply|just|apparently)? failed to
        you (clearly|obviously|simply|just)? never
        you (clearly|obviously)? must have
        you (clearly|obviously|simply|apparently)? forgot
        you've (clearly|obviously|simply|apparently)? forgotten
        you (clearly|obviously|apparently)? ignored
        you (clearly|obviously|apparently)? misread
        you (clearly|obviously|apparently)? misunderstood
        you're (simply|just|plain)? (wrong|mistaken|confused)
        you're supposed to
        you were supposed to
        you could have
        you neglected to
        you claim
        you say that you
        why didn't you
        why did you not
        why haven't you
        as (i|we) (have|'ve)? (already|previously|clearly)? (told|said|explained|mentioned|wrote) you?
        as i've (already|previously|clearly)? (told|said|explained|mentioned|written) you?
        (i|we) (already|clearly|repeatedly) (told|explained|said|mentioned) you?
        i've already (told|explained) you?
        like (i|we) (already)? (said|told you|wrote|explained)
        as (already|previously|clearly)? (stated|mentioned|explained)
        calm down
        relax ,
        you need to
        you'll have to
        you'll need to
        you have to understand
        you must understand
        if you had (read|looked|checked|asked|told|listened|followed|paid|written|ordered|measured|waited)
        if you'd (read|looked|checked|asked|told|listened|followed|paid|written|measured|waited)
        had you (read|looked|checked|asked|told|measured)
        next time (you)? (read|check|measure|please read|please check)
        (it's|that's|this is) (entirely|all|really)? your (own)? (fault|mistake|responsibility|problem|error)
        your (own)? (fault|mistake|carelessness)
        on your end
        user error
        ! you didn't (do|make|get|receive) (anything|any|it|a|one|the|your|what)
        ! you didn't (ask|have to|need to|deserve)
        ! sorry (that)? you didn't
        ! if you didn't
        ! you should have (it|your|them|a|the|one|received|got|gotten|an|everything|both|had|all|no)
        ! you should've (received|got|had)
        ! you'll have to (laugh|forgive|excuse|bear|trust)
        ! you'll have to wait (no|not)
        ! (nothing|little) (that)? (you need to|you'll have to|you'll need to)
        ! you must have (been|felt|had|thought|waited|wondered|worried)
        ! you must have (the|a|an|your|some|such|good|had|got)
        ! you didn't (miss|lose|break|ruin|cause|overlook|misread|forget) (anything|a)
        ! you forgot nothing
        ! you never (have|need) to
        ! you (never know|should never have to|never had to|should never have)
        ! you should not have (had|to)
        ! you shouldn't have (had|to|been)
        ! if you need to
        ! (when|whenever|before|anything|all|what|should) you need to
        ! if you forgot
        ! if you never
        ! you could have (it|one|your|the|both|a)
        ! you could have (been)
        ! do you need to
        ! you need to know
        ! you need to do nothing
        ! you're mistaken if
        """
}
