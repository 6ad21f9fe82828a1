import TerminalModel

extension KeyPress {
    /// The key as the key table calls it: "j", "Down", "Ctrl+W", "PgDn", "Space".
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift+Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .insert: "Insert"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .controlUp: "Ctrl+Up"
        case .controlDown: "Ctrl+Down"
        case .controlLeft: "Ctrl+Left"
        case .controlRight: "Ctrl+Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .control(let character): "Ctrl+" + character.uppercased()
        }
    }
}
