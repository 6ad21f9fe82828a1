import CustomerCare
import PlainText
import ShopDomain

/// What the shop's cards say to the open mail, and citing it.
extension InboxStep {
    mutating func take(_ shelf: CardShelf) {
        session.cards = shelf
        session.learnNext = nil
        session.opened?.passageFor = nil
        session.queue.builtFor = nil
    }

    /// The passage for the newest mail without an answer; looked for once its text is there.
    mutating func findPassage() {
        guard var opened = session.opened, let conversation = shop.conversation(opened.id) else { return }
        let message = conversation.unanswered.last?.message
        let text = message.flatMap { session.bodies[$0]?.ownText }
        let wanted = text == nil ? nil : message
        guard opened.passageFor != wanted || wanted == nil && opened.passage != nil else { return }
        opened.passageFor = wanted
        opened.passage = text.flatMap { session.cards.passage(for: $0) }
        session.opened = opened
    }

    /// `C`: the passage shown goes into the reply; where it is in it already, or none is shown, the
    /// owner picks one.
    mutating func cite() {
        if let question = session.selectedQuestion { return keepCard(for: question) }
        guard !session.cards.cards.isEmpty else { return say("No cards yet: a text file each in the folder cards") }
        guard let id = current else { return say("No conversation here to answer") }
        guard let passage = session.opened?.passage, session.opened?.id == id, !isInDraft(passage) else {
            session.overlay = .cards(PromptLine(), selected: 0)
            return
        }
        cite(passage)
    }

    private func isInDraft(_ passage: CardPassage) -> Bool {
        session.composer?.editor.text.contains(passage.text.string) ?? false
    }

    mutating func cards(_ line: PromptLine, _ selected: Int, _ input: PromptInput) {
        var typed = line
        typed.apply(input)
        let matches = session.cards.picker.matches(typed.text)
        guard input == .confirm else {
            let index = typed.text == line.text ? moved(selected, by: input, count: matches.count) : 0
            session.overlay = .cards(typed, selected: index)
            return
        }
        session.overlay = nil
        guard matches.indices.contains(selected) else { return say("None of your cards has these words") }
        let entry = matches[selected].entry
        let passages = session.cards.cards.first { $0.name == entry.name }?.passages
        if let passage = passages?.first(where: { $0.text.string == entry.body }) { cite(passage) }
    }

    /// At the cursor of the draft in hand, else as the beginning of a reply.
    private mutating func cite(_ passage: CardPassage) {
        guard let id = current else { return }
        if session.composer == nil, let existing = shop.draft(of: id) { openDraft(existing.id, isWriting: false) }
        guard let composer = session.composer else { return startReply(to: id, citing: passage) }
        guard composer.kind != .note, composer.kind != .contact else { return say("A card goes into a reply only") }
        goBeforeSignOff(composer.editor)
        edit(.insertReply(BlankedText(passage.text.string)))
        say("Cited: " + passage.title)
    }

    /// Where a draft was not gone through yet, the cursor stands behind the owner's name.
    private mutating func goBeforeSignOff(_ editor: EditorState) {
        let text = editor.text
        guard editor.cursorOffset == text.count else { return }
        let letter = FilledReply(text: text, blanks: [], signature: session.settings.ownerName.string)
        guard let body = text.firstRange(of: letter.withoutGreeting().text), !body.isEmpty else { return }
        let end = text.distance(from: text.startIndex, to: body.upperBound)
        edit(.move(.to(editor.buffer.position(atCharacter: end))))
    }

    private mutating func startReply(to id: ConversationID, citing passage: CardPassage) {
        let customer = shop.conversation(id).flatMap { shop.customer(of: $0) }
        guard let filled = session.shelf.filled(citing: passage, for: customer) else { return }
        startReply(to: id, kind: .reply, content: DraftContent(filled.blanked), reply: nil, isWriting: false)
        say("Cited: " + passage.title)
    }
}
