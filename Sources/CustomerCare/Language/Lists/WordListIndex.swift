/// Many word lists as one, so that a text is walked once for all of them.
///
/// `Name` says from which list a match came.
struct WordListIndex<Name: Hashable & Sendable>: Sendable {
    private struct Entry: Sendable {
        let name: Name
        let pattern: Int32
        let isException: Bool
    }

    struct Match: Hashable, Sendable {
        let name: Name
        let tokens: Range<Int>
    }

    private let program: PatternProgram
    private let entries: [Entry]
    /// The entries that may begin with a word of the program's vocabulary, by its number.
    private let byFirstWord: [[Int32]]

    init(_ lists: [(name: Name, list: WordList)]) {
        var program = PatternProgram()
        var entries: [Entry] = []
        var firstForms: [[String]] = []
        for (name, list) in lists {
            let patterns = list.phrases.map { ($0, false) } + list.exceptions.map { ($0, true) }
            for (pattern, isException) in patterns {
                entries.append(Entry(name: name, pattern: program.add(pattern), isException: isException))
                firstForms.append(pattern.firstForms)
            }
        }
        var byFirstWord = [[Int32]](repeating: [], count: program.wordCount)
        for (index, forms) in firstForms.enumerated() {
            let words = Set((forms + forms.map { $0.filter { $0 != "'" } }).map(program.number))
            for word in words where word != PatternProgram.Word.unknown {
                byFirstWord[Int(word)].append(Int32(index))
            }
        }
        (self.program, self.entries, self.byFirstWord) = (program, entries, byFirstWord)
    }

    /// What matches in a sentence, in order; of matches of one list that overlap the first, longest.
    func matches(in tokens: [TextToken], sentence: Range<Int>) -> [Match] {
        let words = program.words(of: tokens[sentence])
        var found: [Match] = []
        var voided: [Match] = []
        for start in words.indices where words[start].number != PatternProgram.Word.unknown {
            for index in byFirstWord[Int(words[start].number)] {
                let entry = entries[Int(index)]
                guard let end = program.end(of: entry.pattern, in: words.span, from: start), end > start
                else { continue }
                let place = (start + sentence.lowerBound)..<(end + sentence.lowerBound)
                let match = Match(name: entry.name, tokens: place)
                if entry.isException { voided.append(match) } else { found.append(match) }
            }
        }
        found.removeAll { match in
            voided.contains { $0.name == match.name && $0.tokens.overlaps(match.tokens) }
        }
        return withoutOverlaps(found)
    }

    private func withoutOverlaps(_ matches: [Match]) -> [Match] {
        var kept: [Match] = []
        for match in matches {
            guard let last = kept.lastIndex(where: { $0.name == match.name }),
                kept[last].tokens.overlaps(match.tokens)
            else {
                kept.append(match)
                continue
            }
            if match.tokens.count > kept[last].tokens.count { kept[last] = match }
        }
        return kept
    }
}
