import CustomerCare
import Foundation
import Testing

/// Our own labelled drafts: precision and recall per rule, printed with every miss.
@Suite struct LabelledDraftTests {
    @Test func hintsAgreeWithTheLabels() throws {
        let drafts = try LabelledDraft.all()
        let score = Self.scoring.hints(drafts.filter { !$0.isHeldOut })
        let heldOut = Self.scoring.hints(drafts.filter(\.isHeldOut))
        print("hints\n\(score)\n", Self.summary("hints", score), Self.summary("hints, held out", heldOut))
        #expect(score.total().precision >= 0.9)
        #expect(score.total().recall >= 0.75)
        #expect(heldOut.total().precision >= 0.85)
        #expect(heldOut.total().recall >= 0.7)
    }

    @Test func promisesAgreeWithTheLabels() throws {
        let drafts = try LabelledDraft.all()
        let score = Self.scoring.promises(drafts.filter { !$0.isHeldOut })
        let heldOut = Self.scoring.promises(drafts.filter(\.isHeldOut))
        print("promises\n\(score)\n", Self.summary("promises", score), Self.summary("promises, held out", heldOut))
        for part in [score, heldOut] {
            let promises = try #require(part.tallies["promise"])
            #expect(promises.precision >= 0.9)
            #expect(promises.recall >= 0.8)
            #expect(try #require(part.tallies["right day"]).recall >= 0.85)
        }
    }

    private static let scoring = DraftScoring(review: LabelledShop.review, sentAt: LabelledShop.sentAt)

    private static func summary(_ title: String, _ score: ReviewScore) -> String {
        let total = score.total(leavingOut: ["right day", "firmness", "waiting"])
        return "\(title): precision \(total.precision), recall \(total.recall)\n"
    }
}
