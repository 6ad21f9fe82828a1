import ShopDomain

/// Compares what a review sees with what careful readers marked.
public struct DraftScoring: Sendable {
    private let review: DraftReview
    private let sentAt: Instant

    public init(review: DraftReview, sentAt: Instant) {
        self.review = review
        self.sentAt = sentAt
    }

    /// The hints, rule by rule.
    public func hints(_ drafts: [LabelledDraft]) -> ReviewScore {
        var score = ReviewScore()
        for draft in drafts {
            var found = review.read(draft.text, facts: draft.facts, sentAt: sentAt).hints
            for label in draft.hints {
                let index = found.firstIndex {
                    $0.rule.rawValue == label.rule && Self.overlaps($0.range, label.quote, in: draft.text)
                }
                if let index {
                    found.remove(at: index)
                    score.find(label.rule)
                } else {
                    score.miss(label.rule, "\(draft.id) \(label.quote ?? draft.text)")
                }
            }
            for hint in found { score.findInVain(hint.rule.rawValue, "\(draft.id) \(hint.quote) in: \(draft.text)") }
        }
        return score
    }

    /// The promises, and whether day, firmness and waiting were read right.
    public func promises(_ drafts: [LabelledDraft]) -> ReviewScore {
        var score = ReviewScore()
        for draft in drafts {
            var found = review.finder.promises(in: draft.text, sentAt: sentAt)
            for label in draft.promises {
                let index = found.firstIndex { Self.overlaps($0.range, label.quote, in: draft.text) }
                guard let index else {
                    score.miss("promise", "\(draft.id) \(label.quote)")
                    continue
                }
                score.find("promise")
                compare(found.remove(at: index), label, draft.id, &score)
            }
            for promise in found { score.findInVain("promise", "\(draft.id) \(promise.quote) in: \(draft.text)") }
        }
        return score
    }

    private func compare(
        _ promise: FoundPromise, _ label: LabelledDraft.Promise, _ id: String, _ score: inout ReviewScore
    ) {
        func count(_ what: String, _ isRight: Bool, _ words: String) {
            if isRight { score.find(what) } else { score.miss(what, "\(id) \(label.quote): \(words)") }
        }
        if let due = label.due {
            let day = promise.due.map(review.finder.dates.business.calendar.isoDay) ?? "none"
            count("right day", day == due, "\(day), not \(due)")
        }
        count("firmness", promise.isFirm == (label.firm ?? true), promise.isFirm ? "firm" : "soft")
        count("waiting", promise.waitsOnCustomer == (label.waits ?? false), "\(promise.waitsOnCustomer)")
    }

    /// Labels without a quote are about what is missing.
    private static func overlaps(_ range: Range<Int>?, _ quote: String?, in text: String) -> Bool {
        guard let range, let quote, !quote.isEmpty else { return true }
        let all = Array(text.unicodeScalars), wanted = Array(quote.unicodeScalars)
        guard all.count >= wanted.count else { return false }
        let place = (0...(all.count - wanted.count)).first { all[$0..<$0 + wanted.count].elementsEqual(wanted) }
        return place.map { range.overlaps($0..<$0 + wanted.count) } ?? false
    }
}
