import CustomerCare
import Testing

@Suite struct ReplyPickerTests {
    private let picker = ReplyPicker([
        .init(name: "late", title: "Late: own it, new date", body: "It goes out on Friday."),
        .init(name: "refund", title: "Money back: done", body: "You get your money refunded."),
        .init(
            name: "abroad", title: "Shipping abroad", body: "Yes, I ship to Norway, never too late."
        ),
    ])

    @Test(arguments: [
        ("", ["late", "refund", "abroad"]),
        ("late", ["late", "abroad"]),
        ("LATE", ["late", "abroad"]),
        ("owndt", ["late"]),
        ("norway", ["abroad"]),
        ("fund", ["refund"]),
        ("mon ba", ["refund"]),
        ("back money", ["refund"]),
        ("zebra", []),
        ("late zebra", []),
    ])
    func finds(_ query: String, _ names: [String]) {
        #expect(picker.matches(query).map(\.entry.name) == names)
    }

    @Test func showsWhereInTheTitle() {
        #expect(picker.matches("abr")[0].titleOffsets == [9, 10, 11])
        #expect(picker.matches("lnd")[0].titleOffsets == [0, 8, 18])
        #expect(picker.matches("norway")[0].titleOffsets == [])
    }

    @Test func anEndlessQueryIsCutAndFindsNothing() {
        #expect(picker.matches(String(repeating: "late ", count: 10_000)).count == 2)
        #expect(picker.matches(String(repeating: "x", count: 100_000)).isEmpty)
    }
}
