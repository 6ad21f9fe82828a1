extension ReviewWords {
    /// What nobody would say across a counter.
    static let robotic = """
        valued (customer|customers)
        dear (customer|sir|madam|buyer|client|sir or madam|valued customer)
        your (inquiry|enquiry)
        ^ kindly
        (please|would you|could you) kindly
        kindly (note|send|be|provide|confirm|advise|find|refrain|contact|return|let|check|wait)
        (at|in) your earliest convenience
        (as)? per your (request|email|e - mail|message|last)
        your (support)? (ticket|case) (is|has|number|was)
        please be (advised|informed|aware)
        we (value|appreciate) your (business|patience and understanding|custom|patronage|feedback)
        your (business|feedback) is important
        your (call|message|mail|email) is important
        do not hesitate to
        don't hesitate to
        to whom it may concern
        we are writing to inform you
        i am writing to inform you
        (with|in) (regard|regards) to your
        (rest|be) assured
        going forward
        at this time
        ! ticket (for|to) the
        """
}
