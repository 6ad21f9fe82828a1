import PlainText

/// Somebody who is to be forgotten: everything the shop knows under that name.
public struct ForgottenPerson: Sendable {
    public let name: SafeText
    /// Lower-cased.
    public let addresses: [String]
    /// Also those who were merged into them.
    public let customers: Set<CustomerID>
    public let messages: Set<MessageNumber>
    /// Conversations with nobody else, by every name they had.
    public let conversations: Set<ConversationID>
    /// How many of those there are now.
    public let conversationCount: Int
    /// Messages of theirs in conversations that have others' too.
    public let sharedMessageCount: Int
    public let orders: Set<OrderReference>

    /// Nil when nobody has that address, and no order either.
    public init?(address: String, in shop: Shop) {
        let address = address.lowercased()
        let person = shop.customer(address: address).flatMap { shop.customer($0) }
        var found = Set(shop.orders(.address(address)).map(\.reference))
        guard person != nil || !found.isEmpty else { return nil }
        if let person { found.formUnion(shop.orders(of: person).map(\.reference)) }
        name = person?.displayName ?? SafeText(line: address)
        addresses = Array(Set((person?.addresses ?? []) + [address])).sorted()
        customers = Set(shop.customerIDs.filter { shop.resolved($0) == person?.id })
        orders = found
        let all = (0..<UInt32(shop.messageCount)).compactMap { shop.message(MessageNumber($0)) }
        let own = Set(addresses), ids = customers
        let isTheirs = { (entry: MessageEntry) in ids.contains(entry.customer) || own.contains(entry.address) }
        let theirs = all.filter(isTheirs)
        messages = Set(theirs.map(\.number))
        let shared = Set(all.filter { !isTheirs($0) }.map { shop.resolved($0.conversation) })
        let alone = theirs.filter { !shared.contains(shop.resolved($0.conversation)) }
        let resolved = Set(alone.map { shop.resolved($0.conversation) })
        conversationCount = resolved.count
        sharedMessageCount = theirs.count - alone.count
        // A conversation is named after a message: every name it ever had is the number of one.
        let names = theirs.map { ConversationID($0.number) }.filter { resolved.contains(shop.resolved($0)) }
        conversations = resolved.union(names)
    }
}
