import PlainText
import ShopDomain

/// `o` and a label: links are shown before they lead anywhere, files go where the owner says.
extension InboxStep {
    mutating func openLinkPrompt() {
        guard let opened = session.opened, hasLabels(opened.id) else {
            return say("Nothing to open here: no link and no file in these messages")
        }
        session.overlay = .line(.openLabel, PromptLine())
    }

    private func hasLabels(_ id: ConversationID) -> Bool {
        shop.conversation(id)?.turns.contains { turn in
            session.bodies[turn.message].map { !$0.links.isEmpty || !$0.attachments.isEmpty } ?? false
        } ?? false
    }

    mutating func openLabelled(_ typed: String) {
        let label = SafeText(line: typed.filter { !"[] ".contains($0) }.lowercased())
        switch labelled(label) {
        case .link(let link): session.overlay = .link(link)
        case .file(let place): offer(place)
        case nil: say("No link or file with that letter and number here", .warning)
        }
    }

    private func labelled(_ label: SafeText) -> Labelled? {
        guard let opened = session.opened, let conversation = shop.conversation(opened.id) else { return nil }
        for turn in conversation.turns.reversed() {
            guard let body = session.bodies[turn.message] else { continue }
            let isIt = { (own: SafeText) in opened.labels.label(own, of: turn.message) == label }
            if let link = body.links.first(where: { isIt($0.label) }) { return .link(link) }
            if let index = body.attachments.firstIndex(where: { isIt($0.label) }) {
                let name = body.attachments[index].name
                return .file(FilePlace(message: turn.message, index: index, name: name))
            }
        }
        return nil
    }

    // MARK: Files

    /// Where files can be opened the owner chooses; else a file is there to be saved.
    private mutating func offer(_ place: FilePlace) {
        session.chosenFile = place
        if session.settings.files.opensFiles {
            session.overlay = .menu(.file)
        } else {
            askWhereToSave(place)
        }
    }

    mutating func actOnFile(_ command: InboxCommand) {
        guard let place = session.chosenFile else { return openLinkPrompt() }
        if command == .openFile {
            guard session.settings.files.opensFiles else {
                return say("No program opens files here: [attachments] open in config.toml names one", .warning)
            }
            effects.append(.openAttachment(place))
        } else {
            askWhereToSave(place)
        }
    }

    private mutating func askWhereToSave(_ place: FilePlace) {
        let folder = session.settings.files.folder
        let name = SafeText.fileName(from: place.name.string).string
        session.overlay = .path(PathPrompt(.save(place), folder + (folder.hasSuffix("/") ? "" : "/") + name))
    }

    // MARK: Links

    /// Enter on the page of a link; `c` copies where Enter opens.
    mutating func answerLink(_ link: MessageBody.Link, _ input: PromptInput) {
        let opens = session.settings.files.opensLinks
        switch input {
        case .confirm where opens:
            session.overlay = nil
            effects.append(.openLink(link.target))
        case .confirm, .insert("c"):
            effects.append(.copy(link.target))
            say("Copied, where your terminal takes it; Esc closes", .good)
        default: break
        }
    }
}
