extension ReplyTemplate {
    /// The reply with what the shop knows written in. Each field is substituted once: braces in a
    /// value stay braces. Where a field came out empty, spaces and punctuation close up.
    public func filled(with values: ReplyValues) -> FilledReply {
        var draft = FillingDraft()
        for token in tokens {
            switch token {
            case .text(let text): draft.text += text
            case .blank(let blank): draft.open(blank)
            case .field(let name, let fallback): draft.fill(name, values[name] ?? fallback)
            }
        }
        var seams = ReplySeams(text: draft.text, blanks: draft.openBlanks)
        for position in draft.emptyFields.reversed() {
            seams.remove(position..<position)
        }
        return seams.reply(signature: values["my name"])
    }
}

/// The text as it grows, with places kept in UTF-8 until it is whole: a character may still be
/// joined by what follows it.
private struct FillingDraft {
    var text = ""
    private var blanks: [(bytes: Range<Int>, blank: ReplyBlank)] = []
    private var empties: [Int] = []

    mutating func open(_ blank: ReplyBlank) {
        let start = text.utf8.count
        text += blank.marker
        blanks.append((start..<text.utf8.count, blank))
    }

    mutating func fill(_ name: String, _ value: String?) {
        guard let value else { return open(ReplyBlank(name: name, isRequired: true)) }
        if value.isEmpty { empties.append(text.utf8.count) }
        text += value
    }

    var openBlanks: [FilledReply.OpenBlank] {
        let offsets = characterOffsets(
            of: blanks.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] })
        return blanks.enumerated().map { position, open in
            let range = offsets[2 * position]..<offsets[2 * position + 1]
            return .init(range: range, blank: open.blank)
        }
    }

    var emptyFields: [Int] { characterOffsets(of: empties) }

    /// Ascending byte offsets as character offsets; one within a character moves to its end.
    private func characterOffsets(of bytes: [Int]) -> [Int] {
        var offsets: [Int] = []
        var remaining = bytes[...]
        var seenBytes = 0
        var seenCharacters = 0
        for character in text {
            while let next = remaining.first, next <= seenBytes {
                offsets.append(seenCharacters)
                remaining.removeFirst()
            }
            seenBytes += character.utf8.count
            seenCharacters += 1
        }
        return offsets + remaining.map { _ in seenCharacters }
    }
}
