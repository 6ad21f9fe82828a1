extension EditorState {
    mutating func move(_ motion: EditCommand.Motion) {
        switch motion {
        case .left: put(cursorAt: buffer.position(before: cursor) ?? cursor)
        case .right: put(cursorAt: buffer.position(after: cursor) ?? cursor)
        case .wordLeft: put(cursorAt: buffer.wordStart(before: cursor))
        case .wordRight: put(cursorAt: buffer.wordEnd(after: cursor))
        case .up: moveRows(by: -1)
        case .down: moveRows(by: 1)
        case .pageUp(let rows): moveRows(by: -max(1, rows))
        case .pageDown(let rows): moveRows(by: max(1, rows))
        case .lineStart: moveToLineStart()
        case .lineEnd: moveToLineEnd()
        case .documentStart: put(cursorAt: .start)
        case .documentEnd: put(cursorAt: buffer.end)
        case .to(let position): put(cursorAt: buffer.nearest(to: position))
        }
    }

    mutating func go(to blank: TextBlank?) -> EditRefusal? {
        guard let blank else { return .noBlanks }
        put(cursorAt: buffer.position(atCharacter: blank.landing))
        return nil
    }

    /// Moves over rows; from the first one up it goes to the start of the text, from the last one
    /// down to its end.
    private mutating func moveRows(by distance: Int) {
        let place = cursorPlace
        let goal = goalColumn ?? place.column
        goalColumn = goal
        let row = min(max(0, place.row + distance), layout.rowCount - 1)
        if row == place.row {
            put(cursorAt: distance < 0 ? .start : buffer.end)
        } else {
            let target = layout.position(at: VisualPlace(row: row, column: goal), in: buffer)
            put(cursorAt: target.position, affinity: target.affinity)
        }
    }

    private mutating func moveToLineStart() {
        guard let line = layout.line(atRow: cursorPlace.row) else { return }
        let paragraphStart = TextPosition(paragraph: cursor.paragraph, character: 0)
        put(cursorAt: cursor == line.start ? paragraphStart : line.start)
    }

    private mutating func moveToLineEnd() {
        guard let line = layout.line(atRow: cursorPlace.row) else { return }
        if (cursor, affinity) == line.end {
            put(cursorAt: buffer.endOfParagraph(cursor.paragraph))
        } else {
            put(cursorAt: line.end.position, affinity: line.end.affinity)
        }
    }
}
