import CustomerCare
import PlainText
import ShopDomain

/// The products that the open mail names.
extension InboxStep {
    mutating func take(_ shelf: ProductShelf) {
        let before = session.products
        session.products = shelf
        session.opened?.orders.key = nil
        findOrders()
        tellOfArrivals(after: before)
    }

    /// In the newest of what they wrote that names one.
    func products(named texts: [String]) -> [Product] {
        guard !session.products.products.isEmpty else { return [] }
        return texts.lazy.map { session.products.named(in: $0) }.first { !$0.isEmpty } ?? []
    }

    /// What the product of a mail fills in; what was ordered goes before what is asked about.
    func productValues(for id: ConversationID?) -> [String: String] {
        guard let opened = session.opened, opened.id == id, let product = opened.orders.products.first
        else { return [:] }
        let calendar = ShopCalendar(zone: session.settings.zone)
        return ProductFields.values(product, in: calendar, now: now)
    }
}
