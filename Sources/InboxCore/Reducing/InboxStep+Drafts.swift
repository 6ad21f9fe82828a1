import CustomerCare
import PlainText
import ShopDomain

/// Starting to write, and the draft in the owner's hands.
extension InboxStep {
    mutating func startWriting(_ command: InboxCommand) {
        goToMarked()
        if command == .reply, session.resetsWithReply, let id = selectedPromise { return writeNewDate(id) }
        if session.selectedThanks != nil, thank(command) { return }
        if let row = session.selectedRemedy, judgeRemedy(row, command) { return }
        if command == .reply, let id = session.selectedPerson { return tell(id) }
        if command == .reply, let address = firstMailAddress { return startFirstMail(to: address) }
        if judgePerson(command) { return }
        switch command {
        case .reply: reply(.reply)
        case .replyAll: reply(.replyAll)
        case .note: writeNote()
        case .newMail: startNew(.new, of: nil)
        case .forward: forward()
        case .placeReply(let digit): place(digit)
        case .pickReply: session.overlay = .replies(PromptLine(), selected: 0)
        default: break
        }
    }

    // MARK: Replies

    /// `r`: an empty reply, or the draft that is already there. Lands in WRITING.
    private mutating func reply(_ kind: DraftKind) {
        guard let id = current else { return say("No conversation here to answer") }
        if let existing = shop.draft(of: id) { return openDraft(existing.id, isWriting: true) }
        startReply(to: id, kind: kind, content: DraftContent(text: ""), reply: nil, isWriting: true)
    }

    /// A digit: the ranked reply becomes a draft; an existing draft is never overwritten.
    private mutating func place(_ digit: Int) {
        guard let id = current else { return say("No conversation here to answer") }
        guard let opened = session.opened, opened.id == id, let suggestions = opened.suggestions, !isReadingHidden
        else { return showReplies(for: id) }
        guard let ranked = suggestions.ranked.first(where: { $0.digit == digit }) else {
            return say(SafeText(line: "No reply on \(digit): ; lists all"))
        }
        guard opened.paintedDigits.contains(digit) else { return showReplies(for: id) }
        place(named: ranked.name, in: id)
    }

    /// One pane at a time, and it lists the queue.
    private var isReadingHidden: Bool {
        session.viewport.isOnePane && session.focus == .queue && session.composer == nil
    }

    /// A digit means a reply the owner has seen. One that was not painted yet is only shown: at the
    /// foot of the mail where there is room, else in a list of all of them.
    private mutating func showReplies(for id: ConversationID) {
        if session.opened?.id != id { openConversation(id) }
        let wasHidden = isReadingHidden
        if session.viewport.isOnePane { session.focus = .conversation }
        guard let opened = session.opened, opened.suggestions != nil else {
            return say("Reading the mail: the replies appear at its foot")
        }
        let comesIntoView = opened.paintedDigits.isEmpty && !opened.wereRepliesAskedFor
        if session.composer == nil, wasHidden || comesIntoView {
            session.opened?.wereRepliesAskedFor = true
            return say("The replies for this mail: now a digit places one")
        }
        session.overlay = .ranked
    }

    mutating func place(named name: String, in id: ConversationID) {
        if session.composer != nil { return insert(named: name) }
        if let existing = shop.draft(of: id) {
            openDraft(existing.id, isWriting: false)
            return say("You have a draft here already: digits put replies into it now")
        }
        if name == StarterReply.ownIt.name, let late = latePromise(in: id) { return ownUp(late, in: id) }
        if let promise = riskyPromise(in: id), name == newDate(for: promise).name { return writeNewDate(promise.id) }
        if asksWhichOrder(name, for: id) { return }
        guard let filled = filled(name, for: id) else { return }
        startReply(
            to: id, kind: .reply, content: DraftContent(filled.blanked), reply: name, isWriting: false)
    }

    func filled(_ name: String, for id: ConversationID?) -> FilledReply? {
        let conversation = id.flatMap { shop.conversation($0) }
        return session.shelf.filled(
            name, for: conversation.flatMap { shop.customer(of: $0) }, subject: conversation?.subject ?? "",
            knowing: awayValues.merging(session.cards.fields) { $1 }.merging(productValues(for: id)) { $1 }
                .merging(orderValues(for: id)) { $1 })
    }

    mutating func startReply(
        to id: ConversationID, kind: DraftKind, content: DraftContent, reply: String?, isWriting: Bool
    ) {
        guard let conversation = shop.conversation(id) else { return }
        if session.opened?.id != id { openConversation(id) }
        let message = (conversation.unanswered.last ?? conversation.lastIncoming ?? conversation.turns.last)?.message
        let started = DraftStarted(
            draft: token(), kind: kind, conversation: id, message: message,
            to: recipients(of: message), cc: kind == .replyAll ? others(of: message) : [],
            subject: SubjectLine.reply(to: conversation.subject), content: content, reply: reply,
            session: session.id, at: now)
        begin(started, isWriting: isWriting)
    }

    /// Where an answer goes; the one other side of a mail that the shop itself wrote.
    private func recipients(of message: MessageNumber?) -> [String] {
        guard let message, let entry = shop.message(message) else { return [] }
        let known = session.bodies[message]?.replyTo ?? []
        let isNotice = session.bodies[message].map { entry.isNotice(as: $0) } ?? false
        if entry.direction == .outgoing || known.isEmpty || isNotice {
            return entry.address.isEmpty ? [] : [entry.address]
        }
        return known
    }

    private func others(of message: MessageNumber?) -> [String] {
        guard let message, let body = session.bodies[message] else { return [] }
        let known = Set(recipients(of: message).map { $0.lowercased() } + session.settings.ownAddresses)
        return (body.to + body.cc).filter { !known.contains($0.lowercased()) }
    }

    // MARK: Other drafts

    private mutating func writeNote() {
        guard let id = current else { return say("No conversation here to note something on") }
        writeNote(on: id, heading: "Note to self")
    }

    /// A page of the owner's own, beside the mail it is about.
    mutating func writeNote(on id: ConversationID, heading: SafeText) {
        if session.opened?.id != id { openConversation(id) }
        saveDraft()
        session.draftUnderNote = session.composer?.draft
        begin(
            DraftStarted(
                draft: token(), kind: .note, conversation: id, message: nil, to: [], subject: heading,
                content: DraftContent(text: ""), session: session.id, at: now),
            isWriting: true)
    }

    private mutating func forward() {
        guard let id = current, let conversation = shop.conversation(id), let last = conversation.turns.last
        else { return say("No conversation here to forward") }
        startNew(.forward, of: last.message)
    }

    private mutating func startNew(_ kind: DraftKind, of message: MessageNumber?) {
        let subject = message.flatMap { shop.message($0) }.map { SubjectLine.forward(of: $0.subject) } ?? ""
        let text = message.flatMap(forwardedText) ?? ""
        begin(
            DraftStarted(
                draft: token(), kind: kind, conversation: nil, message: message, to: [],
                subject: subject, content: DraftContent(text: text), session: session.id, at: now),
            isWriting: false)
        if let message, let draft = session.composer?.draft { carryFiles(of: message, to: draft) }
        askAddresses(.to, nil)
        if kind == .new { session.opened = nil }
    }

    private func forwardedText(_ message: MessageNumber) -> String? {
        guard let entry = shop.message(message) else { return nil }
        let body = session.bodies[message]
        let words = body?.zones.map(\.text.string).joined(separator: "\n")
        let links = body?.namesLinksInText == true ? body?.links ?? [] : []
        let list = links.map { "\n[\($0.label)] \($0.target)" }.joined()
        let date = ShopCalendar(zone: session.settings.zone).dayClock(entry.date, now: now)
        return """


            ---------- Forwarded message ----------
            From: \(entry.name) <\(entry.address)>
            Date: \(date)
            Subject: \(entry.subject)

            \(words ?? entry.snippet.string)\(list)
            """
    }

    mutating func begin(_ started: DraftStarted, isWriting: Bool) {
        events.append(.draftStarted(started))
        takeInHand(
            Composer(
                Draft(started), columns: session.viewport.composerColumns, isWriting: isWriting,
                session: session.id))
        session.saving = .saving
        if session.viewport.isOnePane { session.opened?.scroll = 0 }
    }

    // MARK: Opening and leaving

    mutating func openDraft(_ id: DraftID, isWriting: Bool) {
        guard let draft = shop.drafts[id] else { return }
        if let conversation = draft.conversation { openConversation(conversation) } else { session.opened = nil }
        var composer = Composer(
            draft, columns: session.viewport.composerColumns, isWriting: false, session: session.id)
        composer.isWriting = (isWriting || draft.staysHere) && !composer.isReadOnly
        takeInHand(composer)
        guard composer.isReadOnly else { return }
        if !session.knowsSessions || session.aliveSessions.contains(draft.session) {
            say("Open in your other window: it is only shown here. : take over edits it here", .warning)
        } else {
            takeOver()
            session.composer?.isWriting = isWriting || draft.staysHere
        }
    }

    mutating func takeInHand(_ composer: Composer) {
        if session.composer == nil { session.focusBeforeDraft = session.focus }
        session.composer = composer
        session.focus = .conversation
    }

    /// The draft is out of hand: back to where it was opened from.
    mutating func letGoOfDraft() {
        session.composer = nil
        session.focus = session.opened == nil ? .queue : session.focusBeforeDraft
        if session.focus == .queue { session.previewDue = moment.uptime }
    }

    mutating func takeOver() {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        events.append(.draftTakenOver(DraftTakenOver(draft: draft.id, session: session.id, at: now)))
        session.composer?.isReadOnly = false
    }

    /// Esc in DRAFT: back, draft kept. A draft nobody wrote a word into leaves no trace.
    mutating func closeComposer() {
        guard let composer = session.composer else { return }
        saveDraft()
        let isEmpty = composer.editor.text.allSatisfy(\.isWhitespace)
        if let draft = shop.drafts[composer.draft], !composer.isReadOnly {
            if draft.kind == .note { return keepNote(draft, composer.editor.text) }
            if draft.kind == .contact { return keepContact(draft, composer.editor.text) }
            if draft.attachments.isEmpty, isEmpty && !isAddressed(draft) || isJustPlaced(composer, draft) {
                events.append(.draftDiscarded(DraftDiscarded(act: token(), draft: draft.id, at: now)))
            } else {
                say("Draft kept")
            }
        }
        letGoOfDraft()
    }

    /// A new mail with an address or a subject is begun, also without a word.
    private func isAddressed(_ draft: Draft) -> Bool {
        draft.kind == .new && (!draft.to.isEmpty || !draft.cc.isEmpty || !draft.subject.isEmpty)
    }

    /// One key brings it again; the own-it reply of a remedy would not come again.
    private func isJustPlaced(_ composer: Composer, _ draft: Draft) -> Bool {
        composer.isUntouched && composer.editCount == 0 && draft.reply != nil
            && !(draft.reply == StarterReply.ownIt.name && openRemedyPromise(in: draft.conversation) != nil)
    }

    private mutating func keepNote(_ draft: Draft, _ text: String) {
        closeNote()
        guard let conversation = draft.conversation, !text.allSatisfy(\.isWhitespace) else {
            events.append(.draftDiscarded(DraftDiscarded(act: token(), draft: draft.id, at: now)))
            return
        }
        let note = Note(id: token(), text: SafeText(lines: text), at: now)
        events.append(
            .noteKept(NoteKept(act: token(), conversation: conversation, note: note, draft: draft.id)))
        say("Note kept")
    }

    /// Back to the draft the note was begun over, or to where the owner was.
    mutating func closeNote() {
        let under = session.draftUnderNote
        session.draftUnderNote = nil
        guard let under, shop.drafts[under]?.outbox == nil, shop.drafts[under] != nil else { return letGoOfDraft() }
        openDraft(under, isWriting: false)
    }

    /// A draft that is gone, or that another session took over, is no longer edited here.
    mutating func refreshComposer() {
        guard let composer = session.composer else { return }
        guard let draft = shop.drafts[composer.draft], draft.outbox == nil else { return letGoOfDraft() }
        guard composer.checkedRevision != shop.revision else { return }
        let revision = shop.revision
        session.composer?.checkedRevision = revision
        if draft.session == session.id {
            catchUpWithWhatWasTypedElsewhere(draft, composer)
        } else if !composer.isReadOnly || draft.content.text != composer.storedText {
            session.composer = Composer(
                draft, columns: session.viewport.composerColumns, isWriting: false, session: session.id)
            if !composer.isReadOnly { say("Your other window took this draft over", .warning) }
        }
    }

    /// An edit of the window that had the draft before may come behind our taking it over; what
    /// stands here counts.
    private mutating func catchUpWithWhatWasTypedElsewhere(_ draft: Draft, _ composer: Composer) {
        guard draft.content.text != composer.storedText else { return }
        var composer = composer
        composer.mustRecordWhole = true
        composer.unsavedSince = composer.unsavedSince ?? moment.uptime
        session.composer = composer
    }
}
