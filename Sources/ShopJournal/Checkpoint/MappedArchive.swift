import AppendLog
import Foundation
import PlainText
import ShopDomain
import Synchronization

/// The checkpoint read in place: rows are decoded when they are asked for.
///
/// Every block is verified before its first use. A damaged block reads as "not there" and sets
/// ``isDamaged``: the shop is then opened anew from the log, which has everything.
public final class MappedArchive: ShopArchive {
    private let checkpoint: Checkpoint
    private let sections: [String: UnsafeRawBufferPointerBox]
    private let damaged = Atomic<Bool>(false)
    public let messageCount: Int

    init?(_ checkpoint: Checkpoint) {
        guard let version = try? checkpoint.section("version") else { return nil }
        let words = String(decoding: version, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        guard words.count == 2, words[0] == Columns.version else { return nil }
        self.checkpoint = checkpoint
        messageCount = words[1]
        sections = Dictionary(uniqueKeysWithValues: checkpoint.sectionNames.compactMap { name in
            checkpoint.unverifiedSection(name).map { (name, UnsafeRawBufferPointerBox($0)) }
        })
        let needed = [
            "messages", "conversations", "turns", "annotated", "customers", "identities", "addresses", "keys",
        ]
        guard needed.allSatisfy({ sections[$0] != nil }) else { return nil }
        guard rowCount("messages", Columns.Message.size) == messageCount else { return nil }
    }

    /// Whether something in the checkpoint is not what was written.
    public var isDamaged: Bool { damaged.load(ordering: .relaxed) }

    var remainder: ShopRemainder? {
        guard let bytes = try? checkpoint.section("remainder") else { return nil }
        return try? JSONDecoder().decode(ShopRemainder.self, from: Data(bytes))
    }

    public var conversationCount: Int { rowCount("conversations", Columns.Conversation.size) }
    public var liveConversations: [ConversationID] { numbers("live").map(ConversationID.init(rawValue:)) }
    public var conversationsByDate: [ConversationID] { numbers("by-date").map(ConversationID.init(rawValue:)) }
    public var annotatedConversations: [ConversationID] {
        numbers("annotated").map(ConversationID.init(rawValue:))
    }

    // MARK: Messages

    public func message(_ number: MessageNumber) -> MessageEntry? {
        typealias Column = Columns.Message
        guard let row = row("messages", Int(number.rawValue), Column.size) else { return nil }
        let natureIndex = Int(row.integer(UInt8.self, at: Column.nature))
        guard natureIndex < Nature.allCases.count else { return nil }
        var start = Int(clamping: row.integer(UInt64.self, at: Column.text))
        func text(_ column: Int) -> String {
            let length = Int(row.integer(UInt16.self, at: column))
            defer { start += length }
            return heapText(start, length)
        }
        let name = text(Column.name), address = text(Column.address)
        let subject = text(Column.subject), snippet = text(Column.snippet)
        return MessageEntry(
            number: number,
            conversation: ConversationID(rawValue: row.integer(at: Column.conversation)),
            customer: CustomerID(rawValue: row.integer(at: Column.customer)),
            direction: row.integer(UInt8.self, at: Column.direction) == 0 ? .incoming : .outgoing,
            nature: Nature.allCases[natureIndex], marks: MessageMarks(rawValue: row.integer(at: Column.marks)),
            date: Instant(row.integer(at: Column.date)), name: SafeText(line: name), address: address,
            subject: SafeText(line: subject), snippet: SafeText(line: snippet),
            location: MailLocation(
                segment: row.integer(at: Column.segment), offset: row.integer(at: Column.offset),
                length: row.integer(at: Column.length), checksum: row.integer(at: Column.checksum)),
            identity: row.integer(at: Column.identity), answersThrough: answersThrough(row))
    }

    /// The message's part in whose turn it is, without reading any text.
    private func turn(_ number: UInt32) -> Turn? {
        typealias Column = Columns.Message
        guard let row = row("messages", Int(number), Column.size) else { return nil }
        let natureIndex = Int(row.integer(UInt8.self, at: Column.nature))
        guard natureIndex < Nature.allCases.count else { return nil }
        return Turn(
            message: MessageNumber(number), date: Instant(row.integer(at: Column.date)),
            direction: row.integer(UInt8.self, at: Column.direction) == 0 ? .incoming : .outgoing,
            nature: Nature.allCases[natureIndex], marks: MessageMarks(rawValue: row.integer(at: Column.marks)),
            answersThrough: answersThrough(row))
    }

    private func answersThrough(_ row: UnsafeRawBufferPointer) -> MessageNumber? {
        let number: UInt32 = row.integer(at: Columns.Message.answersThrough)
        return number == Columns.Message.none ? nil : MessageNumber(number)
    }

    // MARK: Conversations

    public func conversation(_ id: ConversationID) -> Conversation? {
        typealias Column = Columns.Conversation
        guard let row = find(id.rawValue, in: "conversations", size: Column.size) else { return nil }
        let first = Int(row.integer(UInt32.self, at: Column.firstTurn))
        let count = Int(row.integer(UInt32.self, at: Column.turnCount))
        let details = details(row)
        let flags: UInt8 = row.integer(at: Column.flags)
        return Conversation(
            id: id, customer: CustomerID(rawValue: row.integer(at: Column.customer)),
            subject: SafeText(
                line: heapText(
                    Int(clamping: row.integer(UInt64.self, at: Column.subject)),
                    Int(row.integer(UInt16.self, at: Column.subjectLength)))),
            turns: turns(first..<first + count), decision: details?.decision,
            isExcluded: flags & Column.isExcluded != 0, isApart: flags & Column.isApart != 0,
            labels: details?.labels ?? [], notes: details?.notes ?? [])
    }

    public func lastDate(of id: ConversationID) -> Instant? {
        typealias Column = Columns.Conversation
        return find(id.rawValue, in: "conversations", size: Column.size).map {
            Instant($0.integer(at: Column.lastDate))
        }
    }

    private func turns(_ range: Range<Int>) -> [Turn] {
        guard let bytes = bytes("turns", range.lowerBound * 4..<range.upperBound * 4) else { return [] }
        return (0..<range.count).compactMap { turn(bytes.integer(at: 4 * $0)) }
    }

    private func details(_ row: UnsafeRawBufferPointer) -> ConversationDetails? {
        typealias Column = Columns.Conversation
        let length = Int(row.integer(UInt32.self, at: Column.detailsLength))
        guard length > 0 else { return nil }
        let text = heapText(Int(clamping: row.integer(UInt64.self, at: Column.details)), length)
        return try? JSONDecoder().decode(ConversationDetails.self, from: Data(text.utf8))
    }

    // MARK: Customers

    public var customerIDs: [CustomerID] {
        (0..<rowCount("customers", Columns.Customer.size)).compactMap { index in
            row("customers", index, Columns.Customer.size).map { CustomerID(rawValue: $0.integer(at: 0)) }
        }
    }

    public func customer(_ id: CustomerID) -> Customer? {
        typealias Column = Columns.Customer
        guard let row = find(id.rawValue, in: "customers", size: Column.size) else { return nil }
        let start = Int(clamping: row.integer(UInt64.self, at: Column.text))
        let nameLength = Int(row.integer(UInt32.self, at: Column.name))
        let addresses = heapText(start + nameLength, Int(row.integer(UInt32.self, at: Column.addresses)))
        let merged: UInt32 = row.integer(at: Column.mergedInto)
        let recents = (0..<Int(row.integer(UInt8.self, at: Column.recentCount))).map { index in
            ConversationID(rawValue: row.integer(at: Column.recents + 4 * index))
        }
        return Customer(
            id: id, name: SafeText(line: heapText(start, nameLength)),
            addresses: addresses.split(separator: "\n").map(String.init),
            since: Instant(row.integer(at: Column.since)),
            messageCount: Int(row.integer(UInt32.self, at: Column.messageCount)),
            recentConversations: recents,
            mergedInto: merged == Column.none ? nil : CustomerID(rawValue: merged),
            isExcluded: row.integer(UInt8.self, at: Column.isExcluded) != 0, notes: notes(row))
    }

    private func notes(_ row: UnsafeRawBufferPointer) -> [Note] {
        typealias Column = Columns.Customer
        let length = Int(row.integer(UInt32.self, at: Column.detailsLength))
        guard length > 0 else { return [] }
        let text = heapText(Int(clamping: row.integer(UInt64.self, at: Column.details)), length)
        return (try? JSONDecoder().decode([Note].self, from: Data(text.utf8))) ?? []
    }

    // MARK: Indexes

    public func customer(address: String) -> CustomerID? {
        values(of: TextHash.of(address), in: "addresses").map(CustomerID.init(rawValue:)).first {
            customer($0)?.addresses.contains(address) == true
        }
    }

    public func message(identity: UInt64) -> MessageNumber? {
        values(of: identity, in: "identities").first.map { MessageNumber($0) }
    }

    public func message(key: ThreadKey) -> MessageNumber? {
        values(of: key.rawValue, in: "keys").first.map { MessageNumber($0) }
    }

    public var keys: [(ThreadKey, MessageNumber)] {
        (0..<rowCount("keys", Columns.Index.size)).compactMap { index in
            row("keys", index, Columns.Index.size).map {
                (ThreadKey(rawValue: $0.integer(at: 0)), MessageNumber($0.integer(at: Columns.Index.value)))
            }
        }
    }

    /// All values under a key of a sorted index.
    private func values(of key: UInt64, in name: String) -> [UInt32] {
        let size = Columns.Index.size, count = rowCount(name, size)
        var index = firstRow(count) { row(name, $0, size).map { $0.integer(UInt64.self, at: 0) < key } ?? false }
        var found: [UInt32] = []
        while index < count, let row = row(name, index, size), row.integer(UInt64.self, at: 0) == key {
            found.append(row.integer(at: Columns.Index.value))
            index += 1
        }
        return found
    }

    private func find(_ id: UInt32, in name: String, size: Int) -> UnsafeRawBufferPointer? {
        let count = rowCount(name, size)
        let index = firstRow(count) { row(name, $0, size).map { $0.integer(UInt32.self, at: 0) < id } ?? false }
        guard let row = row(name, index, size), row.integer(UInt32.self, at: 0) == id else { return nil }
        return row
    }

    /// The first row for which `isBefore` does not hold, in rows that are sorted by it.
    private func firstRow(_ count: Int, where isBefore: (Int) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Bytes

    private func rowCount(_ name: String, _ size: Int) -> Int { (sections[name]?.bytes.count ?? 0) / size }

    private func row(_ name: String, _ index: Int, _ size: Int) -> UnsafeRawBufferPointer? {
        guard index >= 0, index < rowCount(name, size) else { return nil }
        return bytes(name, index * size..<(index + 1) * size)
    }

    private func numbers(_ name: String) -> [UInt32] {
        guard let whole = sections[name]?.bytes, let bytes = bytes(name, 0..<whole.count) else { return [] }
        return (0..<bytes.count / 4).map { bytes.integer(at: 4 * $0) }
    }

    private func heapText(_ start: Int, _ length: Int) -> String {
        guard length > 0, start >= 0, let bytes = bytes("text", start..<start + length) else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func bytes(_ name: String, _ range: Range<Int>) -> UnsafeRawBufferPointer? {
        guard let section = sections[name]?.bytes, range.upperBound <= section.count else { return nil }
        do {
            try checkpoint.verify(range, in: name)
            return UnsafeRawBufferPointer(rebasing: section[range])
        } catch {
            damaged.store(true, ordering: .relaxed)
            return nil
        }
    }
}

/// The mapping is read-only and outlives the box, so any thread may read it.
private struct UnsafeRawBufferPointerBox: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }
}
