import ShopDomain

// The one place where text changes, and layout, blanks, cursor and history with it.

extension EditorState {
    /// Replaces text by `insertion` and its blanks; the cursor goes behind what came in.
    @discardableResult
    mutating func replace(
        _ range: Range<TextPosition>, with insertion: BlankedText, fillsBlanks: Bool = true
    ) -> TextChange {
        let change = change(buffer.scalarOffsets(range), to: insertion.text)
        blankTracker.follow(change.characters, fills: fillsBlanks && insertion.blanks.isEmpty)
        placeBlanks(of: insertion, atScalar: change.splice.at)
        put(cursorAt: buffer.position(coveringScalar: change.splice.insertedEnd))
        return change
    }

    /// Replaces scalars of the text, and brings the layout up to it.
    mutating func change(_ scalars: Range<Int>, to insertion: String) -> TextChange {
        let change = buffer.replaceScalars(in: scalars, with: insertion)
        layout.follow(change.paragraphs, in: buffer)
        pendingSplices.append(change.splice)
        return change
    }

    /// Makes what `body` does one edit of the history.
    mutating func step(_ kind: EditKind, _ body: (inout EditorState) -> TextChange) {
        let before = moment
        let change = body(&self)
        guard !change.splice.isEmpty else { return }
        history.record(change, kind: kind, before: before, after: moment)
    }

    mutating func put(cursorAt position: TextPosition, affinity: WrapAffinity = .downstream) {
        cursor = position
        self.affinity = affinity
    }

    private var moment: UndoStep.Moment { UndoStep.Moment(cursor: cursor, blanks: blankTracker) }

    /// Takes over the blanks of inserted text by scalars, since its ends can have joined with
    /// what is around it.
    private mutating func placeBlanks(of insertion: BlankedText, atScalar start: Int) {
        guard !insertion.blanks.isEmpty else { return }
        let inserted = TextBuffer(insertion.text)
        let placed = insertion.blanks.map { blank in
            let scalars = inserted.scalarOffsets(inserted.positions(blank.range))
            let lower = buffer.position(atScalar: start + scalars.lowerBound)
            let upper = buffer.position(atScalar: start + scalars.upperBound)
            return blank.placed(at: buffer.characterOffsets(lower..<upper))
        }
        blankTracker.insert(placed)
    }
}

// MARK: - Undo and redo

extension EditorState {
    mutating func undo() -> EditRefusal? {
        guard let step = history.undo() else { return .nothingToUndo }
        for replacement in step.replacements.reversed() { replay(replacement.backward) }
        restore(step.before)
        return nil
    }

    mutating func redo() -> EditRefusal? {
        guard let step = history.redo() else { return .nothingToRedo }
        for replacement in step.replacements { replay(replacement.forward) }
        restore(step.after)
        return nil
    }

    private mutating func replay(_ splice: TextSplice) {
        _ = change(splice.at..<splice.at + splice.remove, to: splice.insert)
    }

    private mutating func restore(_ moment: UndoStep.Moment) {
        blankTracker = moment.blanks
        put(cursorAt: moment.cursor)
    }
}
