import PlainText

/// Conversations joined and split, people joined; each way back is beside its way there.
extension Shop {
    mutating func apply(_ merged: ConversationsMerged) {
        guard let change = merge(merged.from, into: merged.into) else { return }
        record(merged.act, "merge, " + name(of: merged.into), at: merged.at, .merge(change))
    }

    mutating func apply(_ split: ConversationSplit) {
        guard let change = divide(split.conversation, split.messages) else { return }
        record(split.act, "split, " + name(of: split.conversation), at: split.at, change)
    }

    mutating func apply(_ merged: CustomersMerged) {
        guard let change = unite(merged.from, into: merged.into) else { return }
        let name = customer(merged.into)?.displayName ?? "somebody"
        record(merged.act, "same person, " + name, at: merged.at, .customers(change))
    }
}

// MARK: - Conversations joined

extension Shop {
    /// Makes one conversation of two; nil when they are one already, or unknown.
    mutating func merge(_ from: ConversationID, into: ConversationID) -> ConversationMerge? {
        let from = resolved(from), into = resolved(into)
        guard from != into, let source = conversation(from), var target = conversation(into) else {
            return nil
        }
        let change = ConversationMerge(
            into: into, from: from, messages: source.turns.map(\.message), source: source.facts,
            target: target.facts)
        target.absorb(source)
        move(source.turns, to: into)
        relist(from, as: into, for: [source.customer, target.customer])
        mergedConversations[from] = into
        changedConversations[from] = nil
        live.remove(from)
        conversationCount -= 1
        put(target)
        return change
    }

    /// The messages go back to the conversation they came from, by its own name.
    mutating func separate(_ merge: ConversationMerge) {
        guard var target = conversation(merge.into) else { return }
        let moved = target.remove(Set(merge.messages))
        guard !moved.isEmpty, !target.turns.isEmpty else { return }
        target.release(merge.source, before: merge.target)
        let id = isFree(merge.from) ? merge.from : freeName(for: moved)
        put(target)
        begin(Conversation(id, merge.source, moved))
    }
}

// MARK: - Conversations split

extension Shop {
    /// Moves messages into a conversation of their own; nil when there would be nothing to move or
    /// to leave.
    mutating func divide(
        _ from: ConversationID, _ messages: [MessageNumber], as wanted: ConversationID? = nil
    ) -> Act.Change? {
        guard var source = conversation(from) else { return nil }
        let moved = source.remove(Set(messages))
        guard let first = moved.map(\.message).min(), !source.turns.isEmpty,
            let entry = message(first) else { return nil }
        let wasApart = source.isApart
        source.isApart = true
        put(source)
        let id = wanted.flatMap { isFree($0) ? $0 : nil } ?? freeName(for: moved)
        let new = Conversation(
            id: id, customer: entry.customer, subject: entry.subject, turns: moved,
            isExcluded: source.isExcluded, isApart: true)
        begin(new)
        return .split(
            from: source.id, into: id, messages: moved.map(\.message), wasApart: wasApart)
    }

    /// What was split is one again, and stands where the part that stayed stands.
    mutating func reunite(_ from: ConversationID, _ split: ConversationID, wasApart: Bool) {
        guard let before = conversation(from), merge(split, into: from) != nil else { return }
        change(from) {
            $0.decision = before.decision
            $0.isApart = wasApart
        }
    }

    /// These messages are a conversation of their own from here on.
    private mutating func begin(_ new: Conversation) {
        mergedConversations[new.id] = nil
        conversationCount += 1
        move(new.turns, to: new.id)
        list(new.id, for: [new.customer])
        put(new)
    }

    private func isFree(_ id: ConversationID) -> Bool {
        mergedConversations[id] != nil || isUnused(id)
    }

    private func isUnused(_ id: ConversationID) -> Bool {
        mergedConversations[id] == nil && changedConversations[id] == nil && archive.conversation(id) == nil
    }

    /// A name for a conversation of these messages: that of one of them, unless it is in use, or
    /// else any message's. There are never more conversations than messages.
    private func freeName(for turns: [Turn]) -> ConversationID {
        let own = turns.map { ConversationID($0.message) }.sorted()
        if let id = own.first(where: isUnused) { return id }
        let all = (0..<UInt32(messageCount)).reversed().lazy.map(ConversationID.init(rawValue:))
        guard let id = all.first(where: isUnused) ?? mergedConversations.keys.min() else {
            preconditionFailure("a conversation that is divided leaves a message's name unused")
        }
        return id
    }
}

// MARK: - The customers' own lists

extension Shop {
    private mutating func move(_ turns: [Turn], to conversation: ConversationID) {
        for turn in turns {
            guard var entry = message(turn.message) else { continue }
            entry.conversation = conversation
            newMessages[turn.message] = entry
        }
    }

    private mutating func relist(
        _ old: ConversationID, as new: ConversationID, for customers: Set<CustomerID>
    ) {
        for id in customers { change(id) { $0.replaceConversation(old, with: new) } }
    }

    private mutating func list(_ new: ConversationID, for customers: Set<CustomerID>) {
        for id in customers { change(id) { $0.list(new) } }
    }
}

// MARK: - People

extension Shop {
    /// Makes one person of two; nil when they are one already, or unknown.
    mutating func unite(_ from: CustomerID, into: CustomerID) -> CustomerMerge? {
        guard var source = customer(from), var target = customer(into), source.id != target.id else {
            return nil
        }
        let change = CustomerMerge(
            into: target.id, from: source.id, addresses: target.addresses, since: target.since,
            recentConversations: target.recentConversations)
        target.addresses += source.addresses.filter { !target.addresses.contains($0) }
        target.messageCount += source.messageCount
        target.since = min(target.since, source.since)
        target.notes += source.notes
        source.recentConversations.forEach { target.list($0) }
        source.mergedInto = target.id
        changedCustomers[source.id] = source
        changedCustomers[target.id] = target
        return change
    }

    /// The opposite of ``unite(_:into:)``; whoever wrote meanwhile wrote to the one they became.
    mutating func part(_ merge: CustomerMerge) {
        guard var source = record(of: merge.from), source.mergedInto != nil,
            var target = customer(merge.from) else { return }
        source.mergedInto = nil
        target.addresses.removeAll { source.addresses.contains($0) && !merge.addresses.contains($0) }
        target.messageCount -= source.messageCount
        if target.since == min(merge.since, source.since) { target.since = merge.since }
        target.notes.removeAll { source.notes.contains($0) }
        let own = target.recentConversations.filter { !source.recentConversations.contains($0) }
        target.recentConversations = merge.recentConversations.filter { !own.contains($0) } + own
        target.recentConversations.removeFirst(
            max(0, target.recentConversations.count - Limits.recentConversationCountMax))
        for address in source.addresses where !merge.addresses.contains(address) {
            newAddresses[address] = source.id
        }
        changedCustomers[source.id] = source
        changedCustomers[target.id] = target
    }
}
