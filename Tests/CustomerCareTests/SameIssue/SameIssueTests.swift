import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct SameIssueTests {
    private static let now = LabelledShop.sentAt
    private static let reader = IssueReader(products: ["candle", "oak bowl"])

    private static func reports(_ texts: [String], daysAgo: Int64 = 2, customers: Int = .max) -> [IssueReport] {
        texts.enumerated().compactMap { index, text in
            reader.report(
                text, customer: CustomerID(rawValue: UInt32(index % customers)), message: MessageNumber(UInt32(index)),
                at: now.adding(days: -daysAgo))
        }
    }

    private static let leaks = [
        "My candle leaked in the box.", "The candle is leaking wax everywhere!", "Hello, two candles spilled on the way.",
    ]

    @Test func threeCustomersWithOneFaultRaiseACard() throws {
        let card = try #require(SameIssue.cards(Self.reports(Self.leaks), at: Self.now).first)
        #expect(card.name == "leak x candle")
        #expect(card.title.string == "candle: leak")
        #expect(card.customerCount == 3)
        #expect(card.messages.count == 3)
        #expect(card.product == "candle" && !card.sharedWords.contains("candle"), "the title says it")
    }

    @Test func whatTheyHaveInCommonIsToldInTheirWords() throws {
        let texts = ["leaked onto the handles", "leaks at its handle", "leaked through the handle"].map {
            "Hi Mara,\n\nthe blue candle \($0)."
        }
        let card = try #require(SameIssue.cards(Self.reports(texts), at: Self.now).first)
        #expect(card.sharedWords == ["blue", "handles"])
    }

    @Test func oneCustomerWritingThriceRaisesNone() {
        #expect(SameIssue.cards(Self.reports(Self.leaks, customers: 1), at: Self.now).isEmpty)
        #expect(SameIssue.cards(Self.reports(Self.leaks, daysAgo: 31), at: Self.now).isEmpty)
        #expect(SameIssue.cards(Self.reports(Array(Self.leaks.prefix(2))), at: Self.now).isEmpty)
    }

    @Test func twoOfFewOrdersAreEnough() {
        let two = Self.reports(Array(Self.leaks.prefix(2)))
        #expect(SameIssue.cards(two, orders: ["candle": 20], at: Self.now).count == 1)
        #expect(SameIssue.cards(two, orders: ["candle": 21], at: Self.now).isEmpty)
    }

    @Test func aDecisionStandsUntilItIsCountedAgain() {
        let decided = [IssueDecided(act: Token(1), issue: "leak x candle", choice: .watch, at: Self.now.adding(days: -1))]
        #expect(SameIssue.cards(Self.reports(Self.leaks), decided: decided, at: Self.now).isEmpty)
        let again = Self.reports(Self.leaks, daysAgo: 0)
        #expect(SameIssue.cards(again, decided: decided, at: Self.now).count == 1)
    }

    @Test func withoutAProductTheWordsInCommonDecide() throws {
        let texts = ["The gasket leaks.", "A leak at the gasket again.", "My gasket leaked.", "The tin leaks."]
        let card = try #require(SameIssue.cards(Self.reports(texts), at: Self.now).first)
        #expect(card.customerCount == 3)
        #expect(card.sharedWords.first == "gasket")
    }

    @Test func kindWordsAreNoReport() {
        #expect(Self.reports(["I love the candle, not broken at all."]).isEmpty)
    }

    private static func answer(_ name: String, _ size: String, _ day: String) -> String {
        """
        Hi \(name),

        the oak bowl is safe for salad and soup, only please keep it out of the dishwasher and oil it once a month. \
        Size \(size) holds enough for four, and it would leave here on \(day).
        """
    }

    @Test func theThirdAlikeAnswerIsOfferedWithItsFields() throws {
        let earlier = [Self.answer("Bo", "30", "Monday"), Self.answer("Kim", "24", "Friday"), "Thank you for the kind words, they made my day."]
        let found = try #require(AlikeAnswer(Self.answer("Bea", "36", "Tuesday"), names: ["Bea Lind"], earlier: earlier))
        #expect(found.count == 3)
        #expect(found.body.hasPrefix("Hi {{first name|there}},"))
        #expect(found.body.contains("Size {{number!}} holds"))
        #expect(found.body.hasSuffix("on {{date!}}."))
        #expect(AlikeAnswer(Self.answer("Bea", "36", "Tuesday"), names: [], earlier: Array(earlier.suffix(2))) == nil)
    }
}

@Suite struct BlamedProductTests {
    @Test func theProductOfTheComplaintCounts() {
        let reader = IssueReader(products: ["vase", "candle"])
        let report = reader.report(
            "Is the tall vase ready? The candle came cracked.", customer: CustomerID(rawValue: 1),
            message: MessageNumber(1), at: Instant(1_778_662_800))
        #expect(report?.product == "candle" && report?.tags == ["broken"])
    }
}
