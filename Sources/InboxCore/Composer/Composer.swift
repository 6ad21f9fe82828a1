import PlainText
import ShopDomain

/// The draft in the owner's hands.
public struct Composer: Sendable {
    public let draft: DraftID
    public let kind: DraftKind
    public internal(set) var editor: EditorState
    public internal(set) var isWriting: Bool
    /// First visual line on screen.
    public internal(set) var top = 0
    /// Edits that are not on their way to the disk yet.
    var unsaved = SpliceLog()
    /// The text as the shop has it once our records are in it: what the next splice is based on.
    var storedText: String
    /// The shop's text is another one, so that splices of ours would fall on the wrong words: the
    /// whole is recorded instead.
    var mustRecordWhole: Bool
    /// The shop's revision for which that was last looked at.
    var checkedRevision = -1
    /// Milliseconds of uptime of the first of them and of the last key.
    var unsavedSince: Int64?
    var lastEdit: Int64 = 0
    var editCount = 0
    /// Set while another session edits the draft: here it is only read.
    public internal(set) var isReadOnly = false
    public internal(set) var savedAt: Instant?
    /// What is seen in the draft; nil until it was read, and for a note.
    public internal(set) var advice: DraftAdvice?
    /// When reading began: its dates count from there.
    var adviceBegan: Instant?
    /// Whole text just placed by a digit, so that the next digit may swap it.
    public internal(set) var isUntouched: Bool
    /// Files that are being read for it.
    public internal(set) var awaitedFiles = 0
    /// Whether the owner was asked about a file that the text speaks of and that is not there.
    var wasAskedForFile = false

    init(_ draft: Draft, columns: Int, isWriting: Bool, session: SessionID) {
        self.draft = draft.id
        kind = draft.kind
        editor = EditorState(draft.content.blanked, layoutColumns: max(columns, 1))
        storedText = draft.content.text
        // The editor cleans what it takes in.
        mustRecordWhole = draft.content.text != editor.text
        self.isWriting = isWriting
        isReadOnly = draft.session != session
        isUntouched = draft.isUntouched
        // One's own words go above what is passed on.
        if kind == .forward { _ = editor.apply(.move(.documentStart), layoutColumns: max(columns, 1)) }
    }

    public var hasUnsaved: Bool { !unsaved.isEmpty }

    /// What was typed is on its way to the disk.
    mutating func didRecord() {
        unsaved = SpliceLog()
        unsavedSince = nil
        storedText = editor.text
        mustRecordWhole = false
    }

    /// When the text is to be recorded: after a short pause, or after a second of steady typing.
    var saveDue: Int64? {
        guard let unsavedSince else { return nil }
        return min(
            lastEdit + InboxLimits.savePauseMilliseconds,
            unsavedSince + InboxLimits.saveAtLeastMilliseconds)
    }
}

extension DraftContent {
    /// As the editor takes it: offsets become characters, and blanks that do not fit are dropped.
    var blanked: BlankedText {
        let scalars = Array(text.unicodeScalars)
        var taken = 0
        let kept = blanks.sorted { $0.start < $1.start }.compactMap { blank -> TextBlank? in
            guard blank.start >= taken, blank.end >= blank.start, blank.end <= scalars.count else { return nil }
            taken = blank.end
            return TextBlank(
                range: Self.characters(scalars, blank.start)..<Self.characters(scalars, blank.end),
                name: blank.name, kind: .init(rawValue: blank.name) ?? .text,
                isRequired: blank.isRequired, isFilled: blank.isFilled)
        }
        return BlankedText(text, blanks: kept)
    }

    init(_ content: BlankedText) {
        let characters = Array(content.text)
        self.init(text: content.text, blanks: content.blanks.map { blank in
            DraftBlank(
                start: Self.scalars(characters, blank.range.lowerBound),
                end: Self.scalars(characters, blank.range.upperBound), name: blank.name,
                isRequired: blank.isRequired, isFilled: blank.isFilled)
        })
    }

    private static func characters(_ scalars: [Unicode.Scalar], _ offset: Int) -> Int {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<offset])
        return String(view).count
    }

    private static func scalars(_ characters: [Character], _ offset: Int) -> Int {
        characters[..<offset].reduce(0) { $0 + $1.unicodeScalars.count }
    }
}
