import AppendLog
import Foundation
import PlainText
import ShopDomain

/// Writes a whole shop as columns.
struct CheckpointSaving {
    private let shop: Shop
    private let encoder = JSONEncoder()
    /// Everything of variable length, by offset.
    private var heap = TextHeap()

    init(_ shop: Shop) {
        self.shop = shop
        encoder.outputFormatting = [.sortedKeys]
    }

    mutating func write(to writer: inout CheckpointWriter) throws(StorageError) {
        try writeMessages(to: &writer)
        try writeConversations(to: &writer)
        try writeCustomers(to: &writer)
        try writeKeys(to: &writer)
        try writeOrders(to: &writer)
        try writer.beginSection("remainder")
        try writer.append(json(ShopRemainder(shop)))
        try writer.beginSection("text")
        try heap.write(to: &writer)
        try writer.beginSection("version")
        try writer.append(Array("\(Columns.version) \(shop.messageCount)".utf8))
    }

    private func json(_ value: some Encodable) -> [UInt8] {
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("the remainder is plain data that JSON can hold")
        }
        return [UInt8](data)
    }

    // MARK: Messages

    private mutating func writeMessages(to writer: inout CheckpointWriter) throws(StorageError) {
        var identities: [(UInt64, UInt32)] = []
        identities.reserveCapacity(shop.messageCount)
        try writer.beginSection("messages")
        for number in 0..<UInt32(shop.messageCount) {
            guard let entry = shop.message(MessageNumber(number)) else {
                try writer.append([UInt8](repeating: 0xFF, count: Columns.Message.size))
                continue
            }
            try writer.append(row(entry))
            identities.append((entry.identity, number))
        }
        try writeIndex("identities", identities, to: &writer)
    }

    private mutating func row(_ entry: MessageEntry) -> [UInt8] {
        typealias Column = Columns.Message
        var row = RowWriter(size: Column.size)
        row.put(shop.resolved(entry.conversation).rawValue, at: Column.conversation)
        row.put(entry.customer.rawValue, at: Column.customer)
        row.put(entry.date.rawValue, at: Column.date)
        row.put(entry.identity, at: Column.identity)
        row.put(entry.location.segment, at: Column.segment)
        row.put(entry.location.length, at: Column.length)
        row.put(entry.location.offset, at: Column.offset)
        row.put(entry.location.checksum, at: Column.checksum)
        row.put(UInt8(entry.direction == .incoming ? 0 : 1), at: Column.direction)
        row.put(UInt8(Nature.allCases.firstIndex(of: entry.nature) ?? 0), at: Column.nature)
        row.put(entry.marks.rawValue, at: Column.marks)
        row.put(entry.answersThrough?.rawValue ?? Column.none, at: Column.answersThrough)
        let (start, lengths) = heap.add([
            entry.name.string, entry.address, entry.subject.string, entry.snippet.string,
        ])
        row.put(start, at: Column.text)
        row.put(lengths[0], at: Column.name)
        row.put(lengths[1], at: Column.address)
        row.put(lengths[2], at: Column.subject)
        row.put(lengths[3], at: Column.snippet)
        return row.bytes
    }

    // MARK: Conversations

    private mutating func writeConversations(to writer: inout CheckpointWriter) throws(StorageError) {
        let byDate = shop.conversationsByDate()
        var turns: [UInt32] = []
        turns.reserveCapacity(shop.messageCount)
        try writer.beginSection("conversations")
        for id in byDate.sorted() {
            guard let conversation = shop.conversation(id) else { continue }
            try writer.append(row(conversation, firstTurn: turns.count))
            turns += conversation.turns.map(\.message.rawValue)
        }
        try write(turns, as: "turns", to: &writer)
        try write(byDate.map(\.rawValue), as: "by-date", to: &writer)
        try write(shop.live.map(\.rawValue).sorted(), as: "live", to: &writer)
        try write(shop.annotatedConversations().map(\.rawValue), as: "annotated", to: &writer)
    }

    private mutating func row(_ conversation: Conversation, firstTurn: Int) -> [UInt8] {
        typealias Column = Columns.Conversation
        var row = RowWriter(size: Column.size)
        row.put(conversation.id.rawValue, at: Column.id)
        row.put(conversation.customer.rawValue, at: Column.customer)
        row.put(UInt32(firstTurn), at: Column.firstTurn)
        row.put(UInt32(conversation.turns.count), at: Column.turnCount)
        row.put(conversation.lastDate.rawValue, at: Column.lastDate)
        let flags = (conversation.isExcluded ? Column.isExcluded : 0) | (conversation.isApart ? Column.isApart : 0)
        row.put(flags, at: Column.flags)
        let (subject, lengths) = heap.add([conversation.subject.string])
        row.put(subject, at: Column.subject)
        row.put(lengths[0], at: Column.subjectLength)
        if conversation.decision != nil || !conversation.labels.isEmpty || !conversation.notes.isEmpty {
            let details = ConversationDetails(
                decision: conversation.decision, labels: conversation.labels, notes: conversation.notes)
            let (start, length) = heap.add(json(details))
            row.put(start, at: Column.details)
            row.put(length, at: Column.detailsLength)
        }
        return row.bytes
    }

    // MARK: Customers

    private mutating func writeCustomers(to writer: inout CheckpointWriter) throws(StorageError) {
        var addresses: [(UInt64, UInt32)] = []
        try writer.beginSection("customers")
        for id in shop.customerIDs {
            guard let customer = shop.customerRecord(id) else { continue }
            try writer.append(row(customer))
            addresses += customer.addresses.map { (TextHash.of($0), id.rawValue) }
        }
        try writeIndex("addresses", addresses, to: &writer)
    }

    private mutating func row(_ customer: Customer) -> [UInt8] {
        typealias Column = Columns.Customer
        var row = RowWriter(size: Column.size)
        row.put(customer.id.rawValue, at: Column.id)
        row.put(UInt32(clamping: customer.messageCount), at: Column.messageCount)
        row.put(customer.since.rawValue, at: Column.since)
        row.put(customer.mergedInto?.rawValue ?? Column.none, at: Column.mergedInto)
        row.put(UInt8(customer.isExcluded ? 1 : 0), at: Column.isExcluded)
        let (start, nameLength) = heap.add(Array(customer.name.string.utf8))
        let (_, addressLength) = heap.add(Array(customer.addresses.joined(separator: "\n").utf8))
        row.put(start, at: Column.text)
        row.put(nameLength, at: Column.name)
        row.put(addressLength, at: Column.addresses)
        if !customer.notes.isEmpty {
            let (details, length) = heap.add(json(customer.notes))
            row.put(details, at: Column.details)
            row.put(length, at: Column.detailsLength)
        }
        let recents = customer.recentConversations.suffix(Limits.recentConversationCountMax)
        for (index, id) in recents.enumerated() {
            row.put(id.rawValue, at: Column.recents + 4 * index)
        }
        row.put(UInt8(recents.count), at: Column.recentCount)
        return row.bytes
    }

    // MARK: Orders

    private mutating func writeOrders(to writer: inout CheckpointWriter) throws(StorageError) {
        var rows: [[UInt8]] = [], open: [UInt32] = [], keys: [(UInt64, UInt32)] = []
        shop.forEachOrder { order in
            let number = UInt32(rows.count)
            let (start, length) = heap.add(OrderPacking.bytes(order))
            var row = RowWriter(size: Columns.Order.size)
            row.put(start, at: Columns.Order.start)
            row.put(length, at: Columns.Order.length)
            rows.append(row.bytes)
            if order.isOpen { open.append(number) }
            keys += Set(order.keys.map(\.hash)).map { ($0, number) }
        }
        try writer.beginSection("orders")
        for row in rows { try writer.append(row) }
        try writeIndex("order-keys", keys, to: &writer)
        try write(open, as: "open-orders", to: &writer)
    }

    // MARK: Indexes

    private func writeKeys(to writer: inout CheckpointWriter) throws(StorageError) {
        try writeIndex("keys", shop.threadKeys.map { ($0.0.rawValue, $0.1.rawValue) }, to: &writer)
    }

    private func writeIndex(
        _ name: String, _ pairs: [(UInt64, UInt32)], to writer: inout CheckpointWriter
    ) throws(StorageError) {
        try writer.beginSection(name)
        for (key, value) in pairs.sorted(by: { $0 < $1 }) {
            var row = RowWriter(size: Columns.Index.size)
            row.put(key, at: Columns.Index.key)
            row.put(value, at: Columns.Index.value)
            try writer.append(row.bytes)
        }
    }

    private func write(
        _ numbers: [UInt32], as name: String, to writer: inout CheckpointWriter
    ) throws(StorageError) {
        try writer.beginSection(name)
        for number in numbers {
            try withUnsafeBytes(of: number.littleEndian) { (bytes) throws(StorageError) in
                try writer.append(bytes)
            }
        }
    }
}

/// The strings of a checkpoint, one after the other.
private struct TextHeap {
    private var bytes: [UInt8] = []

    /// Adds short texts side by side; each is cut to 65,535 bytes, at a character's end.
    mutating func add(_ texts: [String]) -> (start: UInt64, lengths: [UInt16]) {
        let start = UInt64(bytes.count)
        let lengths = texts.map { text in
            let cut = Self.cut(text)
            bytes.append(contentsOf: cut)
            return UInt16(cut.count)
        }
        return (start, lengths)
    }

    mutating func add(_ text: [UInt8]) -> (start: UInt64, length: UInt32) {
        let start = UInt64(bytes.count)
        bytes.append(contentsOf: text)
        return (start, UInt32(text.count))
    }

    func write(to writer: inout CheckpointWriter) throws(StorageError) {
        try writer.append(bytes)
    }

    private static func cut(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.count > Int(UInt16.max) else { return bytes }
        var end = Int(UInt16.max)
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(bytes[..<end])
    }
}

/// FNV-1a, for addresses; a hit is compared with the address itself.
enum TextHash {
    static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
