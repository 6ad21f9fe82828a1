import PlainText
import ShopDomain

/// The orders that a customer's mail is about, as far as can be told.
public struct OrdersMeant: Hashable, Sendable {
    public enum Basis: Hashable, Sendable {
        /// The mail has its number, or that of its parcel.
        case named
        /// The mail names none; these are the customer's of late.
        case recent
    }

    /// Best first; several mean that the owner has to say which.
    public let orders: [Order]
    public let basis: Basis
    /// Named in the mail, and in somebody else's name: for the owner's eyes, never for a reply.
    public let others: [Order]
    /// The number of a parcel in the mail that is in no order here.
    public let parcel: SafeText?
    /// A number that the mail calls an order's and that no export had: ``orders`` is what they ordered
    /// of late, and none of it is meant for sure.
    public let unknown: SafeText?

    public static let none = OrdersMeant(orders: [], basis: .recent, others: [], parcel: nil)

    public init(
        orders: [Order], basis: Basis, others: [Order] = [], parcel: SafeText? = nil, unknown: SafeText? = nil
    ) {
        self.orders = orders
        self.basis = basis
        self.others = others
        self.parcel = parcel
        self.unknown = unknown
    }

    /// The one that is meant; nil when there is none, more than one, or another one is named.
    public var sole: Order? { orders.count == 1 && unknown == nil ? orders.first : nil }

    public var isEmpty: Bool { orders.isEmpty && others.isEmpty && parcel == nil && unknown == nil }
}

extension OrdersMeant {
    /// Looks for what a mail is about.
    ///
    /// - Parameter texts: what the customer wrote, newest first; the first that names an order decides.
    public init(texts: [String], customer: Customer, in shop: Shop, at now: Instant) {
        guard shop.orderCount > 0 else {
            self = OrdersMeant(orders: [], basis: .recent, parcel: Self.parcel(in: texts, []))
            return
        }
        let own = shop.orders(of: customer)
        for text in texts {
            var named: [Order] = [], others: [Order] = []
            for mention in OrderMention.all(in: text) {
                Self.sort(Self.orders(mention, own, shop), own, customer, shop, &named, &others)
            }
            if !named.isEmpty || !others.isEmpty {
                let known = named.flatMap(\.tracking)
                self = OrdersMeant(
                    orders: named, basis: .named, others: others, parcel: Self.parcel(in: [text], known))
                return
            }
        }
        let recent = Array(own.lazy.filter { Self.isRecent($0, now) }.prefix(CareLimits.ordersMeantMax))
        let parcel = Self.parcel(in: texts, recent.flatMap(\.tracking))
        self = OrdersMeant(orders: recent, basis: .recent, parcel: parcel, unknown: Self.unknown(in: texts, parcel))
    }

    /// A number in the newest mail that its words call an order's.
    private static func unknown(in texts: [String], _ parcel: SafeText?) -> SafeText? {
        texts.first.flatMap { text in
            OrderMention.all(in: text).first { mention in
                mention.isNamed && mention.text != parcel?.string
                    && mention.digitCount >= CareLimits.namedOrderDigitsMin
            }
        }.map { SafeText(line: $0.text) }
    }

    /// Any number is looked for among the customer's own; among all only one that is called an order's,
    /// or too long to be anything else.
    private static func orders(_ mention: OrderMention, _ own: [Order], _ shop: Shop) -> [Order] {
        let folded = OrderKey.folded(mention.text)
        let mine = own.filter { order in
            OrderKey.folded(order.number.string) == folded
                || order.tracking.contains { OrderKey.folded($0.string) == folded }
        }
        guard mine.isEmpty else { return mention.isNamed || folded.utf8.count >= 3 ? mine : [] }
        guard mention.isNamed || folded.utf8.count >= CareLimits.plainOrderDigitsMin else { return [] }
        return shop.orders(.number(mention.text)) + shop.orders(.tracking(mention.text))
    }

    private static func sort(
        _ found: [Order], _ own: [Order], _ customer: Customer, _ shop: Shop, _ named: inout [Order],
        _ others: inout [Order]
    ) {
        for order in found where !named.contains(order) && !others.contains(order) {
            let isTheirs = own.contains(order) || canJoin(order, to: customer, in: shop)
            if isTheirs { named.append(order) } else { others.append(order) }
        }
    }

    /// Whether a customer who names the number of an order is whom it is for: nobody else is known to
    /// be, and the names agree.
    public static func canJoin(_ order: Order, to customer: Customer, in shop: Shop) -> Bool {
        guard shop.join(of: order.reference) == nil, shop.customer(of: order) == nil else { return false }
        let a = words(order.name.string), b = words(customer.name.string)
        if a == b { return a.count >= 2 || a.first.map(isWholeName) == true }
        return a.count >= 2 && b.count >= 2 && (a.isSubset(of: b) || b.isSubset(of: a))
    }

    /// Chinese, Japanese and Korean names are family and given name without a space between.
    private static func isWholeName(_ word: Substring) -> Bool {
        word.count >= 2
            && word.unicodeScalars.allSatisfy { scalar in
                // Kana and Han; Hangul.
                (0x3040...0x9FFF).contains(scalar.value) || (0xAC00...0xD7AF).contains(scalar.value)
            }
    }

    private static func words(_ name: String) -> Set<Substring> {
        Set(name.lowercased().split { !$0.isLetter }.map { $0 })
    }

    /// Still to leave, or ordered or sent not long ago.
    private static func isRecent(_ order: Order, _ now: Instant) -> Bool {
        guard !order.isCancelled else { return false }
        guard let last = [order.placed, order.shipped].compactMap({ $0 }).max() else { return order.isOpen }
        let days = order.isOpen ? CareLimits.openOrderDays : CareLimits.recentOrderDays
        return now.seconds(since: last.instant) <= days * 86_400
    }

    private static func parcel(in texts: [String], _ known: [SafeText]) -> SafeText? {
        let numbers = texts.prefix(1).flatMap { OrderMention.all(in: $0) }.map(\.text)
        let isKnown = { (number: String) in
            known.contains { OrderKey.folded($0.string) == OrderKey.folded(number) }
        }
        return numbers.first { ParcelNumber.isOne($0) && !isKnown($0) }.map { SafeText(line: $0) }
    }
}
