import PlainText
import Testing

@Suite struct HardWrapsTests {
    private static let prose = """
        I've made two drawings, one with the ear up and one with both of them
        at rest, and put them on the page for your order. Tell me which, and
        I'll throw the mug the same week. A third one, with him asleep, comes
        to you on Sunday night.
        """

    @Test func proseThatIsTooWideIsJoined() {
        let joined = HardWraps.joined("Dear Saoirse,\n\n" + Self.prose + "\n\nNell", columns: 60)
        let whole = Self.prose.replacing("\n", with: " ")
        #expect(joined == "Dear Saoirse,\n\n" + whole + "\n\nNell")
    }

    @Test func proseThatFitsStays() {
        #expect(HardWraps.joined(Self.prose, columns: 72) == Self.prose)
    }

    @Test(arguments: [
        ("I have told the carrier that the parcel is not here, and they say it", "is on its way."),
        ("Das Päckchen ist heute angekommen, und die große Lavaschale hat einen", "langen Riss."),
    ])
    func twoLinesAreJoinedBeforeASmallLetter(first: String, second: String) {
        let joined = HardWraps.joined("Hi Nell,\n\(first)\n\(second)\nMary", columns: 60)
        #expect(joined == "Hi Nell,\n\(first) \(second)\nMary")
    }

    @Test(arguments: [
        // An address below a sentence, a sum below its line.
        "Please send everything to my mother, who lives far out of the town at:\n12 Rowan Lane\nAberdeen",
        "Order 1182 for two mugs and one bowl from your shop on Monday 12th May\nTotal: 58.00",
        // Lists.
        "- one large bowl in the blue glaze that you showed me at the market day\n- a second one",
        "1. one large bowl in the blue glaze that you showed me at the market day\n2. another one",
        // Set in columns.
        "large bowl in the blue glaze that you showed me at the market    48.00\nsmall bowl in the green glaze     12.00",
        // Short lines of a verse around a long one.
        "The kiln is warm\nAnd the long evening sits beside it with its hands full of unfinished cups\nAnd waits",
        // Words without spaces between them.
        "昨日注文した茶碗が届きましたが、大きなひびが入っていました。交換していただくことは可能で\nしょうか。",
    ])
    func otherLinesStayAsWritten(text: String) {
        #expect(HardWraps.joined(text, columns: 60) == text)
    }
}
