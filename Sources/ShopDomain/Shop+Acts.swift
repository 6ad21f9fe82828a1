import PlainText

/// What the owner does to conversations and customers; each is an act that can be taken back.
extension Shop {
    mutating func apply(_ decided: ConversationDecided) {
        guard let before = conversation(decided.conversation) else { return }
        let id = before.id
        change(id) { $0.decision = decided.decision }
        owe(id)
        record(
            decided.act, decided.decision.title + ", " + name(of: id), at: decided.decision.at,
            .decision(id, before: before.decision, after: decided.decision))
    }

    mutating func apply(_ judged: SenderJudged) {
        guard let customer = customer(judged.customer) else { return }
        let conversations = Set(customer.recentConversations.map(resolved)).union(live).filter {
            guard let conversation = conversation($0) else { return false }
            return resolved(conversation.customer) == customer.id
                && conversation.isExcluded != judged.isExcluded
        }.sorted()
        exclude(customer.id, conversations, judged.isExcluded)
        let title: SafeText = judged.isExcluded ? "never a customer, " : "a customer, "
        record(
            judged.act, title + customer.displayName, at: judged.at,
            .exclusion(
                customer.id, conversations: conversations, wasExcluded: customer.isExcluded,
                isExcluded: judged.isExcluded))
    }

    mutating func exclude(_ id: CustomerID, _ conversations: [ConversationID], _ isExcluded: Bool) {
        change(id) { $0.isExcluded = isExcluded }
        for conversation in conversations { change(conversation) { $0.isExcluded = isExcluded } }
    }

    mutating func apply(_ set: LabelsSet) {
        guard let before = conversation(set.conversation) else { return }
        let labels = Array(set.labels.prefix(Limits.labelCountMax))
        change(before.id) { $0.labels = labels }
        record(
            set.act, "labels, " + name(of: before.id), at: set.at,
            .labels(before.id, before: before.labels, after: labels))
    }

    mutating func apply(_ kept: NoteKept) {
        if let draft = kept.draft { drafts[draft] = nil }
        guard let conversation = conversation(kept.conversation) else { return }
        change(conversation.id) { $0.notes.append(kept.note) }
        record(
            kept.act, "note, " + name(of: conversation.id), at: kept.note.at,
            .note(conversation.id, kept.note))
    }

    mutating func apply(_ closed: HistoryClosed) {
        let decision = Decision(kind: .history, through: closed.through, at: closed.at)
        let filed = Set(closed.conversations.map(resolved)).sorted().compactMap { conversation($0) }
            .map { FiledHistory(conversation: $0.id, before: $0.decision, after: decision) }
        guard !filed.isEmpty else { return }
        for one in filed { change(one.conversation) { $0.decision = decision } }
        let words = filed.count == 1 ? "history, 1 conversation" : "history, \(filed.count) conversations"
        record(closed.act, SafeText(line: words), at: closed.at, .history(filed))
    }

    mutating func apply(_ kept: PraiseKept) {
        let praise = KeptPraise(kept)
        keep(praise)
        record(kept.act, "kept words, " + kept.name, at: kept.at, .praise(praise))
    }

    mutating func keep(_ kept: KeptPraise) {
        praise.append(kept)
        if praise.count > Limits.keptPraiseCountMax { praise.removeFirst() }
    }
}

extension Decision {
    /// "done", "later": what the act is called when it is to be taken back.
    var title: SafeText {
        switch kind {
        case .done: "done"
        case .spam: "spam"
        case .later: "later"
        case .kindWords: "kind words"
        case .notCustomer: "not a customer"
        case .needsMe: "needs me"
        case .history: "history"
        }
    }
}
