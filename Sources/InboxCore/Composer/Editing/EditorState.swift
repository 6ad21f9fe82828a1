/// A draft under the owner's hands: text, cursor, blanks, what was cut, and what can be undone.
///
/// Everything happens through `apply(_:layoutColumns:)`. Text and layout change in one place,
/// `change`, and so never disagree.
public struct EditorState: Sendable {
    public internal(set) var buffer: TextBuffer
    public internal(set) var layout: VisualLayout
    public internal(set) var cursor: TextPosition
    /// The side of a soft break on which the cursor shows.
    public internal(set) var affinity = WrapAffinity.downstream
    var blankTracker: BlankTracker
    /// The column that moves up and down aim at, while they follow each other.
    var goalColumn: Int?
    var history = UndoHistory()
    var cutText = CutText()
    /// Splices of the command being applied.
    var pendingSplices = SpliceLog()

    /// Opens a text with the cursor at its first open blank, or else at its end.
    public init(_ content: BlankedText = BlankedText(), layoutColumns: Int) {
        buffer = TextBuffer(content.text)
        layout = VisualLayout(buffer, columns: layoutColumns)
        blankTracker = BlankTracker(content.blanks)
        cursor = buffer.end
        if let open = blankTracker.firstOpen { cursor = buffer.position(atCharacter: open.landing) }
    }

    public var text: String { buffer.text }
    /// The blanks as they stand now, in character offsets of the text.
    public var blanks: [TextBlank] { blankTracker.blanks }
    /// The blank that keeps the mail from leaving.
    public var firstOpenRequired: TextBlank? { blankTracker.firstOpenRequired }
    public var content: BlankedText { BlankedText(text, blanks: blanks) }
    public var cursorOffset: Int { buffer.characterOffset(of: cursor) }
    /// Where the cursor shows.
    public var cursorPlace: VisualPlace { layout.place(of: cursor, affinity: affinity, in: buffer) }

    /// Carries out one command.
    ///
    /// - Parameter layoutColumns: columns the text is wrapped at now; another number than before
    ///   wraps all of it.
    public mutating func apply(_ command: EditCommand, layoutColumns: Int) -> EditResult {
        let columns = max(1, layoutColumns)
        if columns != layout.columns { layout = VisualLayout(buffer, columns: columns) }
        let refusal = perform(command)
        if !command.isVertical { goalColumn = nil }
        if !command.isCut { cutText.close() }
        if !command.isTyping { history.close() }
        return EditResult(splices: pendingSplices.take(), refusal: refusal)
    }

    /// Ends a burst of typing, as when the owner pauses: what is typed next is undone for itself.
    public mutating func endTypingBurst() { history.close() }

    private mutating func perform(_ command: EditCommand) -> EditRefusal? {
        switch command {
        case .insert(let text): insert(text)
        case .newline: insertNewline()
        case .paste(let text): paste(text)
        case .insertReply(let reply): insertReply(reply)
        case .replaceReply(let reply): replaceReply(with: reply)
        case .replaceAll(let text): replaceAll(with: text)
        case .deleteBackward: deleteBackward()
        case .deleteForward: deleteForward()
        case .cutWordBack: cutWordBack()
        case .cutToLineStart: cutToLineStart()
        case .cutToLineEnd: cutToLineEnd()
        case .yank: return yank()
        case .undo: return undo()
        case .redo: return redo()
        case .move(let motion): move(motion)
        case .nextBlank: return go(to: blankTracker.next(after: cursorOffset))
        case .previousBlank: return go(to: blankTracker.previous(before: cursorOffset))
        }
        return nil
    }
}

extension EditCommand {
    fileprivate var isVertical: Bool {
        switch self {
        case .move(.up), .move(.down), .move(.pageUp), .move(.pageDown): true
        default: false
        }
    }

    fileprivate var isCut: Bool {
        switch self {
        case .cutWordBack, .cutToLineStart, .cutToLineEnd: true
        default: false
        }
    }

    fileprivate var isTyping: Bool {
        switch self {
        case .insert, .newline, .deleteBackward, .deleteForward: true
        default: false
        }
    }
}
