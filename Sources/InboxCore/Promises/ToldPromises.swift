import CustomerCare
import PlainText
import ShopDomain

/// What a draft promises, and which of it is the new date of a promise that slips.
struct ToldPromises: Sendable {
    /// The promise whose new date the draft is to tell.
    let old: Promise?
    /// Nil while the draft names no new day.
    let newDate: FoundPromise?
    /// In their order, without the old promise's words that are only quoted.
    let others: [FoundPromise]

    init(_ found: [FoundPromise], in text: String, resetting old: Promise?, finder: PromiseFinder, sentAt: Instant) {
        self.old = old
        guard let old else {
            newDate = nil
            others = found
            return
        }
        let words = old.words.string
        let told = finder.newDate(for: old.action, insteadOf: words, due: old.due, in: text, sentAt: sentAt)
        let quoted = finder.sentences(quoting: words, in: text)
        newDate = told
        others = found.filter { one in
            !quoted.contains { $0.overlaps(one.range) } && told?.range.overlaps(one.range) != true
        }
    }

    /// The new date first.
    func proposed(refused: Set<String>, dates: [String: Instant]) -> [ProposedPromise] {
        let all = (newDate.map { [$0] } ?? []) + others
        return all.enumerated().map { index, found in
            ProposedPromise(
                found: found, due: found.waitsOnCustomer ? nil : dates[found.quote] ?? found.due,
                isRefused: refused.contains(found.quote),
                resets: index == 0 && newDate != nil ? old?.id : nil)
        }
    }
}
