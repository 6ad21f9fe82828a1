import PlainText
import ShopDomain

/// Customers by the name the shop shows, for those whose address nobody sees: a marketplace's buyers.
public enum CustomersByName {
    /// An address of each customer called so, however it is spaced and whatever its case, in order.
    public static func called(_ name: String, in shop: Shop) -> [String] {
        let wanted = words(name)
        return shop.customerIDs.compactMap { id in
            guard let customer = shop.customerRecord(id), customer.mergedInto == nil,
                words(customer.displayName.string) == wanted else { return nil }
            return customer.addresses.first
        }.sorted()
    }

    private static func words(_ name: String) -> [Substring] {
        name.lowercased().split(whereSeparator: \.isWhitespace)
    }
}
