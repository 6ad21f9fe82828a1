import ShopDomain

extension EditorState {
    /// Stacks a reply: one line goes into the sentence the cursor stands in, more goes between
    /// paragraphs.
    mutating func insertReply(_ reply: BlankedText) {
        guard !reply.text.isEmpty else { return }
        let frame = frame(for: reply)
        step(.whole) { state in
            let change = state.replace(
                frame.place..<frame.place,
                with: BlankedText(frame.before) + reply + BlankedText(frame.behind),
                fillsBlanks: false)
            let start = change.splice.at + frame.before.unicodeScalars.count
            state.goToFirstOpenBlank(inScalars: start..<start + reply.text.unicodeScalars.count)
            return change
        }
    }

    /// Replaces the text and the blanks, as one step.
    mutating func replaceReply(with reply: BlankedText) {
        step(.whole) { state in
            let change = state.replaceDifference(to: reply.text)
            state.blankTracker = BlankTracker(reply.blanks)
            state.goToFirstOpenBlank(inScalars: 0..<state.buffer.scalarCount)
            return change
        }
    }

    /// Takes over a text edited elsewhere, where nobody watched the blanks.
    mutating func replaceAll(with text: String) {
        step(.whole) { state in
            let cursorOffset = state.cursorOffset
            let placeholders = state.blanks.map { Array(state.buffer.text(inCharacters: $0.range)) }
            let change = state.replaceDifference(to: DraftText.cleaned(text))
            state.blankTracker.find(
                after: change.characters, in: Array(state.text), placeholders: placeholders)
            let offset = change.characters.movedOffset(cursorOffset)
            state.put(cursorAt: state.buffer.position(atCharacter: offset))
            return change
        }
    }

    /// Changes only what differs, so that the journal holds the difference and not the whole text.
    private mutating func replaceDifference(to text: String) -> TextChange {
        let old = Array(buffer.text.unicodeScalars)
        let new = Array(text.unicodeScalars)
        let before = zip(old, new).prefix { $0 == $1 }.count
        let comparable = min(old.count, new.count) - before
        let behind = zip(old.reversed(), new.reversed()).prefix(comparable)
            .prefix { $0 == $1 }.count
        let insertion = new[before..<new.count - behind]
        return change(before..<old.count - behind, to: String(String.UnicodeScalarView(insertion)))
    }

    private mutating func goToFirstOpenBlank(inScalars range: Range<Int>) {
        let end = buffer.position(coveringScalar: range.upperBound)
        let start = buffer.characterOffset(of: buffer.position(atScalar: range.lowerBound))
        let open = blanks.first {
            !$0.isFilled && $0.range.lowerBound >= start
                && $0.range.upperBound <= buffer.characterOffset(of: end)
        }
        put(cursorAt: open.map { buffer.position(atCharacter: $0.landing) } ?? end)
    }
}

// MARK: - Where a reply goes

extension EditorState {
    /// Where a reply is put, and the line breaks that keep it apart from its neighbours.
    private struct ReplyFrame {
        var place: TextPosition
        var before = ""
        var behind = ""
    }

    private func frame(for reply: BlankedText) -> ReplyFrame {
        let length = buffer.length(ofParagraph: cursor.paragraph)
        let isInSentence = cursor.character > 0 && cursor.character < length
        let isOnPlaceholder = blankTracker.placeholder(at: cursorOffset) != nil
        if isInSentence, !isOnPlaceholder, !reply.text.contains("\n") {
            return ReplyFrame(place: cursor)
        }
        let isAtStart = cursor.character == 0 && !isOnPlaceholder
        let place = isAtStart ? cursor : buffer.endOfParagraph(cursor.paragraph)
        return ReplyFrame(
            place: place, before: breaks(before: place), behind: breaks(behind: place))
    }

    private func breaks(before place: TextPosition) -> String {
        if place.character > 0 { return "\n\n" }
        let followsText = place.paragraph > 0 && buffer.length(ofParagraph: place.paragraph - 1) > 0
        return followsText ? "\n" : ""
    }

    private func breaks(behind place: TextPosition) -> String {
        if place.character < buffer.length(ofParagraph: place.paragraph) { return "\n\n" }
        let next = place.paragraph + 1
        let precedesText = next < buffer.paragraphCount && buffer.length(ofParagraph: next) > 0
        return precedesText ? "\n" : ""
    }
}
