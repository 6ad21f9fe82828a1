import CustomerCare
import PlainText
import ShopDomain

/// The list of people to thank today.
extension InboxStep {
    /// `r`, or the digit of a row: a thank-you for one on the list.
    ///
    /// - Returns: whether the act means something here.
    mutating func thank(_ command: InboxCommand) -> Bool {
        switch command {
        case .reply:
            if let id = session.selectedThanks { thank(id) }
        case .placeReply(let digit):
            guard session.queue.thanks.indices.contains(digit - 1) else {
                say(SafeText(line: "Nobody on \(digit)"))
                return true
            }
            let id = session.queue.thanks[digit - 1].customer
            session.queue.entries.firstIndex(of: .thanks(id)).map { select($0) }
            thank(id)
        default: return false
        }
        return true
    }

    /// A personal draft with the reason said; it wants one line of the owner's own.
    mutating func thank(_ id: CustomerID) {
        guard let candidate = session.queue.thanks.first(where: { $0.customer == id }),
            let conversation = place(of: candidate) else { return say("Nobody to thank here") }
        if let existing = shop.draft(of: conversation) {
            openDraft(existing.id, isWriting: false)
            return say("You have a draft here already: send it or throw it away first")
        }
        startCareReply(.thankYou, ["thanks words": ThanksSentence.words(candidate)], in: conversation)
        say("Because " + candidate.name + " " + candidate.words)
    }

    /// Where the kind words are, else what was said last.
    private func place(of candidate: ThanksCandidate) -> ConversationID? {
        candidate.reasons.compactMap(\.message).first.flatMap { shop.conversation(of: $0) }
            ?? shop.newestConversation(of: candidate.customer)?.id
    }

    /// `-`: not today. `e`: thanked already, some other way.
    ///
    /// - Returns: whether the act means something on a name of the list.
    @discardableResult
    mutating func judgeThanks(_ id: CustomerID, _ command: InboxCommand) -> Bool {
        switch command {
        case .notThis: decideThanks(id, .skipped, "Not today: ")
        case .done: decideThanks(id, .thanked, "Thanked already: ")
        case .neverThank: decideThanks(id, .optedOut, "Never on this list again: ")
        case .spam, .later, .keep, .mark: say("Here Enter thanks, - leaves it for today")
        default: return false
        }
        return true
    }

    private mutating func decideThanks(_ id: CustomerID, _ kind: ThanksDecided.Kind, _ words: SafeText) {
        let reasons = kind == .thanked ? self.reasons(for: id) : []
        events.append(.thanksDecided(ThanksDecided(act: token(), customer: id, kind: kind, reasons: reasons, at: now)))
        session.advancedFrom = nil
        say(words + (shop.customer(id)?.displayName ?? "somebody"))
    }

    /// A thank-you that leaves is written down with its reasons; taken back with its mail, it is none.
    mutating func recordThanks(of draft: Draft, outbox: OutboxID) {
        guard draft.reply == StarterReply.thankYou.name,
            let conversation = draft.conversation.flatMap({ shop.conversation($0) }) else { return }
        let id = shop.resolved(conversation.customer)
        events.append(
            .thanksDecided(
                ThanksDecided(
                    act: token(), customer: id, kind: .thanked, reasons: reasons(for: id), outbox: outbox, at: now)))
    }

    private func reasons(for id: CustomerID) -> [String] {
        session.queue.thanks.first { $0.customer == id }?.reasons.map(\.name) ?? []
    }
}
