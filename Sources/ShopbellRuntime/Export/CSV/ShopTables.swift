import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// The shop as three tables: customers, orders, conversations.
public struct ShopTables {
    private let shop: Shop
    private let now: Instant
    private let calendar: ShopCalendar

    public init(_ shop: Shop, at now: Instant, zone: TimeZone) {
        self.shop = shop
        self.now = now
        calendar = ShopCalendar(zone: zone)
    }

    /// The files' names, in the order in which they are written.
    public enum Table: String, CaseIterable, Sendable {
        case customers, orders, conversations

        public var fileName: String { rawValue + ".csv" }
    }

    /// Gives a table row by row, the header row first.
    public func write<Failure: Error>(
        _ table: Table, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        switch table {
        case .customers: try writeCustomers(output)
        case .orders: try writeOrders(output)
        case .conversations: try writeConversations(output)
        }
    }

    private func writeCustomers<Failure: Error>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try output(CSVText.row(["name", "addresses", "since", "messages", "orders", "money", "excluded"]))
        for id in shop.customerIDs {
            guard let customer = shop.customerRecord(id), customer.mergedInto == nil else { continue }
            let orders = shop.orders(of: customer).filter { !$0.isCancelled }
            try output(
                CSVText.row([
                    customer.name.string, customer.addresses.joined(separator: " "), day(customer.since),
                    String(customer.messageCount), String(orders.count),
                    Amount.sums(orders.compactMap(\.total)).map(\.text).joined(separator: " + "),
                    customer.isExcluded ? "yes" : "",
                ]))
        }
    }

    private func writeOrders<Failure: Error>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try output(
            CSVText.row([
                "from", "number", "name", "address", "placed", "ship by", "shipped", "cancelled", "unpaid", "status",
                "total", "currency", "refunded", "things", "tracking", "customer",
            ]))
        var all: [Order] = []
        shop.forEachOrder { all.append($0) }
        for order in all { try output(CSVText.row(fields(order))) }
    }

    private func fields(_ order: Order) -> [String] {
        let things = order.lines.map { $0.product.string + ($0.quantity == 1 ? "" : " x\($0.quantity)") }
        let customer = shop.customer(of: order).flatMap { shop.customer($0) }
        return [
            order.reference.channel.string, order.number.string, order.name.string, order.address,
            day(order.placed), day(order.shipBy), day(order.shipped), order.isCancelled ? "yes" : "",
            order.awaitsPayment ? "yes" : "", order.status.string, order.total?.number ?? "", order.total?.currency ?? "",
            order.refunded?.number ?? "", things.joined(separator: "; "),
            order.tracking.map(\.string).joined(separator: " "), customer?.addresses.first ?? "",
        ]
    }

    private func writeConversations<Failure: Error>(
        _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try output(
            CSVText.row([
                "conversation", "customer", "address", "subject", "view", "first", "last", "messages", "waiting since",
                "labels",
            ]))
        for id in shop.conversationsByDate() {
            guard let conversation = shop.conversation(id) else { continue }
            let customer = shop.customer(of: conversation)
            try output(
                CSVText.row([
                    ShopReference.text(conversation.id), customer?.displayName.string ?? "",
                    customer?.addresses.first ?? "", conversation.subject.string,
                    shop.view(of: conversation, at: now).rawValue, day(conversation.turns.first?.date),
                    day(conversation.lastDate), String(conversation.turns.count), day(conversation.waitingSince),
                    conversation.labels.map(\.string).joined(separator: "; "),
                ]))
        }
    }

    private func day(_ date: OrderDate?) -> String { day(date?.instant) }
    private func day(_ instant: Instant?) -> String { instant.map { calendar.isoDay($0) } ?? "" }
}
