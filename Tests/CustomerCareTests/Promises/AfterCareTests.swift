import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@Suite struct AfterCareTests {
    private static let now = LabelledShop.sentAt
    private static let business = LabelledShop.dates.business

    @Test(arguments: [
        (Remedy.Kind.moneyBack, nil, "2026-05-18"), (.new, Int64(2), "2026-05-20"), (.sorted, 5, "2026-05-21"), (.gesture, 2, nil),
    ] as [(Remedy.Kind, Int64?, String?)])
    func isAskedOnceThreeDaysAfterItArrived(_ kind: Remedy.Kind, _ promisedDays: Int64?, _ day: String?) {
        let promised = promisedDays.map { Self.now.adding(days: $0) }
        let date = AfterCare.date(for: kind, promised: promised, at: Self.now, business: Self.business)
        #expect(date.map(LabelledShop.calendar.isoDay) == day)
    }

    @Test func totalsAndSlipsFollowTheLedger() {
        var shop = Shop()
        for (index, kind) in [Remedy.Kind.moneyBack, .moneyBack, .gesture].enumerated() {
            shop.apply(
                .remedyRecorded(
                    RemedyRecorded(
                        act: Token(UInt64(index)), remedy: Token(UInt64(10 + index)), customer: CustomerID(rawValue: 0),
                        conversation: nil, kind: kind, amount: Money(hundredths: 1_000, currency: "EUR"),
                        cause: kind == .gesture ? "" : "packed badly", at: Self.now)))
        }
        let paid = Self.now.adding(days: 2)
        shop.apply(.remedyStep(RemedyStep(act: Token(9), remedy: Token(10), kind: .paidOut, at: paid)))
        let totals = RemedyTotals(shop.care.remedies)
        #expect(totals.counts == [.moneyBack: 2, .gesture: 1])
        #expect(totals.moneyBack == ["EUR": 2_000])
        #expect(totals.toPayOut == ["EUR": 1_000])
        #expect(totals.gestures == ["EUR": 1_000])
        let slips = Slip.slips(in: shop.care, calendar: LabelledShop.calendar, at: Self.now)
        #expect(slips.map(\.daysToRepair) == [nil, 2])
    }

    @Test(arguments: StarterReply.care) func theDraftsOfTheShopsActsCanBeRead(_ reply: StarterReply) throws {
        let parts = reply.text.components(separatedBy: "+++\n")
        try #require(parts.count == 3)
        let template = try ReplyTemplate(parsing: parts[2], firstLine: 5)
        #expect(template.tokens.contains(.field(name: "first name", fallback: "there")))
        let isWhole = [.tellAhead, .backInStock, .notLeft].contains(reply)
        #expect(template.blanks.contains(where: \.isRequired) != isWhole, "a line of one's own")
    }
}
