// Offsets of the whole text count line breaks as one character and one scalar.

// MARK: - Characters

extension TextBuffer {
    public func characterOffset(of position: TextPosition) -> Int {
        characterOffset(ofParagraph: position.paragraph) + position.character
    }

    /// The position at a character offset; offsets outside the text give its nearer end.
    public func position(atCharacter offset: Int) -> TextPosition {
        var remaining = max(0, offset)
        for (index, paragraph) in paragraphs.enumerated() {
            if remaining <= paragraph.clusters.count {
                return TextPosition(paragraph: index, character: remaining)
            }
            remaining -= paragraph.clusters.count + 1
        }
        return end
    }

    func positions(_ offsets: Range<Int>) -> Range<TextPosition> {
        position(atCharacter: offsets.lowerBound)..<position(atCharacter: offsets.upperBound)
    }

    func text(inCharacters offsets: Range<Int>) -> String { text(in: positions(offsets)) }

    func characterOffsets(_ range: Range<TextPosition>) -> Range<Int> {
        characterOffset(of: range.lowerBound)..<characterOffset(of: range.upperBound)
    }

    func characterOffset(ofParagraph index: Int) -> Int {
        paragraphs[..<index].reduce(0) { $0 + $1.clusters.count + 1 }
    }
}

// MARK: - Scalars

extension TextBuffer {
    /// A paragraph, and a scalar offset inside it.
    struct ScalarLocation {
        var paragraph: Int
        var scalar: Int
    }

    public func scalarOffset(of position: TextPosition) -> Int {
        paragraphs[..<position.paragraph].reduce(0) { $0 + $1.scalarCount + 1 }
            + paragraphs[position.paragraph].scalarOffset(ofCluster: position.character)
    }

    func scalarOffsets(_ range: Range<TextPosition>) -> Range<Int> {
        scalarOffset(of: range.lowerBound)..<scalarOffset(of: range.upperBound)
    }

    /// The position at a scalar offset; inside a character it is the position in front of it.
    public func position(atScalar offset: Int) -> TextPosition {
        let location = location(ofScalar: offset)
        let cluster = paragraphs[location.paragraph].location(ofScalar: location.scalar).cluster
        return TextPosition(paragraph: location.paragraph, character: cluster)
    }

    /// The position at a scalar offset; inside a character it is the position behind it.
    func position(coveringScalar offset: Int) -> TextPosition {
        let location = location(ofScalar: offset)
        let inside = paragraphs[location.paragraph].location(ofScalar: location.scalar)
        let cluster = inside.scalarsInside > 0 ? inside.cluster + 1 : inside.cluster
        return TextPosition(paragraph: location.paragraph, character: cluster)
    }

    func location(ofScalar offset: Int) -> ScalarLocation {
        precondition((0...scalarCount).contains(offset), "a scalar offset lies inside the text")
        var remaining = offset
        for (index, paragraph) in paragraphs.enumerated() {
            if remaining <= paragraph.scalarCount {
                return ScalarLocation(paragraph: index, scalar: remaining)
            }
            remaining -= paragraph.scalarCount + 1
        }
        preconditionFailure("the paragraphs hold as many scalars as were counted")
    }

    func text(inScalarsFrom lower: ScalarLocation, to upper: ScalarLocation) -> String {
        if lower.paragraph == upper.paragraph {
            return paragraphs[lower.paragraph].text(inScalars: lower.scalar..<upper.scalar)
        }
        let first = paragraphs[lower.paragraph]
        var text = first.text(inScalars: lower.scalar..<first.scalarCount)
        for paragraph in paragraphs[lower.paragraph + 1..<upper.paragraph] {
            text += "\n" + paragraph.text
        }
        return text + "\n" + paragraphs[upper.paragraph].text(inScalars: 0..<upper.scalar)
    }
}
