import ShopDomain

/// What shop systems call an order that has left, that is still here, or that is off.
enum OrderStatusWords {
    static func hasLeft(_ status: String) -> Bool { left.contains(folded(status)) }
    static func isCancelled(_ status: String) -> Bool { cancelled.contains(folded(status)) }

    /// Whether it is here again though a date says when it left: WooCommerce keeps the date of an order
    /// that was completed and taken up again.
    static func isHere(_ status: String) -> Bool { here.contains(folded(status)) }

    /// WooCommerce's own names begin with "wc-"; its labels are the same words with spaces.
    static func folded(_ status: String) -> String {
        let word = status.lowercased()
        return (word.hasPrefix("wc-") ? String(word.dropFirst(3)) : word).replacing("-", with: " ")
            .replacing("_", with: " ")
    }

    private static let left: Set<String> = ["fulfilled", "completed", "complete", "shipped", "delivered", "sent"]
    private static let here: Set<String> = ["unfulfilled", "partial", "processing", "on hold", "pending", "pending payment"]
    private static let cancelled: Set<String> = [
        "cancelled", "canceled", "failed", "refunded", "voided", "restocked", "fully refunded",
    ]
}

/// What shop systems say of an order's money.
enum OrderPaymentWord: Hashable {
    case awaited, received
    /// It went back, or was never taken: the order is off.
    case off

    /// Nil where nothing is said.
    init?(_ word: String) {
        switch OrderStatusWords.folded(word) {
        case "": return nil
        // Shopify: pending, expired. WooCommerce: pending, on-hold, failed, and their labels.
        case "pending", "pending payment", "on hold", "failed", "expired", "unpaid", "checkout draft":
            self = .awaited
        case "refunded", "voided": self = .off
        default: self = .received
        }
    }

    var payment: Order.Payment { self == .awaited ? .awaited : .received }
}
