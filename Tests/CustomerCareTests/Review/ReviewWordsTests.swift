import CustomerCare
import Testing

@Suite struct ReviewWordsTests {
    @Test(arguments: ReviewWords.Name.allCases)
    func everyShippedListCanBeRead(_ name: ReviewWords.Name) {
        #expect(throws: Never.self) { try WordList(text: ReviewWords.text(name)) }
    }

    @Test func theOwnersWordsJoinTheShippedOnes() throws {
        let own = try WordList(text: "# mine\nfor crying out loud\n! you never mind\n")
        let review = DraftReview(finder: LabelledShop.finder, words: ReviewWords(adding: [.blame: own]))
        func hints(_ text: String) -> [String] {
            review.read(text, sentAt: LabelledShop.sentAt).hints.map(\.quote)
        }
        #expect(hints("For crying out loud, it is blue.") == ["For crying out loud"])
        #expect(hints("You never mind a walk.") == [])
        #expect(hints("You never wrote.") == ["You never"])
    }

    @Test(arguments: ["fine\n(open", "fine\n? first", "fine\n~ gap first", "fine\nclosed )"])
    func aLineThatIsNoPhraseIsNamed(_ text: String) throws {
        let error = try #require(throws: WordListError.self) { try WordList(text: text) }
        #expect(error.line == 2)
        #expect(error.description.contains(String(text.dropFirst(5))))
    }
}
