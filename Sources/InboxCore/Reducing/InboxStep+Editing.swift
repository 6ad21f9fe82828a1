import CustomerCare
import PlainText
import ShopDomain

/// Typing, and getting what was typed onto the disk.
extension InboxStep {
    mutating func edit(_ command: EditCommand) {
        guard var composer = session.composer, !composer.isReadOnly else {
            return say("This draft is open in your other window", .warning)
        }
        let result = composer.editor.apply(command, layoutColumns: max(1, session.viewport.composerColumns))
        if result.changedText {
            for splice in result.splices { composer.unsaved.append(splice) }
            composer.unsavedSince = composer.unsavedSince ?? moment.uptime
            composer.lastEdit = moment.uptime
            composer.editCount += 1
            composer.isUntouched = false
            session.saving = .saving
        }
        composer.follow(rows: session.viewport.composerRows)
        session.composer = composer
        if result.changedText { advise() }
        if let refusal = result.refusal { say(refusal.words) }
    }

    mutating func stopWriting() {
        saveDraft()
        session.composer?.isWriting = false
        session.composer?.editor.endTypingBurst()
        if session.composer.flatMap({ shop.drafts[$0.draft] })?.staysHere == true { closeComposer() }
    }

    /// Records what is not recorded yet: splices, and now and then the whole text.
    mutating func saveDraft() {
        guard var composer = session.composer, composer.unsavedSince != nil else { return }
        guard composer.hasUnsaved || composer.mustRecordWhole else { return nothingToSave() }
        let content = DraftContent(composer.editor.content)
        if composer.editCount >= InboxLimits.editsPerWholeText || composer.mustRecordWhole {
            events.append(
                .draftWritten(
                    DraftWritten(
                        draft: composer.draft, content: content, reply: nil, isPlaced: false, at: now)))
            composer.editCount = 0
        } else {
            events.append(
                .draftEdited(
                    DraftEdited(
                        draft: composer.draft, splices: composer.unsaved.splices, blanks: content.blanks,
                        at: now)))
        }
        composer.didRecord()
        session.composer = composer
        session.saving = .saving
    }

    /// Typed and taken back within one pause.
    private mutating func nothingToSave() {
        session.composer?.didRecord()
        session.saving = .saved
    }

    /// A reply into the draft: an untouched one is swapped, a touched one takes it at the cursor,
    /// without a second greeting.
    mutating func insert(named name: String) {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        if asksWhichOrder(name, for: draft.conversation) { return }
        guard let filled = filled(name, for: draft.conversation) else { return }
        if composer.isUntouched, draft.reply != nil || composer.editor.text.isEmpty {
            edit(.replaceReply(filled.blanked))
            recordWhole(reply: name)
        } else {
            edit(.insertReply(filled.withoutGreeting().blanked))
        }
    }

    /// The whole text as a version, known to be exactly this reply.
    private mutating func recordWhole(reply: String) {
        guard var composer = session.composer else { return }
        composer.didRecord()
        composer.editCount = 0
        composer.isUntouched = true
        session.composer = composer
        events.append(
            .draftWritten(
                DraftWritten(
                    draft: composer.draft, content: DraftContent(composer.editor.content), reply: reply,
                    isPlaced: true, at: now)))
    }

    /// The text as $EDITOR left it.
    mutating func takeBack(_ text: String, from draft: DraftID) {
        effects.append(.repaint)
        guard let composer = session.composer, composer.draft == draft, !composer.isReadOnly else {
            return keep(text, in: draft)
        }
        edit(.replaceAll(text))
        saveDraft()
    }

    /// The draft is not in hand any more, but what was written into it is not lost.
    private mutating func keep(_ text: String, in id: DraftID) {
        guard let draft = shop.drafts[id], draft.outbox == nil, draft.session == session.id else {
            return say("This draft is open in your other window: the editor's text was not taken", .warning)
        }
        events.append(
            .draftWritten(
                DraftWritten(
                    draft: id, content: DraftContent(text: text), reply: nil, isPlaced: false, at: now)))
    }
}

extension Composer {
    /// Fits the text to a pane of another size.
    mutating func rewrap(columns: Int, rows: Int) {
        if editor.layout.columns != max(1, columns) {
            _ = editor.apply(.move(.to(editor.cursor)), layoutColumns: columns)
        }
        top = min(top, max(0, editor.layout.rowCount - rows))
        follow(rows: rows)
    }

    /// Scrolls as little as keeps the cursor in view.
    mutating func follow(rows: Int) {
        let row = editor.cursorPlace.row
        if row < top { top = row }
        if row >= top + max(1, rows) { top = row - max(1, rows) + 1 }
    }
}

extension EditRefusal {
    var words: SafeText {
        switch self {
        case .nothingToUndo: "Nothing to undo in this text"
        case .nothingToRedo: "Nothing to redo in this text"
        case .nothingToPutBack: "Nothing was cut yet"
        case .noBlanks: "No blanks in this text"
        }
    }
}
