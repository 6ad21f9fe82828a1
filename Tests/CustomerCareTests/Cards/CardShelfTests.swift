import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct CardShelfTests {
    static let cards = [
        KnowledgeCard(
            name: "returns", title: "Returns", fits: ["can I send it back", "what is your return policy"],
            text: """
                Anything you have not used can come back within 30 days of its arrival.

                You pay the postage back, and your money is with you three days after the parcel is here.
                """),
        KnowledgeCard(
            name: "shipping", title: "Shipping", fits: ["do you ship abroad", "how much is postage"],
            text: """
                I ship to all of Europe, Norway and Switzerland included. A parcel is 9.00, whatever is in it.

                Orders leave within three working days, and take two to six days from there.
                """),
        KnowledgeCard(
            name: "candle-care", title: "Care of candles", fits: ["how do I look after it", "it tunnels"],
            text: """
                Let the first burn run until the whole top is liquid, and cut the wick to 5 mm each time.

                Soy wax comes out of cloth with hot water; glasses go into the dishwasher once they are empty.
                """),
    ]

    private static let shelf = CardShelf(cards)

    @Test(arguments: [
        ("Hello,\n\nwhat is your return policy? I may have bought the wrong size.\n\nBo", "returns"),
        ("Hi, can I send the vase back if it does not suit the room?", "returns"),
        ("Do you ship to Norway?", "shipping"),
        ("How much is the postage to Germany for two mugs?", "shipping"),
        ("How do I look after the candle so that it burns evenly?", "candle-care"),
        (
            "Dear Mara,\n\nthe soap came today and the whole hall smells of lavender, the children argue over who gets "
                + "the first bar and my sister wants one too. She lives in Oslo. Do you ship abroad?\n\nBest, Ann",
            "shipping"
        ),
    ]) func findsTheCardForWhatIsAsked(mail: String, name: String) {
        #expect(Self.shelf.passage(for: mail)?.card == name)
    }

    @Test(arguments: [
        "Where is my order 1182?", "Thank you, it is lovely!", "Could you make a bowl with my dog's name on it?",
        "The mug arrived in pieces. Photos are attached.", "", "?",
    ]) func saysNothingWhereNoCardIsForIt(mail: String) {
        #expect(Self.shelf.passage(for: mail) == nil)
    }

    @Test func theNearestParagraphOfTheCardIsTaken() {
        #expect(Self.shelf.passage(for: "Do orders leave within a week, in working days?")?.text.string.hasPrefix("Orders") == true)
        #expect(Self.shelf.passage(for: "Do you ship to Switzerland?")?.text.string.hasPrefix("I ship") == true)
    }

    @Test func theCareNotesOfAProductAreACard() throws {
        let mug = Product(name: "Speckled mug, grey", care: "Dishwasher yes, microwave no.\n\nThe gold rim wears off.")
        let shelf = CardShelf(Self.cards + [mug, Product(name: "Bowl")].compactMap(\.careCard))
        #expect(shelf.passage(for: "Hello,\n\nis the speckled mug dishwasher safe?\n\nBo")?.text == "Dishwasher yes, microwave no.")
        #expect(shelf.passage(for: "Do you ship to Norway?")?.card == "shipping")
    }

    @Test func withoutCardsThereIsNothingToSay() {
        #expect(CardShelf().passage(for: "What is your return policy?") == nil)
    }

    @Test func aCardFillsItsFieldWithAllItsLines() throws {
        let template = try ReplyTemplate(parsing: "Hi,\n\n{{Card:returns}}\n\n{{card: none|nothing}} {{card: gone}}")
        let filled = template.filled(with: ReplyValues(Self.shelf.fields))
        #expect(filled.text.contains("arrival.\n\nYou pay the postage") && filled.text.contains("nothing"))
        #expect(filled.firstRequired?.name == "card: gone")
    }
}
