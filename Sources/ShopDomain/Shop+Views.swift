/// Where conversations are, at a given moment.
extension Shop {
    /// The place of a conversation; a mail on its way out counts as the shop's word, one that
    /// could not leave needs the owner.
    public func view(of conversation: Conversation, at now: Instant) -> ConversationView {
        if let entry = outboxEntry(of: conversation.id) {
            return entry.isFailed ? .needsMe : .waitingForThem
        }
        return conversation.view(at: now)
    }

    /// Its mail on the way; of several the one that could not leave, else the one queued first.
    public func outboxEntry(of conversation: ConversationID) -> OutboxEntry? {
        guard !outbox.isEmpty else { return nil }
        return outbox.values
            .filter { $0.conversation.map(resolved) == conversation }
            .min { $0.isFailed == $1.isFailed ? OutboxEntry.before($0, $1) : $0.isFailed }
    }

    public func draft(of conversation: ConversationID) -> Draft? {
        guard !drafts.isEmpty else { return nil }
        return drafts.values
            .filter { $0.conversation.map(resolved) == conversation && $0.outbox == nil && !$0.staysHere }
            .max { ($0.editedAt, $0.id.value) < ($1.editedAt, $1.id.value) }
    }

    /// How many conversations are in each view; together they are all received.
    public func counts(at now: Instant) -> [ConversationView: Int] {
        let standing = archive.standing, unsettled = unsettled(standing)
        var counts = standing.conversations.mapValues(\.count)
        for id in unsettled {
            if let view = standing.view(of: id) { counts[view, default: 0] -= 1 }
            if let view = currentView(of: id, at: now) { counts[view, default: 0] += 1 }
        }
        counts = counts.filter { $0.value != 0 }
        counts[.closed] = conversationCount - counts.values.reduce(0, +) + (counts[.closed] ?? 0)
        return counts
    }

    /// The conversations of one view that is not `closed`, in no particular order.
    public func conversations(in view: ConversationView, at now: Instant) -> [Conversation] {
        let standing = archive.standing, unsettled = unsettled(standing)
        let settled = standing.conversations[view]?.filter { !unsettled.contains($0) } ?? []
        return (settled + unsettled.filter { currentView(of: $0, at: now) == view }).compactMap(conversation)
    }

    /// Conversations that are not closed, and in which something was said at a moment or after it; a
    /// few others may be among them.
    public func liveConversations(since moment: Instant) -> Set<ConversationID> {
        let changed = changedConversations.values.filter { $0.lastDate >= moment }.map(\.id)
        return Set(changed + archive.standing.conversations(since: moment).map(resolved)).intersection(live)
    }

    /// What the archive does not say: what changed since, what was put off, and what a mail on its way
    /// is about.
    private func unsettled(_ standing: ArchiveStanding) -> Set<ConversationID> {
        var ids = Set(changedConversations.keys)
        ids.formUnion(mergedConversations.keys)
        ids.formUnion(standing.later)
        ids.formUnion(outbox.values.compactMap { $0.conversation.map(resolved) })
        return ids
    }

    /// Nil for what was merged away, and for what is closed and has no mail on its way.
    private func currentView(of id: ConversationID, at now: Instant) -> ConversationView? {
        let isListed = live.contains(id) || !outbox.isEmpty && outboxEntry(of: id) != nil
        guard isListed, let conversation = conversation(id), conversation.id == id else { return nil }
        return view(of: conversation, at: now)
    }

    /// Closed conversations, newest last message first.
    public func closedConversations() -> [ConversationID] {
        let sending = livePlusSending
        return conversationsByDate().filter { !sending.contains($0) }
    }

    /// Every conversation, newest last message first.
    public func conversationsByDate() -> [ConversationID] {
        let changed = changedConversations.values
            .sorted { ($0.lastDate, $0.id) > ($1.lastDate, $1.id) }
        var merged: [ConversationID] = []
        merged.reserveCapacity(conversationCount)
        var next = changed.startIndex
        for id in archive.conversationsByDate {
            if changedConversations[id] != nil || mergedConversations[id] != nil { continue }
            while next < changed.endIndex, isNewer(changed[next], than: id) {
                merged.append(changed[next].id)
                next += 1
            }
            merged.append(id)
        }
        merged += changed[next...].map(\.id)
        return merged
    }

    /// Conversations that have notes or labels, in ascending order.
    public func annotatedConversations() -> [ConversationID] {
        let unchanged = archive.annotatedConversations.filter {
            changedConversations[$0] == nil && mergedConversations[$0] == nil
        }
        let changed = changedConversations.values.filter { !$0.notes.isEmpty || !$0.labels.isEmpty }
        return (unchanged + changed.map(\.id)).sorted()
    }

    private func isNewer(_ conversation: Conversation, than id: ConversationID) -> Bool {
        guard let date = archive.lastDate(of: id) else { return true }
        return (conversation.lastDate, conversation.id) > (date, id)
    }

    private var livePlusSending: Set<ConversationID> {
        outbox.isEmpty ? live : live.union(outbox.values.compactMap { $0.conversation.map(resolved) })
    }
}
