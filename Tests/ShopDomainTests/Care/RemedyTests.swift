import PlainText
import ShopDomain
import Testing

@Suite struct RemedyTests {
    private static let at = Instant(1_700_000_000)
    private static let bo = CustomerID(rawValue: 0)

    private static func shop() -> Shop {
        var shop = Shop()
        shop.apply(
            .remedyRecorded(
                RemedyRecorded(
                    act: Token(1), remedy: Token(2), customer: bo, conversation: nil, kind: .moneyBack,
                    amount: Money(hundredths: 2_400), special: "it was a gift", cause: "packed badly", at: at)))
        return shop
    }

    @Test func moneyIsToBePaidOutUntilItIsTicked() {
        var shop = Self.shop()
        #expect(shop.care.remedies.map(\.isToPayOut) == [true])
        shop.apply(.remedyStep(RemedyStep(act: Token(3), remedy: Token(2), kind: .paidOut, at: Self.at)))
        #expect(shop.care.remedies.map(\.isToPayOut) == [false])
        shop.takeBackNewest()
        #expect(shop.care.remedies.map(\.isToPayOut) == [true])
    }

    @Test func aRemedyCanBeTakenBackAndRedone() {
        var shop = Self.shop()
        let recorded = shop.care
        shop.takeBackNewest()
        #expect(shop.care.remedies.isEmpty)
        shop.redoNewest()
        #expect(shop.care == recorded)
    }

    @Test func thanksWarningsAndDecisionsCanBeTakenBack() {
        var shop = Shop()
        shop.apply(.thanksDecided(ThanksDecided(act: Token(1), customer: Self.bo, kind: .thanked, at: Self.at)))
        shop.apply(
            .toldAhead(
                ToldAhead(
                    act: Token(2), cause: TellingCause(id: Token(9), words: "late wool"), .customer(Self.bo),
                    at: Self.at)))
        shop.apply(.issueDecided(IssueDecided(act: Token(3), issue: "leak mug", choice: .watch, at: Self.at)))
        let all = shop.care
        for _ in 0..<3 { shop.takeBackNewest() }
        #expect(shop.care == CareLedger())
        for _ in 0..<3 { shop.redoNewest() }
        #expect(shop.care == all)
    }
}
