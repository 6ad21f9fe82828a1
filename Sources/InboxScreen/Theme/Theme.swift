import TerminalModel

/// A style for every role.
public struct Theme: Hashable, Sendable {
    private let styles: [ThemeRole: Style]
    private let text: Style

    /// - Parameter styles: roles that are missing look like `text`, or plain where that is missing.
    public init(styles: [ThemeRole: Style]) {
        self.styles = styles
        text = styles[.text] ?? .plain
    }

    public subscript(role: ThemeRole) -> Style { styles[role] ?? text }

    /// How a role looks on a bar: words take the bar's own style, signs keep their colour.
    func style(_ role: ThemeRole, on bar: ThemeRole?) -> Style {
        guard let bar else { return self[role] }
        switch role {
        case .text, .title, .theirWords, .myWords: return self[bar]
        case .dim, .hint, .line: return bar == .selected ? self[.selectedDim] : self[bar]
        default: return self[role].on(self[bar])
        }
    }
}
