import ShopDomain

extension MessageEntry {
    /// Whether a marketplace or a form passed it on: whom it is from stands in it, and nowhere in its
    /// header. An answer goes to them, or nowhere by mail.
    func isNotice(as body: MessageBody) -> Bool {
        direction == .incoming && !address.isEmpty && address != body.fromAddress.lowercased()
            && !body.replyTo.contains { $0.lowercased() == address }
    }
}
