extension ReviewWords {
    /// Dates in name only.
    static let sayWhen = """
        (very)? soon
        shortly
        asap
        a . s . a . p
        as (soon|quickly|fast) as possible
        as (soon|quickly|fast) as (i|we) can
        in due course
        in the near future
        when (i|we) get a (chance|minute|moment)
        at some point
        one of these days
        in a (bit|while)
        ! as soon as (you|it|they|the)
        ! (see|hear from|write|meet) you (all)? soon
        ! get well soon
        ! (so|too|how|sooner) soon
        ! back soon
        """
}

/// "Soon" is asked about only where it dates a promise.
struct SayWhenRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        let dated = draft.datedPromises
        return draft.hits(.sayWhen).filter { hit in
            draft.promises.contains { !$0.waitsOnCustomer && $0.range.overlaps(hit.range) }
                && (dated.isEmpty || !dated.contains { $0.range == hit.range })
        }.prefix(1).map { DraftHint(.sayWhen, at: $0.range, quote: $0.quote) }
    }
}
