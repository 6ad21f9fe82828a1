import InboxCore
import PlainText
import ShopDomain
import Synchronization
import TerminalModel
import Testing
@testable import InboxScreen

/// A frame looks up what is on screen, however long the list is.
@Suite struct FrameCostTests {
    @Test func aLongQueueCostsWhatAShortOneCosts() {
        #expect(lookups(conversations: 60) == lookups(conversations: 6_000))
    }

    private func lookups(conversations count: UInt32) -> Int {
        let archive = CountedArchive(count: count)
        let moment = Moment(now: ShopFixture.now, uptime: 0, randomness: 1)
        var shop = Shop(archive: archive)
        var session = InboxSession(id: Token(1), settings: InboxDriver.settings, moment: moment)
        let size = TerminalSize(columns: 200, rows: 50)
        _ = InboxReducer.reduce(&shop, &session, .tick, at: moment)
        let viewport = ScreenLayout.viewport(size: size, session: session)
        _ = InboxReducer.reduce(&shop, &session, .resized(viewport), at: moment)
        let before = archive.lookups
        _ = InboxRenderer.frame(shop: shop, session: session, size: size, theme: .mono)
        return archive.lookups - before
    }
}

/// An archive of conversations of one message each that counts what is asked of it.
private final class CountedArchive: ShopArchive {
    private let count: UInt32
    private let counter = Atomic<Int>(0)

    init(count: UInt32) { self.count = count }

    var lookups: Int { counter.load(ordering: .relaxed) }

    private func noted<Value>(_ value: Value) -> Value {
        counter.add(1, ordering: .relaxed)
        return value
    }

    private func entry(_ index: UInt32) -> MessageEntry {
        MessageEntry(
            number: MessageNumber(index), conversation: ConversationID(rawValue: index),
            customer: CustomerID(rawValue: index), direction: .incoming, nature: .person, marks: [],
            date: ShopFixture.now.adding(minutes: -Int64(index) - 1), name: "Customer",
            address: "c@example.org",
            subject: "Question", snippet: "How long is it?",
            location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0),
            identity: UInt64(index))
    }

    var isDamaged: Bool { false }
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
