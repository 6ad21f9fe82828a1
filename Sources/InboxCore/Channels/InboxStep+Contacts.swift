import CustomerCare
import PlainText
import ShopDomain

/// `L`: what was said on the phone, at the market, in a shop message or elsewhere becomes a message
/// of that customer, with the same clocks as a mail.
extension InboxStep {
    mutating func askWho(_ channel: ContactChannel) {
        let first = current.flatMap { shop.conversation($0) }.map { shop.resolved($0.customer) }
        session.overlay = .contact(ContactPrompt(channel, people: KnownPeople(shop, first: first)))
    }

    mutating func answerWho(_ prompt: ContactPrompt, _ input: PromptInput) {
        var prompt = prompt
        let before = prompt.line.text
        prompt.line.apply(input)
        let choices = prompt.choices
        guard input == .confirm else {
            let moved = moved(prompt.selected, by: input, count: choices.count)
            prompt.selected = prompt.line.text == before ? moved : 0
            session.overlay = .contact(prompt)
            return
        }
        guard choices.indices.contains(prompt.selected) else {
            session.overlay = .contact(prompt)
            return say("Type a name first", .warning)
        }
        session.overlay = nil
        takeDown(source(choices[prompt.selected], prompt.channel), of: choices[prompt.selected])
    }

    private func source(_ choice: ContactPrompt.Choice, _ channel: ContactChannel) -> ContactSource {
        switch choice {
        case .known(let person): ContactSource(channel: channel, name: person.name, address: person.address)
        case .new(let name):
            ContactSource(channel: channel, name: name, address: ContactAddress.address(of: name.string, channel))
        }
    }

    /// The words are typed, or pasted, where drafts are: saved as they come, kept with Esc.
    private mutating func takeDown(_ source: ContactSource, of choice: ContactPrompt.Choice) {
        saveDraft()
        session.draftUnderNote = session.composer?.draft
        var home: ConversationID?
        if case .known(let person) = choice, let id = current, let conversation = shop.conversation(id),
            shop.resolved(conversation.customer) == person.customer { home = id }
        if let home, session.opened?.id != home { openConversation(home) }
        if home == nil { session.opened = nil }
        let started = DraftStarted(
            draft: token(), kind: .contact, conversation: home, message: nil, to: [], subject: "",
            content: DraftContent(text: ""), session: session.id, at: now, contact: source)
        events.append(.draftStarted(started))
        takeInHand(
            Composer(
                Draft(started), columns: session.viewport.composerColumns, isWriting: true, session: session.id))
        session.saving = .saving
    }

    /// Esc: the words are the customer's now.
    mutating func keepContact(_ draft: Draft, _ text: String) {
        closeNote()
        guard let source = draft.contact, !text.allSatisfy(\.isWhitespace) else {
            events.append(.draftDiscarded(DraftDiscarded(act: token(), draft: draft.id, at: now)))
            return
        }
        effects.append(
            .logContact(
                LoggedContact(source, text: text, conversation: draft.conversation, draft: draft.id, at: now)))
        say("Written down: " + source.name, .good)
    }

    // MARK: Answers that are pasted

    /// `y` on an answer that no mail can bring: it is copied, and shown bare to be selected by hand.
    mutating func copyAnswer(_ text: String) {
        effects.append(.copy(text))
        session.overlay = .pasting(text)
    }

    mutating func answerPasting(_ text: String, _ input: PromptInput) {
        switch input {
        case .insert("c"): effects.append(.copy(text))
        case .confirm:
            session.overlay = nil
            queueCopied()
        default: break
        }
    }
}

/// Words of a customer that came otherwise than by mail, to be kept like one.
public struct LoggedContact: Hashable, Sendable {
    public let source: ContactSource
    public let text: String
    /// Where it belongs, when that is known; else it finds its place by customer and day.
    public let conversation: ConversationID?
    public let draft: DraftID?
    public let at: Instant

    public init(
        _ source: ContactSource, text: String, conversation: ConversationID? = nil, draft: DraftID? = nil, at: Instant
    ) {
        self.source = source
        self.text = text
        self.conversation = conversation
        self.draft = draft
        self.at = at
    }
}
