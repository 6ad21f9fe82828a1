import CustomerCare
import PlainText
import ShopDomain

/// `@`: To, Cc and Subject, one line after the other; people are named as the shop knows them.
extension InboxStep {
    mutating func askAddresses(_ field: AddressPrompt.Field, _ draft: Draft?) {
        let addresses = (field == .to ? draft?.to : draft?.cc) ?? []
        let text = addresses.map { address in
            RecipientLine.text(.init(name: name(of: address, in: draft), address: address))
        }
        let people = KnownPeople(shop, first: nil, onlyWithMail: true)
        session.overlay = .addresses(AddressPrompt(field, text.joined(separator: ", "), people: people))
    }

    private func name(of address: String, in draft: Draft?) -> SafeText {
        if let typed = draft?.names?[address.lowercased()] { return typed }
        return shop.customer(address: address).flatMap { shop.customer($0) }?.name ?? ""
    }

    mutating func answerAddresses(_ prompt: AddressPrompt, _ input: PromptInput) {
        var prompt = prompt
        switch input {
        case .next, .previous, .nextPage, .previousPage:
            prompt.choose(moved(prompt.selected ?? -1, by: input, count: prompt.choices.count))
        case .complete:
            if !prompt.complete() { say("Nobody the shop knows is called that", .warning) }
        case .confirm where prompt.selected != nil: _ = prompt.complete()
        case .confirm: return take(prompt)
        default: prompt.apply(input)
        }
        session.overlay = .addresses(prompt)
    }

    private mutating func take(_ prompt: AddressPrompt) {
        session.overlay = nil
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        var people: [RecipientLine.Recipient] = []
        for part in RecipientLine(prompt.line.text).parts {
            guard let found = RecipientLine.recipients(in: part) ?? theOne(called: part, prompt.people) else {
                session.overlay = .addresses(prompt)
                return say(Self.refusal(of: part), .warning)
            }
            people += found.filter { new in !people.contains { $0.address.lowercased() == new.address.lowercased() } }
        }
        address(draft, prompt.field, to: people)
        if prompt.field == .to { askAddresses(.cc, draft) } else { askSubject(draft) }
    }

    /// A name alone, where just one person is called that.
    private func theOne(called name: Substring, _ people: KnownPeople) -> [RecipientLine.Recipient]? {
        let named = people.named(String(name))
        guard named.count == 1 else { return nil }
        return named.map { RecipientLine.Recipient(name: $0.name, address: $0.address) }
    }

    private static func refusal(of part: Substring) -> SafeText {
        part.contains("@")
            ? SafeText(line: "\"\(part)\" is not an address: name@example.org would be")
            : SafeText(line: "No address for \"\(part)\": Tab completes who the shop knows, or type name@example.org")
    }

    private mutating func address(_ draft: Draft, _ field: AddressPrompt.Field, to people: [RecipientLine.Recipient]) {
        let addresses = people.map(\.address)
        let to = field == .to ? addresses : draft.to, cc = field == .cc ? addresses : draft.cc
        var names = draft.names ?? [:]
        for person in people { names[person.address.lowercased()] = person.name.isEmpty ? nil : person.name }
        let kept = Set((to + cc).map { $0.lowercased() })
        events.append(
            .draftAddressed(
                DraftAddressed(
                    draft: draft.id, to: to, cc: cc, subject: draft.subject, at: now,
                    names: names.filter { kept.contains($0.key) })))
    }

    // MARK: Subject

    private mutating func askSubject(_ draft: Draft) {
        session.overlay = .line(.subject, PromptLine(draft.subject.string))
    }

    mutating func answerSubject(_ typed: String) {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return }
        events.append(
            .draftAddressed(
                DraftAddressed(
                    draft: draft.id, to: draft.to, cc: draft.cc, subject: SafeText(line: typed), at: now,
                    names: draft.names ?? [:])))
        session.composer?.isWriting = composer.editor.text.isEmpty
    }
}

/// Whether something typed could be an address; the full check is made when the mail is sealed.
enum AddressLook {
    static func isPlausible(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(where: { $0.isLetter || $0.isNumber })
            && !text.hasPrefix("-") && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    }
}
