import InboxCore
import PlainText
import TerminalModel

/// Keys while something lies over the panes: a line of input, a list, a menu, a question.
enum PromptKeys {
    static func action(for key: KeyPress, in overlay: Overlay) -> InboxAction? {
        if key == .control("z") { return .command(.suspend) }
        switch overlay {
        case .menu(let menu): return choice(key, in: menu)
        case .confirm(let confirmation): return answer(key, to: confirmation)
        case .ranked: return digit(key)
        case .whichOrder: return (number(key) ?? list(key, overlay)).map(InboxAction.prompt)
        case .foundPromises: return judgement(key).map(InboxAction.prompt)
        case .issue: return decision(key, overlay).map(InboxAction.prompt)
        case .help, .join, .versions, .attached, .quoting: return list(key, overlay).map(InboxAction.prompt)
        case .link: return page(key).map(InboxAction.prompt)
        case .pasting, .awayLine: return page(key).map(InboxAction.prompt)
        case .palette, .replies, .cards, .search, .line, .path, .contact, .addresses:
            return line(key).map(InboxAction.prompt)
        }
    }

    /// A wrong letter closes the menu and does nothing; a sheet waits for a right one.
    private static func choice(_ key: KeyPress, in menu: InboxCommand.Menu) -> InboxAction? {
        if let choice = menu.choices.first(where: { $0.key == key.name }) { return .command(choice.command) }
        if menu.isSheet, ![.escape, .control("c"), .character("q")].contains(key) { return nil }
        return .prompt(.cancel)
    }

    /// In a list of what was found: `+` keeps, `-` does not, Enter gives another date.
    private static func judgement(_ key: KeyPress) -> PromptInput? {
        switch key {
        case .character("+"), .character("-"): .insert(key.name)
        default: list(key, .foundPromises(selected: 0))
        }
    }

    /// On a card: the letters decide, the rest walks through who wrote.
    private static func decision(_ key: KeyPress, _ overlay: Overlay) -> PromptInput? {
        IssueChoices.all.contains { $0.key == key.name } ? .insert(key.name) : list(key, overlay)
    }

    /// A digit chooses at once.
    private static func number(_ key: KeyPress) -> PromptInput? {
        guard case .character(let character) = key, let digit = character.wholeNumberValue, digit > 0
        else { return nil }
        return .insert("\(digit)")
    }

    private static func digit(_ key: KeyPress) -> InboxAction {
        if case .character(let character) = key, let digit = character.wholeNumberValue, digit > 0 {
            return .command(.placeReply(digit))
        }
        return .prompt(.cancel)
    }

    /// Enter does it, Esc does not; telling them first is the third way out of *later*.
    private static func answer(
        _ key: KeyPress, to confirmation: Confirmation
    ) -> InboxAction? {
        switch (key, confirmation) {
        case (.enter, _): .prompt(.confirm)
        case (.escape, _), (.control("c"), _): .prompt(.cancel)
        case (.character("r"), .laterWithoutWord), (.character("r"), .doneUnanswered),
            (.character("r"), .kindWordsUnanswered):
            .command(.reply)
        case (.character("a"), .withoutFile): .command(.attach)
        default: nil
        }
    }

    /// Where a link leads: Enter goes on, `c` copies.
    private static func page(_ key: KeyPress) -> PromptInput? {
        switch key {
        case .enter: .confirm
        case .character("c"): .insert("c")
        case .escape, .control("c"), .character("q"), .left: .cancel
        default: nil
        }
    }

    private static func list(_ key: KeyPress, _ overlay: Overlay) -> PromptInput? {
        switch key {
        case .character("j"), .down: .next
        case .character("k"), .up: .previous
        case .character(" "), .pageDown: .nextPage
        case .pageUp: .previousPage
        case .enter: .confirm
        case .character("-"): overlay.isDraftFiles ? .confirm : nil
        case .escape, .control("c"), .character("q"), .left: .cancel
        case .character("?"): overlay.isHelp ? .cancel : nil
        default: nil
        }
    }

    private static func line(_ key: KeyPress) -> PromptInput? {
        switch key {
        case .character(let character): .insert(String(character))
        case .enter: .confirm
        case .escape, .control("c"): .cancel
        case .backspace: .deleteBackward
        case .control("w"): .cutWordBack
        case .control("u"): .cutAll
        case .left: .left
        case .right: .right
        case .home, .control("a"): .start
        case .end, .control("e"): .end
        case .down, .control("n"): .next
        case .up, .control("p"): .previous
        case .pageDown: .nextPage
        case .pageUp: .previousPage
        case .tab: .complete
        default: nil
        }
    }
}

extension Overlay {
    var isHelp: Bool {
        if case .help = self { true } else { false }
    }

    var isDraftFiles: Bool {
        if case .attached = self { true } else { false }
    }
}
