import InboxCore
import PlainText
import ShopDomain

/// Words for a draft.
enum DraftWords {
    static func kind(_ draft: Draft) -> SafeText {
        switch draft.kind {
        case .reply, .replyAll: "draft"
        case .forward: "forward"
        case .new: "new mail"
        case .note: "note"
        case .contact: "their words"
        }
    }

    /// The first words of a text, as much as a row can show.
    static func beginning(of text: String) -> SafeText {
        SafeText(line: String(text.drop(while: \.isWhitespace).prefix(160)))
    }
}

/// To whom a mail goes, by name where the shop knows one.
enum Recipients {
    static func name(of draft: Draft, _ scene: Scene) -> SafeText {
        if let contact = draft.contact { return contact.name }
        return name(draft.to, draft.names, draft.kind == .forward ? nil : draft.conversation, scene)
    }

    static func name(of entry: OutboxEntry, _ scene: Scene) -> SafeText {
        name(entry.to, entry.names, entry.conversation, scene)
    }

    private static func name(
        _ addresses: [String], _ names: [String: SafeText]?, _ conversation: ConversationID?, _ scene: Scene
    ) -> SafeText {
        if let known = conversation.flatMap({ scene.shop.conversation($0) })
            .flatMap({ scene.shop.customer(of: $0) })
        {
            return known.displayName
        }
        guard let first = addresses.first else { return "nobody yet" }
        if let typed = names?[first.lowercased()] { return typed }
        let person = scene.shop.customer(address: first).flatMap { scene.shop.customer($0) }
        return person?.displayName ?? SafeText(line: first)
    }
}
