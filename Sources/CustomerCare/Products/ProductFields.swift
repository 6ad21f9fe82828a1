import PlainText
import ShopDomain

/// What replies can say of a product.
public enum ProductFields {
    public static func values(_ product: Product, in calendar: ShopCalendar, now: Instant) -> [String: String] {
        var values = ["item": product.name.string]
        values["stock"] = product.stock.map { String(max(0, $0)) }
        // Of what is on the shelf nobody needs to know when there will be more.
        values["restock date"] = (product.stock ?? 0) > 0 ? nil : product.restock.map { day in
            calendar.day(calendar.instant(day, minute: 12 * 60), now: now).string
        }
        return values
    }
}
