import PlainText

/// What the owner does to conversations and customers; each is an act that can be taken back.
extension Shop {
    mutating func apply(_ decided: ConversationDecided) {
        guard let before = conversation(decided.conversation) else { return }
        let id = before.id
        change(id) { $0.decision = decided.decision }
        record(
            decided.act, decided.decision.title + ", " + name(of: id), at: decided.decision.at,
            .decision(id, before: before.decision, after: decided.decision))
    }

    mutating func apply(_ judged: SenderJudged) {
        guard let customer = customer(judged.customer) else { return }
        let conversations = customer.recentConversations.map(resolved).filter {
            conversation($0)?.isExcluded == !judged.isExcluded
        }
        exclude(customer.id, conversations, judged.isExcluded)
        let title: SafeText = judged.isExcluded ? "never a customer, " : "a customer, "
        record(
            judged.act, title + customer.displayName, at: judged.at,
            .exclusion(customer.id, conversations: conversations, isExcluded: judged.isExcluded))
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

    mutating func apply(_ merged: ConversationsMerged) {
        let from = resolved(merged.from), into = resolved(merged.into)
        guard from != into, let source = conversation(from), conversation(into) != nil else { return }
        join(from, into: into)
        record(
            merged.act, "merge, " + name(of: into), at: merged.at,
            .merge(
                into: into, from: from, messages: source.turns.map(\.message),
                customer: source.customer, subject: source.subject))
    }

    mutating func apply(_ split: ConversationSplit) {
        let from = resolved(split.conversation)
        guard let new = divide(from, split.messages) else { return }
        record(
            split.act, "split, " + name(of: from), at: split.at,
            .split(from: from, into: new, messages: split.messages))
    }

    /// Moves messages into a conversation of their own; nil when there would be nothing to move or to leave.
    mutating func divide(_ from: ConversationID, _ messages: [MessageNumber]) -> ConversationID? {
        guard var source = conversation(from), let first = messages.min() else { return nil }
        let moved = source.remove(Set(messages))
        guard !moved.isEmpty, !source.turns.isEmpty, let entry = message(first) else { return nil }
        let id = freeID(among: moved)
        mergedConversations[id] = nil
        var new = Conversation(
            id: id, customer: entry.customer, subject: entry.subject, isExcluded: source.isExcluded)
        new.add(moved)
        conversationCount += 1
        for turn in moved { move(turn.message, to: id) }
        put(source)
        put(new)
        return id
    }

    /// A conversation is named after one of its messages; the one it left may still use a name.
    private func freeID(among turns: [Turn]) -> ConversationID {
        let ids = turns.map { ConversationID($0.message) }.sorted()
        return ids.first { mergedConversations[$0] != nil || conversation($0) == nil } ?? ids[0]
    }

    mutating func apply(_ merged: CustomersMerged) {
        let from = resolved(merged.from), into = resolved(merged.into)
        guard from != into, let source = record(of: from), let target = record(of: into) else { return }
        unite(source, into: target)
        record(
            merged.act, "same person, " + target.displayName, at: merged.at,
            .customers(into: into, from: from))
    }

    mutating func unite(_ source: Customer, into target: Customer) {
        var source = source, target = target
        source.mergedInto = target.id
        target.addresses += source.addresses.filter { !target.addresses.contains($0) }
        target.messageCount += source.messageCount
        target.since = min(target.since, source.since)
        target.notes += source.notes
        let all = source.recentConversations + target.recentConversations
        target.recentConversations = Array(all.suffix(Limits.recentConversationCountMax))
        changedCustomers[source.id] = source
        changedCustomers[target.id] = target
    }

    /// The opposite of ``unite(_:into:)``: the merged record still holds what was its own.
    mutating func part(_ from: CustomerID, of into: CustomerID) {
        guard var source = record(of: from), var target = record(of: into) else { return }
        source.mergedInto = nil
        target.addresses.removeAll { source.addresses.contains($0) }
        target.messageCount -= source.messageCount
        target.notes.removeAll { source.notes.contains($0) }
        target.recentConversations.removeAll { source.recentConversations.contains($0) }
        changedCustomers[from] = source
        changedCustomers[into] = target
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
        }
    }
}
