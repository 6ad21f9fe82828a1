import InboxCore
import PlainText
import TerminalModel

/// Keys of the WRITING layer: what is printable types, the rest edits.
enum WritingKeys {
    static func action(for key: KeyPress, session: InboxSession) -> InboxAction? {
        switch key {
        case .character(let character): .edit(.insert(String(character)))
        case .enter: .edit(.newline)
        case .escape, .control("c"): .stopWriting
        case .control("z"): .command(.suspend)
        case .control("l"): .command(.repaint)
        case .control("o"): .command(.quote)
        default: command(for: key, page: session.viewport.composerRows).map(InboxAction.edit)
        }
    }

    private static func command(for key: KeyPress, page: Int) -> EditCommand? {
        switch key {
        case .tab: .nextBlank
        case .backTab: .previousBlank
        case .backspace: .deleteBackward
        case .delete: .deleteForward
        case .control("w"): .cutWordBack
        case .control("u"): .cutToLineStart
        case .control("k"): .cutToLineEnd
        case .control("y"): .yank
        case .control("_"): .undo
        case .control("r"): .redo
        default: motion(for: key, page: page).map(EditCommand.move)
        }
    }

    private static func motion(for key: KeyPress, page: Int) -> EditCommand.Motion? {
        switch key {
        case .left: .left
        case .right: .right
        case .up: .up
        case .down: .down
        case .controlLeft: .wordLeft
        case .controlRight: .wordRight
        case .home, .control("a"): .lineStart
        case .end, .control("e"): .lineEnd
        case .pageUp: .pageUp(rows: page - 1)
        case .pageDown: .pageDown(rows: page - 1)
        default: nil
        }
    }
}
