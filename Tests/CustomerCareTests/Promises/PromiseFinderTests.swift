import CustomerCare
import ShopDomain
import Testing

@Suite struct PromiseFinderTests {
    private func quotes(_ text: String) -> [String] {
        LabelledShop.finder.promises(in: text, sentAt: LabelledShop.sentAt).map(\.quote)
    }

    @Test(arguments: [
        ("I'll ship it by Friday.", ["I'll ship it by Friday"]),
        ("Out the door Friday.", ["Out the door Friday"]),
        ("I'll wrap it and post it tomorrow.", ["I'll wrap it", "post it tomorrow"]),
        ("Well, ill ship it, well see.", []),
        ("By the way, I send it by hand.", []),
        ("I'll be out Friday.", []),
        ("> I'll ship it Friday", []),
        ("Yours\n\n-- \nI'll ship within 24 hours", []),
        ("On 11 May, Bo wrote:\n\nI'll ship it Friday", []),
        ("Will it ship Friday?", []), ("I won't ship it Friday.", []), ("I shipped it Friday.", []),
    ]) func findsTheOwnersPromisesAndNoOthers(_ text: String, _ wanted: [String]) {
        #expect(quotes(text) == wanted)
    }

    @Test func theRangeIsInTheWholeText() throws {
        let text = "Hi Bea \u{1F600},\n\nthanks.\n\nI'll ship it by Friday.\n"
        let found = try #require(LabelledShop.finder.promises(in: text, sentAt: LabelledShop.sentAt).first)
        let scalars = Array(text.unicodeScalars)[found.range]
        #expect(String(String.UnicodeScalarView(scalars)) == "I'll ship it by Friday")
    }

    @Test func withoutADateItIsDueInThreeOpenDays() throws {
        let found = try #require(
            LabelledShop.finder.promises(in: "I'll post it.", sentAt: LabelledShop.sentAt).first)
        #expect(found.due.map(LabelledShop.calendar.isoDay) == "2026-05-18")
        #expect(found.datePhrase == nil)
    }

    @Test func aWaitingPromiseStartsWithTheCustomersAnswer() throws {
        let found = try #require(
            LabelledShop.finder.promises(
                in: "Once you send a photo, I'll post a new one tomorrow.", sentAt: LabelledShop.sentAt).first)
        #expect(found.waitsOnCustomer)
        #expect(found.due == nil)
        let due = LabelledShop.finder.due(ofWaiting: found.quote, answeredAt: LabelledShop.sentAt.adding(days: 5))
        #expect(LabelledShop.calendar.isoDay(due) == "2026-05-19")
    }

    @Test(arguments: [
        ("I shipped it this morning.", PromiseAction.ship, true), ("Your refund has been sent.", .ship, true),
        ("I've refunded you.", .refund, true), ("It is on its way.", .ship, true),
        ("I've refunded you.", .ship, false), ("Have you shipped it?", .ship, false), ("I'll ship it.", .ship, false),
    ]) func whatIsDoneMayKeepAPromise(_ text: String, _ promised: PromiseAction, _ mayKeep: Bool) {
        let done = LabelledShop.finder.doneStatements(in: text)
        #expect(done.contains { $0.mayKeep(promised) } == mayKeep)
    }

    @Test func manyTokensTakeLittleWork() {
        let hostile = String(repeating: "I'll and will be ", count: 4_000)
        let found = LabelledShop.finder.promises(in: hostile, sentAt: LabelledShop.sentAt)
        #expect(found.count <= PromiseLimits.perMailMax)
    }
}

@Suite struct NewDateTests {
    private func newDate(_ text: String, insteadOf words: String = "I'll ship the mugs by Friday") -> FoundPromise? {
        LabelledShop.finder.newDate(for: .ship, insteadOf: words, in: text, sentAt: LabelledShop.sentAt)
    }

    @Test(arguments: [
        ("I told you: \"I'll ship the mugs by Friday.\" I will not make that.\n\nThe new day is 20 May. You choose.",
            "The new day is 20 May", "2026-05-20"),
        ("I said I'll ship the mugs by Friday. I'll ship them on Tuesday 19 May.", "I'll ship them on Tuesday 19 May",
            "2026-05-19"),
        ("I'll ship the mugs by Friday 22 May.", "I'll ship the mugs by Friday 22 May", "2026-05-22"),
        ("Yesterday was hard. Their day is Tuesday 19 May.", "Their day is Tuesday 19 May", "2026-05-19"),
    ]) func theNewDayIsFoundBesideTheOldWords(_ text: String, _ quote: String, _ day: String) throws {
        let found = try #require(newDate(text))
        #expect(found.quote == quote && found.due.map(LabelledShop.calendar.isoDay) == day && found.action == .ship)
        let scalars = Array(text.unicodeScalars)[found.range]
        #expect(String(String.UnicodeScalarView(scalars)) == quote)
    }

    @Test(arguments: [
        "I told you: \"I'll ship the mugs by Friday.\" I will not make that.",
        "Would Tuesday be all right?", "If it is not there by Monday, write to me.", "I'll ship soon.",
        "Thanks.\n\n> I'll ship on Tuesday 19 May",
    ]) func withoutANewDayThereIsNone(_ text: String) {
        #expect(newDate(text) == nil)
    }

    @Test func theSameMomentIsNoNewDay() throws {
        let old = try #require(newDate("I'll ship on Tuesday 19 May.")?.due)
        let again = LabelledShop.finder.newDate(
            for: .ship, insteadOf: "x", due: old, in: "Not Tuesday 19 May, it will be Thursday 21 May.",
            sentAt: LabelledShop.sentAt)
        #expect(again?.due.map(LabelledShop.calendar.isoDay) == "2026-05-21")
    }
}
