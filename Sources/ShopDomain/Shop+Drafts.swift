import PlainText

/// Drafts and the outbox.
extension Shop {
    mutating func apply(_ edited: DraftEdited) {
        guard var draft = drafts[edited.draft] else { return }
        draft.content = DraftContent(
            text: edited.splices.applied(to: draft.content.text), blanks: edited.blanks)
        draft.editedAt = edited.at
        drafts[edited.draft] = draft
    }

    mutating func apply(_ written: DraftWritten) {
        guard var draft = drafts[written.draft] else { return }
        if draft.versions.last != draft.content { draft.versions.append(draft.content) }
        if draft.versions.count > Limits.draftVersionCountMax { draft.versions.removeFirst() }
        draft.content = written.content
        draft.editedAt = written.at
        if written.isPlaced {
            draft.placedText = written.content.text
            draft.reply = written.reply
        }
        drafts[written.draft] = draft
    }

    mutating func apply(_ addressed: DraftAddressed) {
        guard var draft = drafts[addressed.draft] else { return }
        draft.to = addressed.to
        draft.cc = addressed.cc
        draft.subject = addressed.subject
        draft.names = addressed.names
        draft.editedAt = addressed.at
        drafts[addressed.draft] = draft
    }

    mutating func apply(_ discarded: DraftDiscarded) {
        guard let draft = drafts.removeValue(forKey: discarded.draft) else { return }
        record(
            discarded.act, "throw away draft, " + name(of: draft), at: discarded.at, .discard(draft))
    }

    mutating func apply(_ queued: ReplyQueued) {
        // Two windows may send one draft at once: it leaves once.
        guard drafts[queued.draft]?.outbox == nil, outbox[queued.outbox] == nil else { return }
        let entry = OutboxEntry(queued)
        outbox[queued.outbox] = entry
        remember(entry)
        drafts[queued.draft]?.outbox = queued.outbox
        let name = drafts[queued.draft].map { self.name(of: $0) } ?? "mail"
        record(queued.act, "send, " + name, at: queued.at, .queue(queued.outbox))
    }

    mutating func apply(_ sealed: ReplySealed) {
        outbox[sealed.outbox]?.messageID = sealed.messageID
        outbox[sealed.outbox]?.location = sealed.location
        outbox[sealed.outbox]?.state = .sealed
    }

    mutating func apply(_ step: DeliveryStep) {
        guard var entry = outbox[step.outbox] else { return }
        entry.attempts = max(entry.attempts, step.attempt)
        let words = step.words ?? ""
        entry.state = switch step.kind {
        case .attempting: .attempting(attempt: step.attempt)
        case .finishing: .finishing(attempt: step.attempt)
        case .accepted: .accepted(words: words)
        case .failed: .failed(words: words, retryAt: step.retryAt)
        case .unknown: .unknown(words: words)
        case .released: .released
        }
        outbox[step.outbox] = entry
    }

    mutating func apply(_ recalled: ReplyRecalled) {
        guard let entry = outbox[recalled.outbox], !entry.mayHaveLeft || recalled.mayHaveLeft else { return }
        outbox[recalled.outbox] = nil
        if !entry.mayHaveLeft { recentReplies.removeAll { $0.outbox == entry.id } }
        forget(outbox: recalled.outbox)
        drafts[entry.draft]?.outbox = nil
        drafts[entry.draft]?.session = recalled.session
        acts.removeAll { $0.change == .queue(recalled.outbox) }
    }

    mutating func apply(_ filed: ReplyFiled) {
        guard let entry = outbox.removeValue(forKey: filed.outbox) else { return }
        drafts[entry.draft] = nil
        acts.removeAll { $0.change == .queue(filed.outbox) }
        fulfil(outbox: filed.outbox, message: filed.message, at: filed.at)
    }

    func name(of draft: Draft) -> SafeText {
        draft.conversation.map { name(of: $0) } ?? SafeText(line: draft.to.first ?? "new mail")
    }
}
