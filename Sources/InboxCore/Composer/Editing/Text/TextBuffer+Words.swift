// Word ends as readline knows them: over spaces and punctuation to the far end of one run of
// letters. A line break is a stop of its own. Japanese and Chinese have no spaces, so a change of
// script ends a word there.

extension TextBuffer {
    /// The start of the word that ends at or before a position.
    func wordStart(before position: TextPosition) -> TextPosition {
        let clusters = paragraphs[position.paragraph].clusters
        var index = position.character
        if index == 0 { return self.position(before: position) ?? position }
        func kind(_ index: Int) -> WordKind { wordKind(at: index, in: clusters) }
        while index > 0, kind(index - 1) == .between { index -= 1 }
        if index > 0 {
            let word = kind(index - 1)
            while index > 0, kind(index - 1) == word { index -= 1 }
        }
        return TextPosition(paragraph: position.paragraph, character: index)
    }

    /// The end of the word that begins at or behind a position.
    func wordEnd(after position: TextPosition) -> TextPosition {
        let clusters = paragraphs[position.paragraph].clusters
        var index = position.character
        if index == clusters.count { return self.position(after: position) ?? position }
        func kind(_ index: Int) -> WordKind { wordKind(at: index, in: clusters) }
        while index < clusters.count, kind(index) == .between { index += 1 }
        if index < clusters.count {
            let word = kind(index)
            while index < clusters.count, kind(index) == word { index += 1 }
        }
        return TextPosition(paragraph: position.paragraph, character: index)
    }

    /// An apostrophe between letters belongs to their word.
    private func wordKind(at index: Int, in clusters: [MeasuredCharacter]) -> WordKind {
        let character = clusters[index].character
        guard character == "'" || character == "\u{2019}",
              index > 0, index + 1 < clusters.count,
              clusters[index - 1].character.isLetter, clusters[index + 1].character.isLetter
        else { return WordKind(character) }
        return .letters
    }
}

private enum WordKind {
    /// Spaces and punctuation.
    case between
    case letters, han, hiragana, katakana
    /// Emoji and other signs.
    case signs

    init(_ character: Character) {
        let first = character.unicodeScalars.first?.value ?? 0
        switch first {
        case 0x3041...0x309F: self = .hiragana
        case 0x30A0...0x30FF, 0xFF66...0xFF9F: self = .katakana
        case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
        default: self = Self.byProperties(of: character)
        }
    }

    private static func byProperties(of character: Character) -> WordKind {
        if character.isLetter || character.isNumber || character == "_" { return .letters }
        let isBetween = character.isWhitespace || character.isASCII || character.isPunctuation
        return isBetween ? .between : .signs
    }
}
