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
