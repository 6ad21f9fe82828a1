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
        case .decision(let id, let before, _): decide(id, before)
        case .exclusion(let id, let conversations, let wasExcluded, let isExcluded):
            exclude(id, conversations, !isExcluded)
            change(id) { $0.isExcluded = wasExcluded }
        case .labels(let id, let before, _): change(id) { $0.labels = before }
        case .note(let id, let note): change(id) { $0.notes.removeAll { $0.id == note.id } }
        case .merge(let merge): separate(merge)
        case .split(let from, let into, _, let wasApart): reunite(from, into, wasApart: wasApart)
        case .customers(let merge): part(merge)
        case .discard(let draft): drafts[draft.id] = draft
        case .queue: break  // a queued mail is recalled by its own event
        case .praise(let kept): praise.removeAll { $0 == kept }
        case .history(let filed):
            for one in filed { change(one.conversation) { $0.decision = one.before } }
        case .promise, .remedy, .thanks, .told, .issue, .telling, .hint: restore(acts[index].change, toBefore: true)
        case .orderJoin(let order, let before, _): orderBook.set(before, of: order)
        }
    }

    private mutating func decide(_ id: ConversationID, _ decision: Decision?) {
        change(id) { $0.decision = decision }
        owe(resolved(id))
    }

    mutating func redo(_ id: ActID) {
        guard let index = acts.firstIndex(where: { $0.id == id }), acts[index].isTakenBack else { return }
        acts[index].isTakenBack = false
        switch acts[index].change {
        case .decision(let id, _, let after): decide(id, after)
        case .exclusion(let id, let conversations, _, let isExcluded):
            exclude(id, conversations, isExcluded)
        case .labels(let id, _, let after): change(id) { $0.labels = after }
        case .note(let id, let note): change(id) { $0.notes.append(note) }
        case .merge(let old):
            if let merge = merge(old.from, into: old.into) { acts[index].change = .merge(merge) }
        case .split(let from, let into, let messages, _):
            if let split = divide(from, messages, as: into) { acts[index].change = split }
        case .customers(let old):
            if let merge = unite(old.from, into: old.into) { acts[index].change = .customers(merge) }
        case .discard(let draft): drafts[draft.id] = nil
        case .queue: break
        case .praise(let kept): keep(kept)
        case .history(let filed):
            for one in filed { change(one.conversation) { $0.decision = one.after } }
        case .promise, .remedy, .thanks, .told, .issue, .telling, .hint: restore(acts[index].change, toBefore: false)
        case .orderJoin(let order, _, let after): orderBook.set(after, of: order)
        }
    }
}
