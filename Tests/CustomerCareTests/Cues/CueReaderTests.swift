import CustomerCare
import Foundation
import ShopDomain
import Testing

@Suite("What a customer's words say")
struct CueReaderTests {
    private static let dates = DateReader(
        business: BusinessCalendar(
            calendar: ShopCalendar(zone: TimeZone(identifier: "Europe/Berlin") ?? .gmt), hours: .standard))
    /// Wednesday 2026-05-13, 10:00.
    private static let sentAt = dates.business.calendar.instant(CalendarDay(number: 20_586), minute: 600)

    private func read(_ text: String) -> MessageCues {
        CueReader(dates: Self.dates).read(TokenisedText(text), sentAt: Self.sentAt)
    }

    @Test(arguments: [
        "I am allergic to nuts, is it safe?", "It gave me a rash.", "My son cut his finger on the rim.",
        "The bottle leaked all over the parcel.", "The candle burned my hand!", "There is mould on the soap.",
        "I found pieces of glass in the box.", "My daughter nearly choked on a bead, it was choking her.",
        "She needs it for medical reasons.", "He was taken to the hospital.", "The jar is leaking.",
        "Why is it leaking?", "It arrived mouldy.", "I have a nut allergy.",
    ])
    func harmIsSeen(text: String) {
        #expect(read(text).has(.harm), "\(text)")
    }

    @Test(arguments: [
        "No leaks at all, thank you!", "Does the bottle leak?", "Will it leak in my bag?",
        "Please pack it well in case it leaks.", "It does not leak.", "I am not allergic to anything.",
        "How long does the candle burn?", "I love the cut glass vase.", "Could you cut the price a little?",
        "I bought a silicone mould.", "The stained glass is beautiful.", "If it leaks I will tell you.",
        "A burn time of 40 hours is fine.", "Is the paint toxic?", "Nobody was hurt.",
    ])
    func whatIsDeniedOrOnlyFearedIsNoHarm(text: String) {
        #expect(!read(text).has(.harm), "\(text)")
    }

    @Test(arguments: [
        ("I am so disappointed.", Cue.Kind.upset), ("This is ridiculous", .upset),
        ("THIS IS THE THIRD TIME I WRITE", .upset), ("Where is it???", .upset),
        ("Thanks for nothing.", .upset), ("I want my money back.", .exit),
        ("I will open a case with PayPal.", .exit), ("It arrived in pieces.", .failure),
        ("The cup came broken.", .failure), ("It never arrived.", .failure),
        ("My parcel hasn\u{2019}t arrived yet.", .failure), ("It doesn't work.", .failure),
        ("Any update on this?", .again), ("I have heard nothing and had no reply.", .again),
        ("I love it!", .kind), ("You made my day", .kind), ("No rush, whenever you can.", .patient),
    ] as [(String, Cue.Kind)])
    func namedCuesAreSeen(text: String, kind: Cue.Kind) {
        #expect(read(text).has(kind), "\(text)")
    }

    @Test(arguments: [
        ("I am not upset at all.", Cue.Kind.upset), ("Sorry to upset you with this.", .upset),
        ("I love it!!!", .upset), ("It is not broken.", .failure), ("Send it to PO BOX 12, OHIO.", .upset),
        ("I don't love the colour.", .kind),
    ] as [(String, Cue.Kind)])
    func trapsAreNot(text: String, kind: Cue.Kind) {
        #expect(!read(text).has(kind), "\(text)")
    }

    @Test(arguments: [
        ("I need it by Friday.", "2026-05-15"), ("It is for a wedding on 12 June.", "2026-06-12"),
        ("My daughter's birthday is on the 20th.", "2026-05-20"), ("We leave on Saturday.", "2026-05-16"),
        ("Will it be here before Monday?", "2026-05-18"), ("You said it would ship by Friday.", nil),
        ("I ordered it on Monday as a gift.", nil), ("I like it very much.", nil),
        ("The wedding is lovely this year.", nil),
    ] as [(String, String?)])
    func daysTheyNeedItByAreRead(text: String, day: String?) {
        #expect(read(text).neededBy.map(Self.dates.business.calendar.isoDay) == day, "\(text)")
    }

    @Test func theQueueKeepsDaysAndFlags() {
        let marks = MessageMarks(
            readingCuesOf: "This is ridiculous. It leaked, and I need it by Friday!", sentAt: Self.sentAt,
            with: CueReader(dates: Self.dates))
        #expect(marks.contains([.harm, .upset]) && !marks.contains(.exit) && marks.neededInDays == 2)
    }

    @Test(arguments: [
        ("When will it ship? And can you wrap it?", ["When will it ship?", "And can you wrap it?"]),
        ("Hi! How are you? Please send me a new one.", ["Please send me a new one."]),
        ("where is my order", ["where is my order"]), ("It is lovely. Thank you.", []),
        ("Could you let me know the price", ["Could you let me know the price"]),
        ("I was wondering if you ship to Norway.", ["I was wondering if you ship to Norway."]),
        ("Hi, where is it", ["Hi, where is it"]), ("Price?", ["Price?"]), ("Hello?", []),
        ("> Do you ship to Norway?\n\nThank you.", []),
    ] as [(String, [String])])
    func whatTheyAskIsListed(text: String, questions: [String]) {
        let read = TokenisedText(text)
        let found = CustomerQuestions.read(read).map { read.paragraphs[$0.paragraph].quote($0.tokens) }
        #expect(found == questions)
    }
}
