extension Shop {
    /// What was last said with a customer.
    public func newestConversation(of id: CustomerID) -> Conversation? {
        customer(id)?.recentConversations.compactMap { conversation($0) }
            .max { ($0.lastDate, $0.id) < ($1.lastDate, $1.id) }
    }
}
