import PlainText

/// Everything about a conversation but its messages.
public struct ConversationFacts: Hashable, Sendable, Codable {
    let customer: CustomerID
    let subject: SafeText
    let decision: Decision?
    let isExcluded: Bool
    let isApart: Bool
    let labels: [SafeText]
    let notes: [Note]
}

extension Conversation {
    var facts: ConversationFacts {
        ConversationFacts(
            customer: customer, subject: subject, decision: decision, isExcluded: isExcluded,
            isApart: isApart, labels: labels, notes: notes)
    }

    init(_ id: ConversationID, _ facts: ConversationFacts, _ turns: [Turn]) {
        self.init(
            id: id, customer: facts.customer, subject: facts.subject, decision: facts.decision,
            isExcluded: facts.isExcluded, isApart: facts.isApart, labels: facts.labels, notes: facts.notes)
        add(turns)
    }

    /// Takes in another conversation.
    mutating func absorb(_ other: Conversation) {
        add(other.turns)
        notes += other.notes.filter { !notes.contains($0) }
        labels += other.labels.filter { !labels.contains($0) }
        decision = Decision.joined(decision, other.decision)
    }

    /// Gives back what it had from another one, as far as it still has it; `before` is what it was itself.
    mutating func release(_ other: ConversationFacts, before: ConversationFacts) {
        notes.removeAll { other.notes.contains($0) && !before.notes.contains($0) }
        labels.removeAll { other.labels.contains($0) && !before.labels.contains($0) }
        if decision == Decision.joined(before.decision, other.decision) { decision = before.decision }
    }
}

extension Decision {
    /// Of two conversations that become one: the later decision, for the messages of both. When one
    /// was undecided the whole is: in doubt, it wants an answer.
    static func joined(_ a: Decision?, _ b: Decision?) -> Decision? {
        guard let a, let b else { return nil }
        var later = a.at > b.at ? a : b
        later.through = max(a.through, b.through)
        return later
    }
}
