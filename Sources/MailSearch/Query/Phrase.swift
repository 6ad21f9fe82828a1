/// Words that must stand side by side in one text of a message.
struct Phrase: Sendable, Equatable {
    var words: [[UInt8]]
    /// The last word is a beginning.
    var isOpen: Bool
    var field: SearchField?
}

/// Reads a message's texts to see whether phrases stand in them; the index itself knows only which
/// words a message has, not where.
struct PhraseChecker {
    private var scanner = WordScanner()
    private var words = WordSequence()

    mutating func holds(_ query: CompiledQuery, in document: SearchDocument) -> Bool {
        let wanted = query.requiredPhrases
        var found = Array(repeating: false, count: wanted.count)
        var isExcluded = false
        document.forEachText { text, field in
            words.removeAll()
            scanner.scan(text, into: &words)
            for (index, phrase) in wanted.enumerated() where !found[index] {
                found[index] = words.contain(phrase, in: field)
            }
            isExcluded =
                isExcluded || query.excludedPhrases.contains { words.contain($0, in: field) }
        }
        return !isExcluded && found.allSatisfy { $0 }
    }
}

/// The words of one text in their order.
private struct WordSequence: TokenSink {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func take(_ key: UnsafeMutablePointer<UInt8>, _ length: Int, _ kind: TokenKind) {
        guard kind.isBasic else { return }
        bytes.append(contentsOf: UnsafeBufferPointer(start: key + 1, count: length - 1))
        ends.append(bytes.count)
    }

    func contain(_ phrase: Phrase, in field: SearchField?) -> Bool {
        guard phrase.field == nil || phrase.field == field else { return false }
        guard phrase.words.count <= ends.count else { return false }
        return (0...ends.count - phrase.words.count).contains { stands(phrase, at: $0) }
    }

    private func stands(_ phrase: Phrase, at start: Int) -> Bool {
        for (offset, wanted) in phrase.words.enumerated() {
            let word = word(start + offset)
            let mayGoOn = phrase.isOpen && offset == phrase.words.count - 1
            guard mayGoOn ? word.starts(with: wanted) : word.elementsEqual(wanted) else {
                return false
            }
        }
        return true
    }

    private func word(_ index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}
