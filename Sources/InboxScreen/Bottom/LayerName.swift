import InboxCore
import PlainText
import ShopDomain

/// What the left of the bottom line says: which layer takes the keys.
enum LayerName {
    static func of(_ scene: Scene) -> SafeText {
        if let overlay = scene.session.overlay { return name(of: overlay) }
        switch scene.session.layer {
        case .acting, .prompt: return "ACTING"
        case .draft: return "DRAFT"
        case .writing: return writing(scene.draft?.kind)
        }
    }

    private static func writing(_ kind: DraftKind?) -> SafeText {
        switch kind {
        case .note: "WRITING A NOTE"
        case .contact: "THEIR WORDS"
        default: "WRITING"
        }
    }

    static func role(_ scene: Scene) -> ThemeRole {
        switch scene.session.layer {
        case .acting, .prompt: .hintKey
        case .draft: .accent
        case .writing: .selected
        }
    }

    private static func name(of overlay: Overlay) -> SafeText {
        switch overlay {
        case .help: "KEYS"
        case .menu(let menu): SafeText(line: menu.title.string.uppercased())
        case .palette: "ACTS"
        case .replies: "REPLIES"
        case .cards: "CARDS"
        case .search: "SEARCH"
        case .line(let question, _): PromptWords.name(of: question)
        case .path(let prompt): PathWords.name(of: prompt.purpose)
        case .link: "LINK"
        case .contact(let prompt): ChannelWords.layer(prompt.channel)
        case .addresses: "ADDRESS"
        case .pasting: "PASTED?"
        case .awayLine: "IN PLACE?"
        case .attached: "FILES"
        case .confirm: "SURE?"
        case .join: "JOIN"
        case .versions: "VERSIONS"
        case .quoting: "QUOTE"
        case .ranked: "REPLIES"
        case .foundPromises: "PROMISES"
        case .issue: "SAME ISSUE"
        case .whichOrder: "ORDER"
        }
    }
}
