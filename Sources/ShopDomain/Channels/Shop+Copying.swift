extension Shop {
    /// Whether an answer has to be pasted where the customer wrote, since no mail can bring it there.
    ///
    /// What was said on the phone or at the market is answered by mail where an address is known.
    public func isCopied(_ draft: Draft) -> Bool {
        guard draft.kind == .reply || draft.kind == .replyAll, !draft.to.isEmpty else { return false }
        if draft.to.allSatisfy(ContactAddress.isUnreachable) { return true }
        switch draft.message.flatMap({ message($0) })?.marks.channel {
        case .shopMessage, .social: return true
        case .phone, .market, nil: return false
        }
    }
}
