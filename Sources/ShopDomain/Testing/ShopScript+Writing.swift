import PlainText

/// Drafts and mail on its way.
extension ShopScript {
    mutating func write(_ shop: Shop) -> [ShopEvent] {
        let open = shop.drafts.values.filter { $0.outbox == nil }.sorted { $0.id.value < $1.id.value }
        guard let draft = one(of: open), !oneIn(3) else { return start(shop) }
        let id = draft.id
        switch pick(0...12) {
        case 0...4: return [.draftEdited(edit(draft))]
        case 5: return [.draftWritten(written(draft))]
        case 6:
            return [
                .draftAddressed(
                    DraftAddressed(draft: id, to: ["a@example.org"], cc: ["b@example.org"], subject: "S", at: now))
            ]
        case 7:
            let file = DraftAttachment(name: "a.pdf", type: "application/pdf", location: location(7))
            return [.draftAttached(DraftAttached(draft: id, attachments: [file], at: now))]
        case 8: return [.draftTakenOver(DraftTakenOver(draft: id, session: Token(UInt64(pick(1...2))), at: now))]
        case 9: return [.draftDiscarded(DraftDiscarded(act: token(), draft: id, at: now))]
        case 10: return note(draft, shop)
        case 11:
            let purpose = DraftPurpose(resets: oneIn(2) ? one(of: shop.care.promises)?.id : nil)
            return [.draftMeant(DraftMeant(draft: id, purpose: purpose, at: now))]
        default: return queue(draft, shop)
        }
    }

    private mutating func start(_ shop: Shop) -> [ShopEvent] {
        let conversation = conversation(shop)
        let content = DraftContent(
            text: "Hi Bo,\n\n", blanks: [DraftBlank(start: 3, end: 5, name: "date", isRequired: true)])
        return [
            .draftStarted(
                DraftStarted(
                    draft: token(), kind: oneIn(5) ? .note : .reply, conversation: conversation?.id,
                    message: conversation?.newestMessage, to: ["a@example.org"], subject: "Re: S",
                    content: content, reply: oneIn(2) ? "late" : nil, session: Token(1), at: now))
        ]
    }

    private mutating func edit(_ draft: Draft) -> DraftEdited {
        let count = draft.content.text.unicodeScalars.count
        let words = ["x", "é", "e\u{301}", "👩‍👩‍👧", "\n", "\u{7F}\u{0}\u{1B}[2J\u{202E}", "\"\\/", "\u{FFFD}\u{2028}"]
        let splices = (0...pick(0...2)).map { _ in
            TextSplice(at: pick(0...count + 2), remove: pick(0...3), insert: one(of: words) ?? "")
        }
        return DraftEdited(draft: draft.id, splices: splices, blanks: [], at: now)
    }

    private mutating func written(_ draft: Draft) -> DraftWritten {
        DraftWritten(
            draft: draft.id, content: DraftContent(text: draft.content.text + "whole"),
            reply: oneIn(2) ? "refund" : nil, isPlaced: oneIn(2), at: now)
    }

    private mutating func note(_ draft: Draft, _ shop: Shop) -> [ShopEvent] {
        guard let conversation = draft.conversation else { return [] }
        let note = Note(id: token(), text: "two\nlines", at: now)
        return [
            .noteKept(NoteKept(act: token(), conversation: conversation, note: note, draft: draft.id))
        ]
    }

    private mutating func queue(_ draft: Draft, _ shop: Shop) -> [ShopEvent] {
        let newest = draft.conversation.flatMap { shop.conversation($0)?.newestMessage }
        let queued = ReplyQueued(
            act: token(), outbox: token(), draft: draft, answersThrough: newest, session: Token(1),
            text: draft.content.text, until: now.adding(seconds: 10), at: now)
        let picked = ReplyPicked(reply: "late", message: draft.message, words: "where is it", at: now)
        return oneIn(2) ? [.replyQueued(queued)] : [.replyQueued(queued), .replyPicked(picked)]
    }

    // MARK: On the way

    mutating func deliver(_ shop: Shop) -> [ShopEvent] {
        guard let entry = one(of: shop.outbox.values.sorted { $0.id.value < $1.id.value }) else { return [] }
        if entry.location == nil {
            let sealed = ReplySealed(
                outbox: entry.id, messageID: "<\(entry.id)@example.org>", location: location(9), at: now)
            return [.replySealed(sealed)]
        }
        switch entry.state {
        case .queued, .sealed, .released: return [step(entry, .attempting)]
        case .attempting: return [step(entry, oneIn(2) ? .finishing : .failed)]
        case .finishing: return [step(entry, oneIn(4) ? .unknown : .accepted)]
        case .unknown: return [recall(entry)]
        case .failed: return [step(entry, .released)]
        case .accepted: return file(entry, shop)
        }
    }

    private func recall(_ entry: OutboxEntry) -> ShopEvent {
        .replyRecalled(
            ReplyRecalled(outbox: entry.id, session: Token(1), mayHaveLeft: entry.mayHaveLeft, at: now))
    }

    private func step(_ entry: OutboxEntry, _ kind: DeliveryStep.Kind) -> ShopEvent {
        .deliveryStep(
            DeliveryStep(
                outbox: entry.id, kind: kind, attempt: entry.attempts + 1, words: "250 ok",
                retryAt: kind == .failed ? now.adding(minutes: 5) : nil, at: now))
    }

    private mutating func file(_ entry: OutboxEntry, _ shop: Shop) -> [ShopEvent] {
        let number = Int(shop.nextMessage.rawValue)
        let mail = ArrivedMail(
            direction: .outgoing, nature: .person, marks: [], date: now, name: "",
            address: entry.to.first ?? "", subject: entry.subject, snippet: "sent", messageID: entry.messageID,
            inReplyTo: [], references: [], identity: UInt64(1_000_000 + number), location: location(number))
        var taken = shop.place(mail, in: entry.conversation.map(shop.resolved))
        taken.answersThrough = entry.answersThrough
        return [
            .messageTaken(taken),
            .replyFiled(ReplyFiled(outbox: entry.id, message: taken.message, at: now)),
        ]
    }
}
