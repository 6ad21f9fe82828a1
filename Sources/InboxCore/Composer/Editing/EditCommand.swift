import ShopDomain

/// What the owner asks of the editor, whatever key that was.
public enum EditCommand: Hashable, Sendable {
    /// Typed text. On a placeholder it fills that blank.
    case insert(String)
    case newline
    /// Text from the terminal's paste. It is only ever text, whatever it holds.
    case paste(String)
    /// A canned reply put where the cursor is, with its blanks.
    case insertReply(BlankedText)
    /// Another text in place of all there is, as when one ranked reply is swapped for the next.
    case replaceReply(BlankedText)
    /// The text as $EDITOR left it. Placeholders still standing in it stay blanks.
    case replaceAll(String)

    case deleteBackward
    case deleteForward
    case cutWordBack
    case cutToLineStart
    /// Cuts to the end of the paragraph; at the end it joins the next paragraph to it.
    case cutToLineEnd
    /// Puts back what was cut last, all of it when cuts followed each other.
    case yank
    case undo
    case redo

    case move(Motion)
    case nextBlank
    case previousBlank

    public enum Motion: Hashable, Sendable {
        case left, right, wordLeft, wordRight
        /// Over lines as they show, keeping the column where lines are long enough.
        case up, down
        /// To the end of the line as it shows; from there to the end of the paragraph.
        case lineStart, lineEnd
        case documentStart, documentEnd
        case pageUp(rows: Int), pageDown(rows: Int)
        case to(TextPosition)
    }
}

/// What a command did to the text, for whoever keeps the journal.
public struct EditResult: Hashable, Sendable {
    /// Applied in order to the old text they give the new one.
    public var splices: [TextSplice]
    /// Why nothing happened, where the owner should be told.
    public var refusal: EditRefusal?

    public var changedText: Bool { !splices.isEmpty }
}

/// Why a command changed nothing.
public enum EditRefusal: Hashable, Sendable {
    case nothingToUndo, nothingToRedo, nothingToPutBack, noBlanks
}
