import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct ThanksListTests {
    private static let now = LabelledShop.sentAt
    private static let list = ThanksList(calendar: LabelledShop.calendar)

    private static func take(
        _ shop: inout Shop, from address: String, _ nature: Nature = .thanks, daysAgo: Int64,
        _ direction: Direction = .incoming
    ) {
        let number = shop.messageCount
        let mail = ArrivedMail(
            direction: direction, nature: nature, marks: [], date: now.adding(days: -daysAgo),
            name: SafeText(line: String(address.prefix { $0 != "@" })), address: address, subject: "Order", snippet: "",
            messageID: nil, inReplyTo: [], references: [], identity: UInt64(number),
            location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
        shop.apply(.messageTaken(shop.place(mail)))
    }

    private static func names(_ shop: Shop, at moment: Instant = now) -> [String] {
        list.today(shop, at: moment).map(\.name.string)
    }

    private static func kindShop(_ people: Int) -> Shop {
        var shop = Shop()
        for person in 0..<people { take(&shop, from: "c\(person)@example.org", daysAgo: 2) }
        return shop
    }

    @Test func kindWordsBringSomebodyToTheListWithTheReason() throws {
        let shop = Self.kindShop(1)
        let found = try #require(Self.list.today(shop, at: Self.now).first)
        #expect(found.score == 4)
        #expect(found.words.string == "wrote kind words on Mon 11 May - never thanked")
    }

    @Test func atMostThreeAndTheSameAllDay() {
        let shop = Self.kindShop(5)
        let names = Self.names(shop)
        #expect(names.count == 3)
        #expect(Self.names(shop, at: Self.now.adding(hours: 9)) == names)
    }

    @Test func whoeverIsThankedIsGoneForNinetyDaysAndNobodyTakesThePlaceToday() {
        var shop = Self.kindShop(4)
        let first = Self.list.today(shop, at: Self.now)[0]
        shop.apply(
            .thanksDecided(
                ThanksDecided(
                    act: Token(1), customer: first.customer, kind: .thanked, reasons: first.reasons.map(\.name),
                    at: Self.now)))
        #expect(Self.names(shop, at: Self.now.adding(hours: 1)).count == 2)
        Self.take(&shop, from: first.name.string + "@example.org", daysAgo: -80)
        #expect(!Self.names(shop, at: Self.now.adding(days: 82)).contains(first.name.string))
        Self.take(&shop, from: first.name.string + "@example.org", daysAgo: -95)
        #expect(Self.names(shop, at: Self.now.adding(days: 97)).contains(first.name.string))
    }

    @Test func whoeverIsSkippedMayComeAgainTomorrow() {
        var shop = Self.kindShop(1)
        let first = Self.list.today(shop, at: Self.now)[0]
        shop.apply(.thanksDecided(ThanksDecided(act: Token(1), customer: first.customer, kind: .skipped, at: Self.now)))
        #expect(Self.names(shop).isEmpty)
        #expect(Self.names(shop, at: Self.now.adding(days: 1)) == ["c0"])
        shop.apply(
            .thanksDecided(ThanksDecided(act: Token(2), customer: first.customer, kind: .optedOut, at: Self.now)))
        #expect(Self.names(shop, at: Self.now.adding(days: 1)).isEmpty)
    }

    @Test func nobodyIsThankedOverAnOpenQuestionOrALatePromise() {
        var asked = Self.kindShop(1)
        Self.take(&asked, from: "c0@example.org", .person, daysAgo: 1)
        #expect(Self.names(asked).isEmpty)
        var owed = Self.kindShop(1)
        owed.apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(1), customer: CustomerID(rawValue: 0), conversation: nil, action: .ship, words: "",
                    due: Self.now.adding(hours: -30), at: Self.now.adding(days: -9))))
        #expect(Self.names(owed).isEmpty)
        let kept = Self.now.adding(hours: -2)
        owed.apply(.promiseStep(PromiseStep(act: Token(2), promise: Token(1), kind: .kept, at: kept)))
        #expect(Self.names(owed, at: Self.now.adding(days: 1)) == ["c0"])
    }

    @Test func oldKindWordsAreNoReason() {
        var shop = Shop()
        Self.take(&shop, from: "c0@example.org", daysAgo: 20)
        #expect(Self.names(shop).isEmpty)
    }

    @Test func afterARecoveryTheCustomerIsOnTheList() throws {
        var shop = Shop()
        Self.take(&shop, from: "c0@example.org", .person, daysAgo: 9)
        Self.take(&shop, from: "c0@example.org", .person, daysAgo: 8, .outgoing)
        shop.apply(
            .remedyRecorded(
                RemedyRecorded(
                    act: Token(1), remedy: Token(2), customer: CustomerID(rawValue: 0), conversation: nil, kind: .new,
                    cause: "a leaking candle", at: Self.now.adding(days: -6))))
        let found = try #require(Self.list.today(shop, at: Self.now).first)
        #expect(found.words.string == "stayed with you after: a leaking candle - never thanked")
    }
}
