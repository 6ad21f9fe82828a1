import PlainText
import ShopDomain
import Synchronization

/// An archive of small conversations that counts what is asked of it.
final class CountedArchive: ShopArchive {
    private let waiting, answered: UInt32
    private let counter = Atomic<Int>(0)
    private let kept = Mutex<ArchiveStanding?>(nil)

    /// - Parameters:
    ///   - waiting: conversations of one message that wants an answer.
    ///   - answered: conversations in which the shop has the last word.
    init(waiting: UInt32, answered: UInt32 = 0) { (self.waiting, self.answered) = (waiting, answered) }

    private var count: UInt32 { waiting + answered }

    var lookups: Int { counter.load(ordering: .relaxed) }

    private func noted<Value>(_ value: Value) -> Value {
        counter.add(1, ordering: .relaxed)
        return value
    }

    private func entry(_ index: UInt32) -> MessageEntry {
        MessageEntry(
            number: MessageNumber(index), conversation: ConversationID(rawValue: index),
            customer: CustomerID(rawValue: index), direction: index < waiting ? .incoming : .outgoing,
            nature: .person, marks: [], date: date(index), name: "Customer",
            address: "c@example.org",
            subject: "Question", snippet: "How long is it?",
            location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0),
            identity: UInt64(index))
    }

    /// What was answered was answered weeks ago.
    private func date(_ index: UInt32) -> Instant {
        let days: Int64 = index < waiting ? 0 : 21
        return ShopFixture.now.adding(days: -days).adding(minutes: -Int64(index) - 1)
    }

    var isDamaged: Bool { false }
    var standing: ArchiveStanding {
        kept.withLock { kept in
            if let kept { return kept }
            let read = ArchiveStanding(self)
            kept = read
            return read
        }
    }
    var messageCount: Int { Int(count) }
    var conversationCount: Int { Int(count) }
    var liveConversations: [ConversationID] { (0..<count).map(ConversationID.init(rawValue:)) }
    var conversationsByDate: [ConversationID] { noted(liveConversations) }
    var annotatedConversations: [ConversationID] { noted([]) }
    var customerIDs: [CustomerID] { noted([]) }
    var keys: [(ThreadKey, MessageNumber)] { noted([]) }

    func message(_ number: MessageNumber) -> MessageEntry? { noted(entry(number.rawValue)) }

    func conversation(_ id: ConversationID) -> Conversation? {
        noted(
            Conversation(
                id: id, customer: CustomerID(rawValue: id.rawValue), subject: "Question",
                turns: [Turn(entry(id.rawValue))]))
    }

    func lastDate(of id: ConversationID) -> Instant? { conversation(id)?.lastDate }

    func customer(_ id: CustomerID) -> Customer? {
        noted(
            Customer(id: id, name: "Customer", addresses: ["c@example.org"], since: ShopFixture.now)
        )
    }

    func customer(address: String) -> CustomerID? { noted(nil) }
    func message(identity: UInt64) -> MessageNumber? { noted(nil) }
    func message(key: ThreadKey) -> MessageNumber? { noted(nil) }
}
