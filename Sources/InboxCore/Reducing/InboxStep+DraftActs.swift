import CustomerCare
import PlainText
import ShopDomain

/// The DRAFT layer: a finished-looking draft under the mail it answers.
extension InboxStep {
    mutating func actOnDraft(_ command: InboxCommand) {
        guard let composer = session.composer else {
            return say("No draft open: r writes one, 1-9 places a reply")
        }
        switch command {
        case .send: send()
        case .write: write(composer)
        case .undoText: edit(.undo)
        case .redoText: edit(.redo)
        case .attach: askWhatToAttach()
        case .attached: showAttached()
        case .editAddresses: editAddresses(composer)
        case .quote: askWhatToQuote(composer)
        case .externalEditor:
            saveDraft()
            effects.append(.editExternally(composer.draft, composer.editor.text))
        case .throwAway: throwAway(composer)
        case .takeOver: takeOver()
        case .versions: showVersions(composer)
        case .hushHint: hushHint()
        case .hushForGood: hushForGood()
        case .walkPromises: walkPromises()
        default: break
        }
    }

    /// Into WRITING, at the first blank.
    private mutating func write(_ composer: Composer) {
        if composer.isReadOnly { return say("Open in your other window: : take over edits it here", .warning) }
        session.composer?.isWriting = true
        if let open = composer.editor.blanks.first(where: { !$0.isFilled }) { goTo(open, in: composer) }
    }

    mutating func goTo(_ blank: TextBlank, in composer: Composer) {
        edit(.move(.to(composer.editor.buffer.position(atCharacter: blank.landing))))
    }

    private mutating func editAddresses(_ composer: Composer) {
        guard let draft = shop.drafts[composer.draft] else { return }
        askAddresses(.to, draft)
    }

    private mutating func throwAway(_ composer: Composer) {
        saveDraft()
        events.append(.draftDiscarded(DraftDiscarded(act: token(), draft: composer.draft, at: now)))
        letGoOfDraft()
        say("Draft thrown away: z brings it back")
    }

    private mutating func showVersions(_ composer: Composer) {
        guard let draft = shop.drafts[composer.draft], !draft.versions.isEmpty else {
            return say("No earlier version of this draft yet")
        }
        session.overlay = .versions(selected: draft.versions.count - 1)
    }
}
