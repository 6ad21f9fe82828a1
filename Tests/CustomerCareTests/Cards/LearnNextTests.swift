import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct LearnNextTests {
    private func asked(_ words: [String]) -> [QuestionInMail] {
        words.enumerated().flatMap { index, text in
            QuestionInMail.all(
                in: text, customer: CustomerID(rawValue: UInt32(index)), message: MessageNumber(UInt32(index)),
                at: Instant(1_000 + Int64(index)))
        }
    }

    @Test func whatACardAnswersAndWhatOnlyAnOrderAnswersAreLeftOut() {
        let questions = asked(["What is your return policy?", "Where is my order?", "Do you have a discount code for students?"])
        let open = LearnNext(questions, without: CardShelf(CardShelfTests.cards)).questions()
        #expect(open.map(\.words) == ["Do you have a discount code for students?"])
    }

    /// Each line holds ways to ask one thing; lines of one matter stay apart.
    private static let ways = [
        ["Are the mugs dishwasher safe?", "Can I put the mug in the dishwasher?", "Is the blue mug dishwasher safe?"],
        ["Is it ok in the microwave?", "Can the bowls go in the microwave?"],
        ["Are your glazes food safe?", "Is the glaze lead free?"],
        ["What are the soaps made of?", "Do the soaps contain palm oil?"],
        ["Do you ship to Norway?", "Can you post to Japan?"],
        ["Can you gift wrap it?", "Do you offer gift wrapping?"],
        ["Do you accept PayPal?", "Can I pay by bank transfer?"],
        ["When will the green mugs be back?", "Is the large vase coming back in stock?"],
        ["Can I visit your studio?", "Where can I see your work in person?"],
        ["Do you run workshops?"],
        ["Could you add a handwritten card?"],
    ]

    @Test func theSameQuestionInOtherWordsIsOne() {
        // One round of the first ways, then the second: never two of a kind behind each other.
        let rounds = (0..<3).flatMap { round in Self.ways.compactMap { $0.indices.contains(round) ? $0[round] : nil } }
        let open = LearnNext(asked(rounds), without: CardShelf()).questions()
        #expect(Set(open.map { Set($0.wordings) }) == Set(Self.ways.map(Set.init)))
        #expect(open.first?.customerCount == 3 && open.first?.words == "Is the blue mug dishwasher safe?")
    }

    @Test(arguments: ["I hope you are well?", "Hope you had a nice weekend?", "How are you doing today?"])
    func courtesiesAskNothing(words: String) {
        #expect(asked([words]).isEmpty)
    }

    @Test func aHopeForSomethingIsNoCourtesy() {
        #expect(asked(["Hope you can make it in green by Friday?"]).count == 1)
    }

    @Test func whatWasPutAsideCountsAnew() throws {
        let first = "Do you have a discount code for students?", second = "Is there a discount if I buy ten?"
        let open = try #require(LearnNext(asked([first]), without: CardShelf()).questions().first)
        let aside = IssueDecided(act: Token(1), issue: open.issue, choice: .declined, at: Instant(1_000))
        #expect(LearnNext(asked([first]), without: CardShelf()).questions(decided: [aside]).isEmpty)
        let again = LearnNext(asked([first, second]), without: CardShelf()).questions(decided: [aside])
        #expect(again.map(\.wordings) == [[second]], "the same question, asked since in other words")
        let earlier = IssueDecided(act: Token(1), issue: open.issue, choice: .declined, at: Instant(500))
        #expect(LearnNext(asked([first]), without: CardShelf()).questions(decided: [earlier]).count == 1)
    }
}
