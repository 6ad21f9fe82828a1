import CustomerCare
import Foundation
import Testing

/// Our own labelled drafts: precision and recall per rule, printed with every miss.
@Suite struct LabelledDraftTests {
    @Test func hintsAgreeWithTheLabels() throws {
        let drafts = try LabelledDraft.all()
        let score = Self.hintScore(drafts.filter { !$0.isHeldOut })
        let heldOut = Self.hintScore(drafts.filter(\.isHeldOut))
        print("hints\n\(score)\n", Self.summary("hints", score), Self.summary("hints, held out", heldOut))
        #expect(score.total().precision >= 0.9)
        #expect(score.total().recall >= 0.75)
        #expect(heldOut.total().precision >= 0.85)
        #expect(heldOut.total().recall >= 0.7)
    }

    @Test func promisesAgreeWithTheLabels() throws {
        let drafts = try LabelledDraft.all()
        let score = Self.promiseScore(drafts.filter { !$0.isHeldOut })
        let heldOut = Self.promiseScore(drafts.filter(\.isHeldOut))
        print("promises\n\(score)\n", Self.summary("promises", score), Self.summary("promises, held out", heldOut))
        for part in [score, heldOut] {
            let promises = try #require(part.tallies["promise"])
            #expect(promises.precision >= 0.9)
            #expect(promises.recall >= 0.8)
            #expect(try #require(part.tallies["right day"]).recall >= 0.85)
        }
    }

    private static func summary(_ title: String, _ score: ReviewScore) -> String {
        let total = score.total(leavingOut: ["right day", "firmness", "waiting"])
        return "\(title): precision \(total.precision), recall \(total.recall)\n"
    }

    static func hintScore(_ drafts: [LabelledDraft]) -> ReviewScore {
        var score = ReviewScore()
        for draft in drafts {
            var found = LabelledShop.review.read(
                draft.text, facts: draft.facts, sentAt: LabelledShop.sentAt).hints
            for label in draft.hints {
                let index = found.firstIndex {
                    $0.rule.rawValue == label.rule && overlaps($0.range, label.quote, in: draft.text)
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

    static func promiseScore(_ drafts: [LabelledDraft]) -> ReviewScore {
        var score = ReviewScore()
        for draft in drafts {
            var found = LabelledShop.finder.promises(in: draft.text, sentAt: LabelledShop.sentAt)
            for label in draft.promises {
                guard let index = found.firstIndex(where: { overlaps($0.range, label.quote, in: draft.text) }) else {
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

    private static func compare(
        _ promise: FoundPromise, _ label: LabelledDraft.Promise, _ id: String, _ score: inout ReviewScore
    ) {
        func count(_ what: String, _ isRight: Bool, _ words: String) {
            if isRight { score.find(what) } else { score.miss(what, "\(id) \(label.quote): \(words)") }
        }
        if let due = label.due {
            let day = promise.due.map(LabelledShop.calendar.isoDay) ?? "none"
            count("right day", day == due, "\(day), not \(due)")
        }
        count("firmness", promise.isFirm == (label.firm ?? true), promise.isFirm ? "firm" : "soft")
        count("waiting", promise.waitsOnCustomer == (label.waits ?? false), "\(promise.waitsOnCustomer)")
    }

    /// Labels without a quote are about what is missing.
    private static func overlaps(_ range: Range<Int>?, _ quote: String?, in text: String) -> Bool {
        guard let range, let quote else { return true }
        guard let place = text.range(of: quote) else { return false }
        let scalars = text.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: place.lowerBound)
        return range.overlaps(start..<start + quote.unicodeScalars.count)
    }
}
