/// The small rest of a shop that a checkpoint keeps beside its columns.
public struct ShopRemainder: Sendable, Codable {
    public var drafts: [Draft]
    public var outbox: [OutboxEntry]
    public var acts: [Act]
    public var picks: [ReplyPicked]
    public var praise: [KeptPraise]
    public var care: CareLedger
    public var mergedFrom: [ConversationID]
    public var mergedInto: [ConversationID]
    public var lastVisit: Instant?
    /// Nil in a checkpoint of a version that did not keep them.
    public var recentReplies: [RecentReply]?
    /// Nil in checkpoints that were written before there were mailboxes.
    public var folders: [FolderRecord]?
    public var untold: [ConversationID]?
    public var toldBy: [ToldRecord]?
    public var toldMail: [ToldMail]?

    /// A conversation and the accounts that show what the owner did in it.
    public struct ToldRecord: Sendable, Codable {
        let conversation: ConversationID
        let accounts: [String]
    }

    /// Nil in checkpoints that were written before there were orders.
    public var orderJoins: [OrderJoinRecord]?
    public var pendingOrders: [OrdersTaken]?

    /// A folder and what was taken in from it.
    public struct FolderRecord: Sendable, Codable {
        let id: MailFolderID
        let state: MailFolderState
    }

    /// An order and whose it is.
    public struct OrderJoinRecord: Sendable, Codable {
        let order: OrderReference
        let join: OrderJoin
    }

    public init(_ shop: Shop) {
        drafts = shop.drafts.values.sorted { $0.id.value < $1.id.value }
        outbox = shop.outbox.values.sorted { $0.id.value < $1.id.value }
        acts = shop.acts
        picks = shop.picks
        praise = shop.praise
        lastVisit = shop.lastVisit
        recentReplies = shop.recentReplies
        care = shop.care
        let merged = shop.mergedConversations.sorted { $0.key < $1.key }
        mergedFrom = merged.map(\.key)
        mergedInto = merged.map(\.value)
        folders = shop.folders.map { FolderRecord(id: $0.key, state: $0.value) }
            .sorted { ($0.id.account, $0.id.folder) < ($1.id.account, $1.id.folder) }
        untold = shop.untold.sorted()
        toldBy = shop.toldBy.map { ToldRecord(conversation: $0.key, accounts: $0.value.sorted()) }
            .sorted { $0.conversation < $1.conversation }
        toldMail = shop.toldMail
        orderJoins = shop.orderBook.joins.map { OrderJoinRecord(order: $0.key, join: $0.value) }
            .sorted { $0.order < $1.order }
        pendingOrders = shop.orderBook.pending
    }
}

extension Shop {
    /// The shop as a checkpoint left it.
    public init(archive: any ShopArchive, remainder: ShopRemainder) {
        self.init(archive: archive)
        drafts = Dictionary(remainder.drafts.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        outbox = Dictionary(remainder.outbox.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        acts = remainder.acts
        picks = remainder.picks
        praise = remainder.praise
        lastVisit = remainder.lastVisit
        recentReplies = remainder.recentReplies ?? []
        care = remainder.care
        mergedConversations = Dictionary(
            zip(remainder.mergedFrom, remainder.mergedInto), uniquingKeysWith: { $1 })
        folders = Dictionary(
            (remainder.folders ?? []).map { ($0.id, $0.state) }, uniquingKeysWith: { $1 })
        untold = Set(remainder.untold ?? [])
        toldBy = Dictionary(
            (remainder.toldBy ?? []).map { ($0.conversation, Set($0.accounts)) }, uniquingKeysWith: { $1 })
        toldMail = remainder.toldMail ?? []
        for record in remainder.orderJoins ?? [] { orderBook.set(record.join, of: record.order) }
        orderBook.pending = remainder.pendingOrders ?? []
    }

    /// Every customer on record, in ascending order, also those merged into others.
    public var customerIDs: [CustomerID] {
        Set(archive.customerIDs).union(changedCustomers.keys).sorted()
    }

    /// The customer as on record, not as the person they were merged into.
    public func customerRecord(_ id: CustomerID) -> Customer? { record(of: id) }

    /// Message-IDs and where they lead, in no particular order.
    public var threadKeys: [(ThreadKey, MessageNumber)] {
        archive.keys.filter { newKeys[$0.0] == nil } + newKeys.map { ($0.key, $0.value) }
    }
}
