import CustomerCare
import PlainText
import ShopDomain

/// The files of a draft: taken in, listed, taken away again.
extension InboxStep {
    mutating func askWhatToAttach() {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        if let refusal = whyNoFiles(draft, composer) { return say(refusal, .warning) }
        session.overlay = .path(PathPrompt(.attach, session.attachFolder))
    }

    private func whyNoFiles(_ draft: Draft, _ composer: Composer) -> SafeText? {
        if composer.isReadOnly { return "This draft is open in your other window" }
        if draft.staysHere { return "This is never sent: files go with mail" }
        if draft.attachments.count >= InboxLimits.attachedCountMax { return "One mail carries no more files" }
        return nil
    }

    mutating func attach(_ path: String) {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        if let slash = path.lastIndex(of: "/") { session.attachFolder = String(path[...slash]) }
        session.composer?.awaitedFiles += 1
        effects.append(.attach(draft.id, path: path, room: room(in: draft)))
    }

    /// Bytes that still fit.
    private func room(in draft: Draft) -> Int {
        max(0, session.settings.files.byteCountMax - draft.attachedByteCount)
    }

    /// The runtime has kept the bytes: what is sealed later is what was attached now.
    mutating func takeIn(_ files: [DraftAttachment], to id: DraftID, problem: SafeText?) {
        if session.composer?.draft == id, let awaited = session.composer?.awaitedFiles, awaited > 0 {
            session.composer?.awaitedFiles = awaited - 1
        }
        guard let draft = shop.drafts[id], draft.outbox == nil else {
            if !files.isEmpty { say("The draft is gone: the file was not attached", .warning) }
            return
        }
        if !files.isEmpty {
            let all = draft.attachments + files
            events.append(.draftAttached(DraftAttached(draft: id, attachments: all, at: now)))
            session.saving = .saving
        }
        tell(files, problem)
    }

    private mutating func tell(_ files: [DraftAttachment], _ problem: SafeText?) {
        if let problem { return refusePath(problem) }
        guard let last = files.last else { return }
        let size = SafeText(line: ByteCountWords.text(last.byteCount))
        say(files.count == 1 ? "Attached " + last.name + ", " + size
            : SafeText(line: "\(files.count) files attached"), .good)
    }

    // MARK: Taking away

    mutating func showAttached() {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        if draft.attachments.isEmpty { return say("No file is attached: a attaches one") }
        if composer.isReadOnly { return say("This draft is open in your other window", .warning) }
        session.overlay = .attached(selected: 0)
    }

    mutating func chooseAttached(_ selected: Int, _ input: PromptInput) {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else {
            session.overlay = nil
            return
        }
        if input == .confirm, draft.attachments.indices.contains(selected) {
            takeAway(selected, from: draft)
        } else {
            let step = input == .next ? 1 : input == .previous ? -1 : 0
            let last = max(0, draft.attachments.count - 1)
            session.overlay = .attached(selected: min(max(0, selected + step), last))
        }
    }

    private mutating func takeAway(_ index: Int, from draft: Draft) {
        var files = draft.attachments
        let file = files.remove(at: index)
        events.append(.draftAttached(DraftAttached(draft: draft.id, attachments: files, at: now)))
        session.saving = .saving
        session.overlay = files.isEmpty ? nil : .attached(selected: min(index, files.count - 1))
        say(file.name + " does not go along")
    }

    // MARK: Forwarding

    /// What came with the message goes along when it is passed on.
    mutating func carryFiles(of message: MessageNumber, to draft: DraftID) {
        let mark = shop.message(message)?.marks.contains(.attachments) ?? false
        guard mark || session.bodies[message]?.attachments.isEmpty == false else { return }
        session.composer?.awaitedFiles += 1
        effects.append(.carryFiles(draft, from: message, room: session.settings.files.byteCountMax))
    }

    // MARK: Sending

    /// The words that promise a file, when none is there; asked about once for a draft.
    mutating func promisedFile(_ draft: Draft, _ composer: Composer) -> SafeText? {
        guard draft.attachments.isEmpty, !composer.wasAskedForFile else { return nil }
        return review().wordsOfAFile(in: composer.editor.content.textForSending).map { SafeText(line: $0) }
    }
}

extension Draft {
    public var attachedByteCount: Int { attachments.reduce(0) { $0 + $1.byteCount } }
}

extension DraftAttachment {
    public var byteCount: Int { Int(location.length) }
}
