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
        case .mail(let message): askWhereToSaveAll(of: message)
        case nil: say("No link or file with that letter and number here", .warning)
        }
    }

    private func labelled(_ label: SafeText) -> Labelled? {
        guard let opened = session.opened, let conversation = shop.conversation(opened.id) else { return nil }
        for turn in conversation.turns.reversed() {
            guard let body = session.bodies[turn.message] else { continue }
            if opened.labels.letter(of: turn.message) == label { return .mail(turn.message) }
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
        let name = SafeText.fileName(from: place.name.string).string
        session.overlay = .path(PathPrompt(.save(place), saveFolder + name))
    }

    /// Where the last file went, with a slash behind it.
    private var saveFolder: String {
        let folder = session.saveFolder ?? session.settings.files.folder
        return folder + (folder.hasSuffix("/") ? "" : "/")
    }

    /// `S`: the files of the newest mail that has any.
    mutating func saveFiles() {
        guard let message = session.newestMailWithFiles(in: shop) else { return say("No file came with these messages") }
        askWhereToSaveAll(of: message)
    }

    private mutating func askWhereToSaveAll(of message: MessageNumber) {
        let places = (session.bodies[message]?.attachments ?? []).enumerated().map { index, file in
            FilePlace(message: message, index: index, name: file.name)
        }
        guard !places.isEmpty else { return say("No file came with that mail", .warning) }
        session.overlay = .path(PathPrompt(.saveAll(places), saveFolder))
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

extension InboxSession {
    func newestMailWithFiles(in shop: Shop) -> MessageNumber? {
        let turns = opened.flatMap { shop.conversation($0.id) }?.turns ?? []
        return turns.last { bodies[$0.message]?.attachments.isEmpty == false }?.message
    }
}
