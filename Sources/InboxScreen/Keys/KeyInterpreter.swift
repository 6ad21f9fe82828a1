import InboxCore
import PlainText
import TerminalModel

/// What an input means where the owner is now.
public enum KeyInterpreter {
    /// The action to reduce; nil for what means nothing.
    public static func action(for input: TerminalInput, session: InboxSession) -> InboxAction? {
        switch input {
        case .key(let key): action(for: key, session: session)
        case .paste(let text): pasted(text, session)
        case .pasteWasCut: .deadKey("The pasted text was too long: its end is missing")
        case .droppedAfterEscape(let key): dropped(key)
        case .resize(let size): .resized(ScreenLayout.viewport(size: size, session: session))
        case .focus: nil
        case .ended: .hungUp
        }
    }

    private static func action(for key: KeyPress, session: InboxSession) -> InboxAction? {
        switch session.layer {
        case .prompt: session.overlay.flatMap { PromptKeys.action(for: key, in: $0) }
        case .writing: WritingKeys.action(for: key, session: session)
        case .draft: acting(key, in: .draft)
        case .acting: acting(key, in: session.focus == .queue ? .queue : .conversation)
        }
    }

    private static func acting(_ key: KeyPress, in place: KeyBinding.Place) -> InboxAction? {
        if let binding = KeyTable.byPlace[place]?[key.name] { return .command(binding.command) }
        switch (place, key) {
        case (.draft, .character): return .deadKey("You are not writing: i writes, y sends")
        case (_, .character): return .deadKey("No act on that key: ? shows all keys")
        case (_, .control("c")): return .deadKey("q in the queue quits, ? shows all keys")
        default: return nil
        }
    }

    private static func pasted(_ text: String, _ session: InboxSession) -> InboxAction? {
        switch session.layer {
        case .writing: .edit(.paste(text))
        case .prompt: session.overlay?.prompt == nil ? nil : .prompt(.insert(text))
        case .draft, .acting: .pastedOutside
        }
    }

    private static func dropped(_ key: KeyPress) -> InboxAction {
        .deadKey(SafeText(line: "Only Esc was taken: \(key.name) came glued to it"))
    }
}
