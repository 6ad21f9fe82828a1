import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// What the demo's owner promised, repaired and gave, as if they had written it down themselves.
struct DemoLedger {
    private let shop: Shop
    private let now: Instant
    private let business: BusinessCalendar
    private let days: DemoDays
    private var names: UInt64 = 0xDE30_0000
    private(set) var events: [ShopEvent] = []

    /// - Parameter shop: with the demo's mail in it.
    init(_ shop: Shop, now: Instant, zone: TimeZone) {
        self.shop = shop
        self.now = now
        business = BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: .standard)
        days = DemoDays(now: now.rawValue, zone: zone)
        promises()
        gestures()
        repairs()
    }

    private mutating func promises() {
        let posted = SafeText(line: "I will post them by \(days.date(days.openDay(-11)))")
        file(.bea, .ship, posted, by: day(-11), at: now.adding(days: -20))
        file(.saoirse, .tell, "a third drawing comes to you", by: tonight, at: now.adding(days: -8))
        file(.tilly, .keep, "I've put one aside in your name", by: day(4), at: now.adding(days: -5))
        file(.farida, .tell, "I'll write once you are back", by: nil, at: now.adding(days: -13))
        for (index, person) in [DemoPerson.hester, .nadia, .percy, .lotte, .ken, .callum].enumerated() {
            let made = now.adding(days: -Int64(60 - 8 * index))
            let promise = file(person, .ship, "I'll send it by the end of the week", by: made.adding(days: 4), at: made)
            step(promise, .kept, at: made.adding(days: index == 1 ? 6 : 3))
        }
    }

    private mutating func repairs() {
        let due = day(1)
        let promise = file(.ottoline, .refund, "Money back 18.00, to be paid out", by: due, at: now.adding(days: -1))
        let paid = remedy(
            .oskar, .moneyBack, 6_400, special: "tested it on newspaper", cause: "a crack under the glaze", daysAgo: 15)
        events.append(
            .remedyStep(RemedyStep(act: token(), remedy: paid, kind: .paidOut, at: now.adding(days: -12))))
        remedy(.callum, .new, nil, special: "its twin", cause: "the blue bowl came in two pieces", daysAgo: 16)
        remedy(
            .ottoline, .moneyBack, 1_800, special: "told me on the telephone", cause: "one of the two tall vases leaks",
            promise: promise, daysAgo: 1)
    }

    private mutating func gestures() {
        remedy(.agnes, .gesture, 180, special: "a small cedar soap for number 4", cause: "", daysAgo: 18)
        remedy(.ruta, .gesture, 0, special: "kept both soap dishes", cause: "", daysAgo: 89)
    }

    // MARK: Writing down

    private mutating func token() -> Token {
        names += 1
        return Token(names)
    }

    @discardableResult
    private mutating func file(
        _ person: DemoPerson, _ action: PromiseAction, _ words: SafeText, by due: Instant?, at made: Instant
    ) -> PromiseID {
        let id = token(), customer = shop.customer(address: person.address)
        events.append(
            .promiseFiled(
                PromiseFiled(
                    promise: id, customer: customer,
                    conversation: customer.flatMap { shop.newestConversation(of: $0) }?.id, action: action,
                    words: words, due: due, at: made)))
        return id
    }

    private mutating func step(_ promise: PromiseID, _ kind: PromiseStep.Kind, at moment: Instant) {
        events.append(.promiseStep(PromiseStep(act: token(), promise: promise, kind: kind, at: moment)))
    }

    @discardableResult
    private mutating func remedy(
        _ person: DemoPerson, _ kind: Remedy.Kind, _ hundredths: Int64?, special: SafeText, cause: SafeText,
        promise: PromiseID? = nil, daysAgo: Int64
    ) -> RemedyID {
        let id = token()
        guard let customer = shop.customer(address: person.address) else { return id }
        events.append(
            .remedyRecorded(
                RemedyRecorded(
                    act: token(), remedy: id, customer: customer,
                    conversation: shop.newestConversation(of: customer)?.id, kind: kind,
                    amount: hundredths.map { Money(hundredths: $0) }, special: special, cause: cause, promise: promise,
                    at: now.adding(days: -daysAgo))))
        return id
    }

    private var tonight: Instant { business.calendar.instant(business.calendar.calendarDay(now), minute: 22 * 60) }

    /// When the shop closes on the first open day so many days from today, counted as the letters do.
    private func day(_ daysFromToday: Int) -> Instant {
        let day = business.calendar.calendarDay(now).adding(days: daysFromToday)
        return business.closing(business.openDay(atOrAfter: day) ?? day)
    }
}
