import PlainText
import ShopDomain
import Testing

/// A remedy and the promise it makes are one thing, told in two places.
@Suite struct RemedyPromiseTests {
    private static let at = Instant(1_000_000)

    /// Money back, written down with its promise.
    private static func shop() -> Shop {
        var shop = Shop()
        shop.apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(1), customer: CustomerID(rawValue: 0), conversation: nil, action: .refund,
                    words: "Money back", due: at.adding(days: 1), at: at)))
        shop.apply(
            .remedyRecorded(
                RemedyRecorded(
                    act: Token(2), remedy: Token(3), customer: CustomerID(rawValue: 0), conversation: nil,
                    kind: .moneyBack, cause: "a crack", promise: Token(1), at: at)))
        return shop
    }

    @Test func moneyWhosePromiseIsKeptIsPaidOut() {
        var shop = Self.shop()
        let kept = Self.at.adding(hours: 5)
        shop.apply(.promiseStep(PromiseStep(act: Token(4), promise: Token(1), kind: .kept, at: kept)))
        #expect(shop.care.remedy(Token(3))?.paidOutAt == kept)
        shop.apply(.actTakenBack(ActTakenBack(act: Token(4), at: kept)))
        #expect(shop.care.remedy(Token(3))?.isToPayOut == true && shop.care.promise(Token(1))?.isOpen == true)
        shop.apply(.actRedone(ActRedone(act: Token(4), at: kept)))
        #expect(shop.care.remedy(Token(3))?.paidOutAt == kept)
    }

    @Test func aRemedyTakenBackMadeNoPromise() {
        var shop = Self.shop()
        shop.apply(.actTakenBack(ActTakenBack(act: Token(2), at: Self.at)))
        #expect(shop.care.remedies.isEmpty && shop.care.promise(Token(1))?.outcome?.kind == .refused)
        shop.apply(.actRedone(ActRedone(act: Token(2), at: Self.at)))
        #expect(shop.care.remedies.count == 1 && shop.care.promise(Token(1))?.isOpen == true)
    }

    @Test func anotherPromiseToTheSamePersonPaysNothingOut() {
        var shop = Self.shop()
        shop.apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(9), customer: CustomerID(rawValue: 0), conversation: nil, action: .refund,
                    words: "I'll refund the postage", due: Self.at, at: Self.at)))
        shop.apply(.promiseStep(PromiseStep(act: Token(4), promise: Token(9), kind: .kept, at: Self.at)))
        #expect(shop.care.remedy(Token(3))?.isToPayOut == true)
    }
}
