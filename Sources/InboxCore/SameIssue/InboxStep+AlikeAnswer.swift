import CustomerCare
import PlainText
import ShopDomain

/// An answer written by hand for the third time is offered as a canned reply.
extension InboxStep {
    /// Asks once for each answer: what was turned down, or kept, is not offered again.
    mutating func offerReply(from draft: Draft, _ text: String) {
        guard draft.reply == nil, draft.purpose == nil, draft.kind == .reply, !wasDecided(text),
            let alike = AlikeAnswer(text, names: names(draft), earlier: session.answers.map(\.text)),
            (try? ReplyTemplate(parsing: alike.body)) != nil else { return }
        let theirs = draft.message.flatMap { session.bodies[$0]?.ownText } ?? ""
        let kept = KeptReply(body: alike.body, fits: review().questions(in: theirs).first ?? "", count: alike.count)
        session.afterSend.append(.keepReply(kept))
    }

    private func names(_ draft: Draft) -> [String] {
        let customer = draft.conversation.flatMap { shop.conversation($0) }.flatMap { shop.customer(of: $0) }
        return customer.map { [$0.displayName.string] } ?? []
    }

    private func wasDecided(_ text: String) -> Bool {
        shop.care.issues.contains { $0.issue == KeptReply.issue && AlikeAnswer.areAlike(text, $0.words.string) }
    }

    mutating func settle(_ reply: KeptReply, isKept: Bool) {
        events.append(
            .issueDecided(
                IssueDecided(
                    act: token(), issue: KeptReply.issue, choice: isKept ? .cannedReply : .declined,
                    words: SafeText(lines: String(reply.body.prefix(KeptReply.rememberedCharactersMax))), at: now)))
        if isKept { effects.append(.keepReply(reply)) }
    }
}

/// An answer that becomes a file among the owner's replies.
public struct KeptReply: Hashable, Sendable {
    /// With its fields marked.
    public let body: String
    /// The question it answered; empty when none was read.
    public let fits: String
    public let count: Int

    /// What a decision about it is filed under.
    static let issue = "own answer"
    static let rememberedCharactersMax = 2_000
}
