import CustomerCare
import InboxCore
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct CardFolderTests {
    @Test func aCardIsPlainText() throws {
        let card = try CardFile.parse("\nFirst.\nSecond line.\n\n\nNext.\n", file: "cards/care-of-mugs.md")
        #expect(card.name == "care-of-mugs" && card.title == "Care of mugs")
        #expect(card.passages.map(\.text.string) == ["First.\nSecond line.", "Next."])
    }

    @Test func headingsAreNoPassages() throws {
        let card = try CardFile.parse("# Shipping ##\n\nTwo days.\n\n## Abroad\nA week.\n#1 is sold.\n", file: "s.md")
        #expect(card.title == "Shipping" && card.passages.map(\.text.string) == ["Two days.", "A week.\n#1 is sold."])
        #expect(!card.text.string.contains("Abroad"))
        let titled = try CardFile.parse("+++\ntitle = \"Post\"\n+++\n# Shipping\nTwo days.\n", file: "s.md")
        #expect(titled.title == "Post" && titled.text == "Two days.")
    }

    @Test func settingsMayStandAboveIt() throws {
        let card = try CardFile.parse("+++\ntitle = \"Returns\"\nfits = [\"send it back\"]\n+++\n30 days.\n", file: "r.md")
        #expect(card.title == "Returns" && card.fits == ["send it back"] && card.text == "30 days.")
        let bare = try CardFile.parse("+++\nfits = []\n+++\n30 days.\n", file: "cards/r_2.md")
        #expect(bare.title == "R 2")
    }

    @Test(arguments: [
        ("", "r.md:1: the card has no text"), ("# Returns\n", "r.md:1: the card has no text"), (" \n\n", "r.md:1: the card has no text"),
        ("+++\ntitle = \"x\"\n+++\n", "r.md:1: the card has no text"),
        ("+++\ntitle = 3\n+++\nText.\n", "r.md:2: title is 3"),
        ("+++\ntitel = \"x\"\n+++\nText.\n", "r.md:2: there is no setting titel; did you mean title?"),
        ("+++\ntitle = \"x\"\nText.\n", "r.md:1: a card begins with its settings"),
    ]) func mistakesAreNamed(text: String, sentence: String) {
        let error = #expect(throws: ConfigurationError.self) { try CardFile.parse(text, file: "r.md") }
        #expect(error?.sentence.string.hasPrefix(sentence) == true, "\(error?.sentence ?? "")")
    }

    @Test func anAnswerIsKeptAsACardThatReadsBack() throws {
        let folder = ScratchFolder()
        for expected in ["what-is-the-soap-made.md", "what-is-the-soap-made-2.md"] {
            let words = KeptCardFile.write(
                KeptCard(title: "What is the \"soap\" made of?", fits: ["what's in it?"], text: "Oil.\n\nAnd lye."),
                to: folder.path)
            #expect(words.string.contains("Kept as cards/\(expected)"))
        }
        let loaded = CardFolder.load(folder.path)
        #expect(loaded.errors.isEmpty && loaded.cards.count == 2 && !loaded.isStale)
        #expect(loaded.cards.first?.title == "What is the \"soap\" made of?" && loaded.cards.first?.fits == ["what's in it?"])
        #expect(loaded.cards.first?.text == "Oil.\n\nAnd lye.")
    }
}
