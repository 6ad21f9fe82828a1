import PlainText
import ShopDomain

/// What replies can say of a product.
public enum ProductFields {
    public static func values(_ product: Product, in calendar: ShopCalendar, now: Instant) -> [String: String] {
        var values = ["item": product.name.string]
        values["stock"] = product.stock.map { String(max(0, $0)) }
        values["restock date"] = product.restock.map { day in
            calendar.day(calendar.instant(day, minute: 12 * 60), now: now).string
        }
        return values
    }
}
