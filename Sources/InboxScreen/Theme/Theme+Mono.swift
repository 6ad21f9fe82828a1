import TerminalModel

extension Theme {
    /// Attributes alone, on the terminal's own colours: what is shown when no theme can be read.
    public static let mono = Theme(styles: [
        .text: .plain,
        .dim: attributes(.dim),
        .accent: attributes(.bold),
        .selected: attributes(.reverse),
        .selectedDim: attributes(.reverse),
        .late: attributes(.bold),
        .soon: .plain,
        .kind: .plain,
        .warning: attributes(.bold),
        .error: attributes([.bold, .reverse]),
        .note: attributes(.italic),
        .theirWords: .plain,
        .myWords: .plain,
        .quote: attributes(.dim),
        .link: attributes(.underline),
        .line: attributes(.dim),
        .header: attributes(.bold),
        .headerDim: .plain,
        .hint: attributes(.dim),
        .hintKey: attributes(.bold),
        .blank: attributes(.underline),
        .blankOpen: attributes(.reverse),
        .cursorLine: .plain,
        .mark: attributes(.bold),
        .title: attributes(.bold),
    ])

    private static func attributes(_ attributes: Style.Attributes) -> Style {
        Style(attributes: attributes)
    }
}
