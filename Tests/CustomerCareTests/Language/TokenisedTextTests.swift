import CustomerCare
import Testing

@Suite("Reading a text into tokens and sentences")
struct TokenisedTextTests {
    private func forms(_ text: String) -> [String] {
        TokenisedText(text).paragraphs.flatMap { $0.tokens.map(\.form) }
    }

    @Test(arguments: [
        ("I'll ship it.", ["i'll", "ship", "it", "."]),
        ("We\u{2019}ll see", ["we'll", "see"]),
        ("the 15th at 5pm", ["the", "15", "th", "at", "5", "pm"]),
        ("A4 follow-up", ["a4", "follow", "-", "up"]),
        ("customers' order", ["customers", "'", "order"]),
        ("Gr\u{F6}\u{DF}e \u{20AC}24.50", ["gr\u{F6}\u{DF}e", "\u{20AC}", "24", ".", "50"]),
        ("", []),
    ])
    func words(text: String, expected: [String]) {
        #expect(forms(text) == expected)
    }

    @Test func apostrophesMayBeLeftOut() {
        let token = TokenisedText("DON\u{2019}T").paragraphs[0].tokens[0]
        #expect(token.bare == "dont")
        #expect(token.traits.contains(.allCapitals))
    }

    @Test func numbersAreReadUpToNineDigits() {
        let tokens = TokenisedText("7 1234567890").paragraphs[0].tokens
        #expect(tokens.map(\.value) == [7, nil])
    }

    @Test(arguments: [
        ("Thanks. It ships Friday.", ["Thanks.", "It ships Friday."]),
        ("It costs 3.50 today.", ["It costs 3.50 today."]),
        ("See Dr. Who on Dec. 3 please", ["See Dr. Who on Dec. 3 please"]),
        ("Is it coming?! I need it.", ["Is it coming?!", "I need it."]),
        ("Hi Ann,\nI will ship it", ["Hi Ann,", "I will ship it"]),
        ("I will have the whole order ready to send out by\nFriday. Mara",
            ["I will have the whole order ready to send out by\nFriday.", "Mara"]),
        ("one\n- two\n- three", ["one", "- two", "- three"]),
        ("well... maybe", ["well... maybe"]),
    ])
    func sentences(text: String, expected: [String]) {
        let paragraph = TextParagraph(text)
        #expect(paragraph.sentences.map { paragraph.quote($0) } == expected)
    }

    @Test func paragraphsJoinToTheText() {
        let text = "\n\nHi,\n\n  one\ntwo\r\n \t\n\nthree \u{1F600}\n"
        let read = TokenisedText(text)
        #expect(read.paragraphs.map(\.text).joined() == text)
        #expect(read.paragraphs.count == 3)
        let last = read.paragraphs[2]
        let range = read.range(last.scalars(of: 0..<1), inParagraph: 2)
        let scalars = Array(text.unicodeScalars)[range]
        #expect(String(String.UnicodeScalarView(scalars)) == "three")
    }

    @Test(arguments: ["", "a", "a\n\nb", "x\n\na\n\nb\n\nc", "a\n\nc", "a\n\nb\n\nb\n\nc", "\n\n"])
    func rereadingIsReading(text: String) {
        let before = TokenisedText("a\n\nb\n\nc")
        #expect(before.reread(text) == TokenisedText(text))
    }
}
