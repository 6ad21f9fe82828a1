/// Many word lists as one, so that a text is walked once for all of them.
///
/// `Name` says from which list a match came.
struct WordListIndex<Name: Hashable & Sendable>: Sendable {
    private struct Entry: Sendable {
        let name: Name
        let phrase: WordPattern
        let isException: Bool
        /// Most candidates fail at their second word: asked before anything else.
        let secondForms: Set<String>?

        init(_ name: Name, _ phrase: WordPattern, isException: Bool) {
            self.name = name
            self.phrase = phrase
            self.isException = isException
            secondForms = phrase.secondForms
        }
    }

    struct Match: Hashable, Sendable {
        let name: Name
        let tokens: Range<Int>
    }

    private let entries: [Entry]
    private let byFirstForm: [String: [Int]]

    init(_ lists: [(name: Name, list: WordList)]) {
        var entries: [Entry] = []
        for (name, list) in lists {
            entries += list.phrases.map { Entry(name, $0, isException: false) }
            entries += list.exceptions.map { Entry(name, $0, isException: true) }
        }
        var byFirstForm: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            let forms = entry.phrase.firstForms
            for form in Set(forms + forms.map { $0.filter { $0 != "'" } }) {
                byFirstForm[form, default: []].append(index)
            }
        }
        self.entries = entries
        self.byFirstForm = byFirstForm
    }

    /// What matches in a sentence, in order; of matches of one list that overlap the first, longest.
    func matches(in tokens: [TextToken], sentence: Range<Int>) -> [Match] {
        var found: [Match] = []
        var voided: [Match] = []
        for start in sentence {
            guard let candidates = byFirstForm[tokens[start].form] else { continue }
            let second = start + 1 < sentence.upperBound ? tokens[start + 1].form : ""
            for index in candidates where entries[index].secondForms?.contains(second) ?? true {
                let entry = entries[index]
                guard let end = entry.phrase.end(in: tokens, from: start, sentence: sentence),
                    end > start else { continue }
                let match = Match(name: entry.name, tokens: start..<end)
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
