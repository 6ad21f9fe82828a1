/// What was already there when the shop was opened: read by index, never all at once.
///
/// Backed by the mapped checkpoint in the running program and by plain arrays in tests. Everything
/// that changed since lies in ``Shop`` and hides what the archive says.
public protocol ShopArchive: Sendable {
    /// Whether something in it is not what was written: answers may be wrong from then on, and the
    /// shop has to be opened anew.
    var isDamaged: Bool { get }
    /// Numbers below this are the archive's.
    var messageCount: Int { get }
    var conversationCount: Int { get }
    /// Where those are that are not closed.
    var standing: ArchiveStanding { get }
    /// Conversations that are not closed.
    var liveConversations: [ConversationID] { get }
    /// Every conversation, newest last message first.
    var conversationsByDate: [ConversationID] { get }
    /// Conversations with notes or labels, in ascending order.
    var annotatedConversations: [ConversationID] { get }
    /// In ascending order, also those merged into others.
    var customerIDs: [CustomerID] { get }
    var keys: [(ThreadKey, MessageNumber)] { get }
    var orderCount: Int { get }
    /// Orders that were still to leave.
    var openOrders: [Order] { get }

    func message(_ number: MessageNumber) -> MessageEntry?
    /// The conversation a message was put into, by the name it had then.
    func conversation(of message: MessageNumber) -> ConversationID?
    func conversation(_ id: ConversationID) -> Conversation?
    /// The date of its last message.
    func lastDate(of id: ConversationID) -> Instant?
    func customer(_ id: CustomerID) -> Customer?
    func customer(address: String) -> CustomerID?
    func message(identity: UInt64) -> MessageNumber?
    /// The message that carries this Message-ID, or the first that referred to it.
    func message(key: ThreadKey) -> MessageNumber?
    /// The order in this place, from 0; in no particular order.
    func order(at index: Int) -> Order?
    /// Orders with a key of this hash, and now and then one without.
    func orders(hash: UInt64) -> [Order]
}

extension ShopArchive {
    public func conversation(of message: MessageNumber) -> ConversationID? {
        self.message(message)?.conversation
    }

    public var orderCount: Int { 0 }
    public var openOrders: [Order] { [] }
    public func order(at index: Int) -> Order? { nil }
    public func orders(hash: UInt64) -> [Order] { [] }
}

/// The archive of a shop that has no checkpoint yet.
public struct EmptyArchive: ShopArchive {
    public init() {}
    public var isDamaged: Bool { false }
    public var messageCount: Int { 0 }
    public var conversationCount: Int { 0 }
    public var liveConversations: [ConversationID] { [] }
    public var conversationsByDate: [ConversationID] { [] }
    public var annotatedConversations: [ConversationID] { [] }
    public var customerIDs: [CustomerID] { [] }
    public var keys: [(ThreadKey, MessageNumber)] { [] }
    public func message(_ number: MessageNumber) -> MessageEntry? { nil }
    public func conversation(_ id: ConversationID) -> Conversation? { nil }
    public func lastDate(of id: ConversationID) -> Instant? { nil }
    public func customer(_ id: CustomerID) -> Customer? { nil }
    public func customer(address: String) -> CustomerID? { nil }
    public func message(identity: UInt64) -> MessageNumber? { nil }
    public func message(key: ThreadKey) -> MessageNumber? { nil }
}
