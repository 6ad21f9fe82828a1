import AppendLog
import Foundation
import PlainText
import ShopDomain
import Synchronization

/// The checkpoint read in place: rows are decoded when they are asked for, and the last ones kept.
///
/// Every block is verified before its first use. A damaged block reads as "not there" and sets
/// ``isDamaged``: the shop is then opened anew from the log, which has everything.
public final class MappedArchive: ShopArchive {
    private let checkpoint: Checkpoint
    private let messages, conversations, customers: MappedTable
    private let identities, addresses, threadKeys: MappedTable
    private let turnNumbers, live, byDate, annotated: MappedSection
    let texts: MappedSection
    let orders: MappedOrders
    private let damage: DamageMark
    private let recentMessages = RecentRows<MessageEntry>()
    private let recentConversations = RecentRows<Conversation>()
    private let recentCustomers = RecentRows<Customer>()
    let recentOrders = RecentRows<Order>()
    private let keptStanding = Mutex<ArchiveStanding?>(nil)
    public let messageCount: Int

    init?(_ checkpoint: Checkpoint) {
        guard let version = try? checkpoint.section("version") else { return nil }
        let words = String(decoding: version, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        guard words.count == 2, words[0] == Columns.version else { return nil }
        let damage = DamageMark()
        func table(_ name: String, _ size: Int) -> MappedTable? {
            MappedTable(name, rowSize: size, of: checkpoint, damage)
        }
        func section(_ name: String) -> MappedSection? { MappedSection(name, of: checkpoint, damage) }
        guard let messages = table("messages", Columns.Message.size), messages.count == words[1],
            let conversations = table("conversations", Columns.Conversation.size),
            let customers = table("customers", Columns.Customer.size),
            let identities = table("identities", Columns.Index.size),
            let addresses = table("addresses", Columns.Index.size),
            let threadKeys = table("keys", Columns.Index.size),
            let texts = section("text"), let turnNumbers = section("turns"),
            let live = section("live"), let byDate = section("by-date"),
            let annotated = section("annotated"), let orders = table("orders", Columns.Order.size),
            let orderKeys = table("order-keys", Columns.Index.size), let open = section("open-orders")
        else { return nil }
        self.checkpoint = checkpoint
        self.damage = damage
        (self.messages, self.conversations, self.customers) = (messages, conversations, customers)
        (self.identities, self.addresses, self.threadKeys) = (identities, addresses, threadKeys)
        (self.texts, self.turnNumbers) = (texts, turnNumbers)
        (self.live, self.byDate, self.annotated) = (live, byDate, annotated)
        self.orders = MappedOrders(table: orders, keys: orderKeys, open: open)
        messageCount = messages.count
    }

    /// Whether something in the checkpoint is not what was written.
    public var isDamaged: Bool { damage.isSet }

    var remainder: ShopRemainder? {
        guard let bytes = try? checkpoint.section("remainder") else { return nil }
        return try? JSONDecoder().decode(ShopRemainder.self, from: Data(bytes))
    }

    public var standing: ArchiveStanding {
        keptStanding.withLock { kept in
            if let kept { return kept }
            let read = ArchiveStanding(self)
            kept = read
            return read
        }
    }

    public var conversationCount: Int { conversations.count }
    public var liveConversations: [ConversationID] { live.numbers.map(ConversationID.init(rawValue:)) }
    public var conversationsByDate: [ConversationID] {
        byDate.numbers.map(ConversationID.init(rawValue:))
    }
    public var annotatedConversations: [ConversationID] {
        annotated.numbers.map(ConversationID.init(rawValue:))
    }

    // MARK: Messages

    public func message(_ number: MessageNumber) -> MessageEntry? {
        recentMessages.value(number.rawValue) { decodedMessage(number) }
    }

    private func decodedMessage(_ number: MessageNumber) -> MessageEntry? {
        typealias Column = Columns.Message
        guard let row = messages.row(Int(number.rawValue)) else { return nil }
        let natureIndex = Int(row.integer(UInt8.self, at: Column.nature))
        guard natureIndex < Nature.allCases.count else { return nil }
        var start = Int(clamping: row.integer(UInt64.self, at: Column.text))
        func text(_ column: Int) -> String {
            let length = Int(row.integer(UInt16.self, at: column))
            defer { start += length }
            return texts.text(start, length)
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
        guard let row = messages.row(Int(number)) else { return nil }
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

    /// Without reading any text.
    public func conversation(of message: MessageNumber) -> ConversationID? {
        messages.row(Int(message.rawValue)).map {
            ConversationID(rawValue: $0.integer(at: Columns.Message.conversation))
        }
    }

    public func conversation(_ id: ConversationID) -> Conversation? {
        recentConversations.value(id.rawValue) { decodedConversation(id) }
    }

    private func decodedConversation(_ id: ConversationID) -> Conversation? {
        typealias Column = Columns.Conversation
        guard let row = conversations.row(id: id.rawValue) else { return nil }
        let first = Int(row.integer(UInt32.self, at: Column.firstTurn))
        let count = Int(row.integer(UInt32.self, at: Column.turnCount))
        let details = details(row)
        let flags: UInt8 = row.integer(at: Column.flags)
        return Conversation(
            id: id, customer: CustomerID(rawValue: row.integer(at: Column.customer)),
            subject: SafeText(
                line: texts.text(
                    Int(clamping: row.integer(UInt64.self, at: Column.subject)),
                    Int(row.integer(UInt16.self, at: Column.subjectLength)))),
            turns: turns(first..<first + count), decision: details?.decision,
            isExcluded: flags & Column.isExcluded != 0, isApart: flags & Column.isApart != 0,
            labels: details?.labels ?? [], notes: details?.notes ?? [])
    }

    public func lastDate(of id: ConversationID) -> Instant? {
        typealias Column = Columns.Conversation
        return conversations.row(id: id.rawValue).map {
            Instant($0.integer(at: Column.lastDate))
        }
    }

    private func turns(_ range: Range<Int>) -> [Turn] {
        guard let bytes = turnNumbers.bytes(range.lowerBound * 4..<range.upperBound * 4) else { return [] }
        return (0..<range.count).compactMap { turn(bytes.integer(at: 4 * $0)) }
    }

    private func details(_ row: UnsafeRawBufferPointer) -> ConversationDetails? {
        typealias Column = Columns.Conversation
        let length = Int(row.integer(UInt32.self, at: Column.detailsLength))
        guard length > 0 else { return nil }
        let text = texts.text(Int(clamping: row.integer(UInt64.self, at: Column.details)), length)
        return try? JSONDecoder().decode(ConversationDetails.self, from: Data(text.utf8))
    }

    // MARK: Customers

    public var customerIDs: [CustomerID] {
        (0..<customers.count).compactMap { index in
            customers.row(index).map { CustomerID(rawValue: $0.integer(at: 0)) }
        }
    }

    public func customer(_ id: CustomerID) -> Customer? {
        recentCustomers.value(id.rawValue) { decodedCustomer(id) }
    }

    private func decodedCustomer(_ id: CustomerID) -> Customer? {
        typealias Column = Columns.Customer
        guard let row = customers.row(id: id.rawValue) else { return nil }
        let start = Int(clamping: row.integer(UInt64.self, at: Column.text))
        let nameLength = Int(row.integer(UInt32.self, at: Column.name))
        let addresses = texts.text(start + nameLength, Int(row.integer(UInt32.self, at: Column.addresses)))
        let merged: UInt32 = row.integer(at: Column.mergedInto)
        let recents = (0..<Int(row.integer(UInt8.self, at: Column.recentCount))).map { index in
            ConversationID(rawValue: row.integer(at: Column.recents + 4 * index))
        }
        return Customer(
            id: id, name: SafeText(line: texts.text(start, nameLength)),
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
        let text = texts.text(Int(clamping: row.integer(UInt64.self, at: Column.details)), length)
        return (try? JSONDecoder().decode([Note].self, from: Data(text.utf8))) ?? []
    }

    // MARK: Indexes

    public func customer(address: String) -> CustomerID? {
        addresses.values(of: TextHash.of(address)).map(CustomerID.init(rawValue:)).first {
            customer($0)?.addresses.contains(address) == true
        }
    }

    public func message(identity: UInt64) -> MessageNumber? {
        identities.values(of: identity).first.map { MessageNumber($0) }
    }

    public func message(key: ThreadKey) -> MessageNumber? {
        threadKeys.values(of: key.rawValue).first.map { MessageNumber($0) }
    }

    public var keys: [(ThreadKey, MessageNumber)] {
        (0..<threadKeys.count).compactMap { index in
            threadKeys.row(index).map {
                (ThreadKey(rawValue: $0.integer(at: 0)), MessageNumber($0.integer(at: Columns.Index.value)))
            }
        }
    }
}
