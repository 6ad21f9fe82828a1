extension BlankedText {
    /// The text as it is sent: optional blanks nobody filled leave no trace, neither a
    /// placeholder nor a double space, a space before a full stop, or an empty line.
    ///
    /// Required blanks stay as they are: the caller stops the send before.
    public var textForSending: String {
        let open = blanks.filter { !$0.isFilled && !$0.isRequired }
        guard !open.isEmpty else { return text }
        var characters = Array(text)
        for blank in open.reversed() {
            characters.removeSubrange(blank.range)
            characters.closeGap(at: blank.range.lowerBound)
        }
        return String(characters)
    }
}

extension [Character] {
    /// Repairs the spacing where something was taken out.
    fileprivate mutating func closeGap(at gap: Int) {
        let line = lineRange(around: gap)
        if self[line].allSatisfy(\.isWhitespace) {
            removeEmptyLine(line)
        } else if gap < count, self[gap] == " ", gap == line.lowerBound || self[gap - 1] == " " {
            remove(at: gap)
        } else if gap > line.lowerBound, self[gap - 1] == " ",
                  gap == line.upperBound || Self.closing.contains(self[gap]) {
            remove(at: gap - 1)
        }
    }

    /// Removes a line that holds nothing any more, and one of two empty lines that then meet.
    private mutating func removeEmptyLine(_ line: Range<Int>) {
        let isFirst = line.lowerBound == 0
        let isLast = line.upperBound == count
        let emptyBefore = isFirst || (line.lowerBound > 1 && self[line.lowerBound - 2] == "\n")
        let emptyAfter = isLast || line.upperBound + 1 == count || self[line.upperBound + 1] == "\n"
        var removed = line
        if !isLast {
            removed = line.lowerBound..<line.upperBound + 1
            if emptyBefore, emptyAfter, removed.upperBound < count {
                removed = removed.lowerBound..<removed.upperBound + 1
            }
        } else if !isFirst {
            removed = line.lowerBound - 1..<line.upperBound
        }
        removeSubrange(removed)
    }

    private func lineRange(around offset: Int) -> Range<Int> {
        let start = self[..<offset].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = self[offset...].firstIndex(of: "\n") ?? count
        return start..<end
    }

    private static let closing: Set<Character> = Set(".,;:!?)\u{2019}\u{201D}")
}
