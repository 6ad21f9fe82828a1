import ShopDomain

/// The shop's standing promise: every order leaves within so many open days.
public struct ShippingPromise: Sendable {
    public let business: BusinessCalendar
    /// Nil when nothing is promised.
    public let days: Int?

    public init(business: BusinessCalendar, days: Int?) {
        self.business = business
        self.days = days
    }

    /// When the order has to leave: by the shop system's word, or else by the standing promise.
    public func due(_ order: Order) -> Instant? {
        if let date = order.shipBy {
            return date.isWholeDay ? business.closing(business.calendar.calendarDay(date.instant)) : date.instant
        }
        guard let days, let placed = order.placed else { return nil }
        return business.day(days, openDaysAfter: placed.instant).map(business.closing)
    }

    public func isLate(_ order: Order, at now: Instant) -> Bool {
        guard order.isOpen, let due = due(order) else { return false }
        return due < now
    }
}
