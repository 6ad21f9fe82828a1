/// The small rest of a shop that a checkpoint keeps beside its columns.
public struct ShopRemainder: Sendable, Codable {
    public var drafts: [Draft]
    public var outbox: [OutboxEntry]
    public var acts: [Act]
    public var picks: [ReplyPicked]
    public var praise: [KeptPraise]
    public var mergedFrom: [ConversationID]
    public var mergedInto: [ConversationID]

    public init(_ shop: Shop) {
        drafts = shop.drafts.values.sorted { $0.id.value < $1.id.value }
        outbox = shop.outbox.values.sorted { $0.id.value < $1.id.value }
        acts = shop.acts
        picks = shop.picks
        praise = shop.praise
        let merged = shop.mergedConversations.sorted { $0.key < $1.key }
        mergedFrom = merged.map(\.key)
        mergedInto = merged.map(\.value)
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
        mergedConversations = Dictionary(
            zip(remainder.mergedFrom, remainder.mergedInto), uniquingKeysWith: { $1 })
    }

    /// What lies beside the archive, for writing the next checkpoint.
    public var overlay: Overlay {
        Overlay(
            messages: newMessages, conversations: changedConversations,
            mergedConversations: Set(mergedConversations.keys), customers: changedCustomers,
            addresses: newAddresses, identities: newIdentities, keys: newKeys)
    }

    /// Everything that changed since the archive was written.
    public struct Overlay: Sendable {
        public let messages: [MessageNumber: MessageEntry]
        public let conversations: [ConversationID: Conversation]
        public let mergedConversations: Set<ConversationID>
        public let customers: [CustomerID: Customer]
        public let addresses: [String: CustomerID]
        public let identities: [UInt64: MessageNumber]
        public let keys: [ThreadKey: MessageNumber]
    }
}
