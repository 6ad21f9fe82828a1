import ShopDomain

extension MappedArchive {
    public var orderCount: Int { orders.table.count }

    public var openOrders: [Order] { orders.open.numbers.compactMap { order(at: Int($0)) } }

    public func order(at index: Int) -> Order? {
        typealias Column = Columns.Order
        guard let number = UInt32(exactly: index), index < orderCount else { return nil }
        return recentOrders.value(number) {
            guard let row = orders.table.row(index) else { return nil }
            let start = Int(clamping: row.integer(UInt64.self, at: Column.start))
            let length = Int(row.integer(UInt32.self, at: Column.length))
            guard start <= texts.byteCount, length <= texts.byteCount - start else { return nil }
            return texts.bytes(start..<start + length).flatMap(OrderPacking.order)
        }
    }

    public func orders(hash: UInt64) -> [Order] {
        orders.keys.values(of: hash).compactMap { order(at: Int($0)) }
    }
}

/// Where a checkpoint keeps its orders.
struct MappedOrders: Sendable {
    let table: MappedTable
    let keys: MappedTable
    let open: MappedSection
}
