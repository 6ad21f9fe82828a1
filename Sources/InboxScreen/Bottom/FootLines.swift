import InboxCore
import PlainText
import ShopDomain

/// The foot of the screen: the layer, the keys that work, what is being asked, what was said.
///
/// One row as a rule. A menu, a question or a word that does not fit takes the rows above as well.
struct FootLines {
    private(set) var lines: [ScreenLine] = []
    /// Where the line of input has its cursor: a column of the last line.
    private(set) var cursorColumn: Int?

    private let scene: Scene
    private let columns: Int
    private let layer: [Span]

    init(_ scene: Scene, columns: Int) {
        self.scene = scene
        self.columns = columns
        let name = Span(" " + LayerName.of(scene) + " ", LayerName.role(scene))
        layer = columns >= name.columns + 8 ? [name, Span(" ")] : [name]
        lay()
        lines = lines.suffix(ScreenLimits.footRowsMax).map { $0.fitted(toColumns: columns) }
    }

    private var room: Int { max(0, columns - layer.columns) }

    private mutating func lay() {
        guard let overlay = scene.session.overlay else { return layKeys() }
        if let notice = notice { lines += said(notice) }
        switch overlay {
        case .menu(let menu):
            lay(menu.choices.map { KeyHint(key: SafeText(line: $0.key), words: $0.hint) })
        case .confirm(let confirmation): lay(PromptWords.question(confirmation, scene))
        case .palette, .replies, .cards, .search, .line, .path, .contact, .addresses: layInput(overlay)
        case .pasting: lay(ChannelWords.pastingHints)
        case .awayLine: lay(ChannelWords.awayLineHints)
        case .link: lay(LinkSheet.hints(opens: scene.session.settings.files.opensLinks))
        case .attached: lay(Self.listHints("takes it away"))
        case .help: lay(Self.helpHints)
        case .join: lay(Self.listHints("joins"))
        case .versions: lay(Self.listHints("takes this version"))
        case .quoting: lay(Self.listHints("quotes it"))
        case .foundPromises: lay(Self.judgingHints)
        case .issue: lay(IssueWords.hints)
        case .whichOrder: lay(Self.listHints("takes it"))
        case .ranked: lay([KeyHint(key: "1-9", words: "places it"), KeyHint(key: "Esc", words: "does not")])
        }
    }

    private static let judgingHints = [
        KeyHint(key: "+", words: "keep"), KeyHint(key: "-", words: "not one"),
        KeyHint(key: "Enter", words: "another date"), KeyHint(key: "Esc", words: "back"),
    ]

    // MARK: Acting, draft, writing

    private mutating func layKeys() {
        let hints = KeyHints(scene: scene).hints()
        guard let notice else {
            lines.append(ScreenLine(layer + HintFlow.line(hints, columns: room - 1)))
            return
        }
        if notice.columns + 2 <= room {
            let rest = HintFlow.line(hints, columns: room - notice.columns - 4)
            let gap = rest.isEmpty ? [] : [Span("   ")]
            lines.append(ScreenLine(layer + [notice] + gap + rest))
        } else {
            lines += said(notice)
            lines.append(ScreenLine(layer + HintFlow.line(hints, columns: room - 1)))
        }
    }

    private var notice: Span? {
        scene.session.notice.map { notice in
            let role: ThemeRole =
                switch notice.tone {
                case .plain: .accent
                case .good: .kind
                case .warning: .warning
                }
            return Span(notice.text, role)
        }
    }

    private func said(_ notice: Span) -> [ScreenLine] {
        ScreenLine.wrapped(notice.text, notice.role, columns: columns - 2, rows: 3)
            .map { ScreenLine([Span(" ")] + $0.left) }
    }

    // MARK: Menus and questions

    private mutating func lay(_ hints: [KeyHint]) {
        laid(HintFlow.lines(hints, columns: room - 1))
    }

    private mutating func lay(_ question: SafeText) {
        laid(ScreenLine.wrapped(question, .warning, columns: max(1, room - 1)).map(\.left))
    }

    private mutating func laid(_ rows: [[Span]]) {
        let indent = [Span(SafeText.spaces(layer.columns))]
        for (index, row) in rows.enumerated() {
            lines.append(ScreenLine((index == 0 ? layer : indent) + row))
        }
    }

    private static let helpHints = [
        KeyHint(key: "j k", words: "scroll"), KeyHint(key: "Space", words: "page"),
        KeyHint(key: "Esc", words: "closes"),
    ]

    private static func listHints(_ enter: SafeText) -> [KeyHint] {
        [
            KeyHint(key: "j k", words: "choose"), KeyHint(key: "Enter", words: enter),
            KeyHint(key: "Esc", words: "does not"),
        ]
    }

    // MARK: A line of input

    private mutating func layInput(_ overlay: Overlay) {
        guard let prompt = overlay.prompt else { return }
        if case .search(let line) = overlay { laySearchHelp(line) }
        let question = Span(PromptWords.question(overlay), .hintKey)
        let input = PromptWindow(prompt, columns: max(1, room - question.columns - 1))
        var line = ScreenLine(layer + [question, Span(input.text, prompt.isOffered ? .selected : .text)])
        let ending = Span(PromptWords.ending(overlay) + " ", .hint)
        if line.left.columns + ending.columns + 4 <= columns { line.right = [ending] }
        lines.append(line)
        cursorColumn = layer.columns + question.columns + input.cursorColumn
    }

    /// Above the line: the operators there are, then what is wrong with one; where nothing is found,
    /// the list says so.
    private mutating func laySearchHelp(_ line: PromptLine) {
        if line.text.isEmpty {
            lines += said(Span(SearchOperators.shown, .dim))
        } else if !scene.session.queue.entries.isEmpty, let doubt = SearchOperators.doubt(about: line.text) {
            lines += said(Span(doubt, .warning))
        }
    }
}
