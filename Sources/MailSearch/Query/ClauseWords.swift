/// The terms of one clause of a query, cut as messages are cut.
struct ClauseWords: TokenSink {
    private(set) var patterns: [TermPattern] = []
    /// Words and single characters in their order, for phrases.
    private var sequence: [[UInt8]] = []
    private var lastOfKind: [TokenKind: Int] = [:]
    private var lastBasic = 0
    private let clause: SearchQuery.Clause
    private let space: UInt8

    init(_ clause: SearchQuery.Clause, _ scanner: inout WordScanner) {
        self.clause = clause
        space = TermSpace.of(clause.field)
        scanner.scan(clause.text, into: &self)
        if clause.isOpen { openLastWord() }
    }

    /// The words to find side by side; nil when there is only one.
    var phrase: Phrase? {
        guard sequence.count > 1 else { return nil }
        return Phrase(words: sequence, isOpen: clause.isOpen, field: clause.field)
    }

    mutating func keepFirst(_ count: Int) {
        patterns.removeLast(max(0, patterns.count - max(0, count)))
    }

    mutating func take(_ key: UnsafeMutablePointer<UInt8>, _ length: Int, _ kind: TokenKind) {
        let bytes = Array(UnsafeBufferPointer(start: key + 1, count: length - 1))
        if kind.isBasic {
            sequence.append(bytes)
            lastBasic = patterns.count
        }
        lastOfKind[kind] = patterns.count
        patterns.append(TermPattern(key: [space] + bytes, isPrefix: false))
    }

    /// What is being typed at the end is a beginning, in each form it is found by. Characters
    /// without spaces are beginnings already.
    private mutating func openLastWord() {
        guard let last = clause.text.unicodeScalars.last, isWordEnd(last) else { return }
        for kind: TokenKind in clause.isPhrase ? [.word] : [.word, .joined, .address] {
            if let index = lastOfKind[kind], isAtEnd(index, kind) {
                patterns[index].isPrefix = true
            }
        }
    }

    private func isWordEnd(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass != .notReordered
    }

    private func isAtEnd(_ index: Int, _ kind: TokenKind) -> Bool {
        switch kind {
        case .word:
            return index == lastBasic
        case .joined:
            return index == patterns.endIndex - 1
        case .address:
            return clause.text.lowercased().utf8.reversed()
                .starts(with: patterns[index].key.dropFirst().reversed())
        case .character, .pair:
            return false
        }
    }
}
