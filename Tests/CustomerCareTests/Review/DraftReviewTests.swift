import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct DraftReviewTests {
    private static let review = LabelledShop.review

    private func read(
        _ text: String, _ facts: ReviewFacts = ReviewFacts(), after: ReviewedDraft? = nil
    ) -> ReviewedDraft {
        Self.review.read(text, facts: facts, after: after, sentAt: LabelledShop.sentAt)
    }

    private static let long = """
        Hi Tom,

        You should have measured it. As a courtesy, I will refund you today. I am sorry if that upsets you.

        Kindly send your order number. Per our policy we do not pay the postage. I'm sick of this.

        Ann
        """

    @Test func atMostThreeAreShownAndAMutedRuleIsNot() {
        let draft = read(Self.long)
        #expect(draft.hints.count > 4)
        #expect(draft.shown().map(\.rule) == [.heated, .blame, .nonApology])
        #expect(draft.shown(muted: [.heated, .blame]).map(\.rule) == [.nonApology, .escapeClause, .favour])
    }

    @Test func everyHintIsAQuestion() {
        for hint in read(Self.long).hints { #expect(hint.question.string.hasSuffix("?"), "\(hint)") }
    }

    @Test func theWordsToUnderlineAreWhereTheHintSays() {
        let scalars = Array(Self.long.unicodeScalars)
        for hint in read(Self.long).hints {
            guard let range = hint.range else { continue }
            #expect(String(String.UnicodeScalarView(scalars[range])) == hint.quote)
        }
    }

    /// What is kept of the draft before an edit may save time, never change an answer.
    @Test func anEditedDraftReadsAsIfReadAnew() {
        var before: ReviewedDraft?
        var text = Self.long
        for edit in [(10, "You forgot it.\n\n"), (0, "> you never\n\n"), (60, "{{date!}}"), (3, "\n\n"), (80, "-- \n")] {
            let place = text.unicodeScalars.index(text.startIndex, offsetBy: edit.0)
            text.insert(contentsOf: edit.1, at: place)
            let edited = read(text, after: before)
            let anew = read(text)
            #expect(edited.hints == anew.hints)
            #expect(edited.promises == anew.promises)
            #expect(edited.theyAsked == anew.theyAsked)
            before = edited
        }
    }

    @Test func theyAskedIsTickedAsTheDraftAnswers() {
        let facts = ReviewFacts(answering: "Do you ship to Canada? What does postage cost? Is it safe for babies?")
        let none = read("Hi Bo,\n", facts).theyAsked
        #expect(none.map(\.isTouched) == [false, false, false])
        #expect(none.first?.words == "Do you ship to Canada?")
        let all = read("I do ship to Canada, for 14.00. It is safe for babies.", facts).theyAsked
        #expect(all.map(\.isTouched) == [true, true, true])
    }

    @Test func anAnswerMayStandBesideTheGreeting() {
        let facts = ReviewFacts(answering: "When will it ship?", names: ["Ann Marsh"])
        #expect(read("Hi Ann,\n", facts).theyAsked.map(\.isTouched) == [false])
        #expect(read("Hi Ann, it ships within 24 hours.", facts).theyAsked.map(\.isTouched) == [true])
        #expect(read("Hi Bo, it ships within 24 hours.", facts).hints.map(\.rule) == [.wrongName])
    }

    @Test func turningAwayNeedsATypedYes() {
        #expect(read("Please stop emailing me.").needsTypedYes)
        #expect(!read("Please send me an e-mail.").needsTypedYes)
        #expect(read("I'm fed up with this.").isHeated)
        #expect(!read("The kettle is heated.").isHeated)
    }

    @Test func anEmptyDraftIsLeftInPeace() {
        let facts = ReviewFacts(answering: "The mug arrived broken. Can I have a new one?", apologyDue: .damaged)
        #expect(read("", facts).hints.filter { $0.rule != .unanswered }.isEmpty)
        #expect(read("Hi Bo,\n\n", facts).hints.filter { $0.rule != .unanswered }.isEmpty)
    }

    @Test func canaryOfHostileText() {
        let hostile = String(repeating: "(((you \u{202E}never {{[_' ", count: 3_000)
        #expect(read(hostile).shown().count <= ReviewLimits.shownHintsMax)
    }
}
