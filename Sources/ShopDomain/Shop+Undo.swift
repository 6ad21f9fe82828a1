import PlainText

/// Taking back and redoing: the log is the undo list.
extension Shop {
    /// The act that `z` takes back now.
    public var newestAct: Act? { acts.last { !$0.isTakenBack } }

    /// The act that "redo" brings back: the one taken back last, as long as nothing new was done.
    public var newestTakenBack: Act? {
        guard let index = acts.lastIndex(where: { !$0.isTakenBack }) else { return acts.first }
        let next = index + 1
        return next < acts.endIndex ? acts[next] : nil
    }

    mutating func takeBack(_ id: ActID) {
        guard let index = acts.firstIndex(where: { $0.id == id }), !acts[index].isTakenBack else { return }
        acts[index].isTakenBack = true
        switch acts[index].change {
        case .decision(let id, let before, _): change(id) { $0.decision = before }
        case .exclusion(let id, let conversations, let isExcluded):
            exclude(id, conversations, !isExcluded)
        case .labels(let id, let before, _): change(id) { $0.labels = before }
        case .note(let id, let note): change(id) { $0.notes.removeAll { $0.id == note.id } }
        case .merge(let into, let from, let messages, let customer, let subject):
            separate(from, from: into, messages, customer, subject)
        case .split(let from, let into, _): join(into, into: from)
        case .customers(let into, let from): part(from, of: into)
        case .discard(let draft): drafts[draft.id] = draft
        case .queue: break  // a queued mail is recalled by its own event
        case .praise(let kept): praise.removeAll { $0 == kept }
        }
    }

    mutating func redo(_ id: ActID) {
        guard let index = acts.firstIndex(where: { $0.id == id }), acts[index].isTakenBack else { return }
        acts[index].isTakenBack = false
        switch acts[index].change {
        case .decision(let id, _, let after): change(id) { $0.decision = after }
        case .exclusion(let id, let conversations, let isExcluded):
            exclude(id, conversations, isExcluded)
        case .labels(let id, _, let after): change(id) { $0.labels = after }
        case .note(let id, let note): change(id) { $0.notes.append(note) }
        case .merge(let into, let from, _, _, _): join(from, into: into)
        case .split(let from, _, let messages): _ = divide(from, messages)
        case .customers(let into, let from):
            if let source = record(of: from), let target = record(of: into) { unite(source, into: target) }
        case .discard(let draft): drafts[draft.id] = nil
        case .queue: break
        case .praise(let kept): keep(kept)
        }
    }

    /// Undoes a merge: the messages go back to the conversation they came from, by its own name.
    private mutating func separate(
        _ id: ConversationID, from into: ConversationID, _ messages: [MessageNumber],
        _ customer: CustomerID, _ subject: SafeText
    ) {
        guard var target = conversation(into) else { return }
        let moved = target.remove(Set(messages))
        guard !moved.isEmpty else { return }
        mergedConversations[id] = nil
        var restored = Conversation(
            id: id, customer: customer, subject: subject, isExcluded: target.isExcluded)
        restored.add(moved)
        conversationCount += 1
        for turn in moved { move(turn.message, to: id) }
        put(target)
        put(restored)
    }
}
