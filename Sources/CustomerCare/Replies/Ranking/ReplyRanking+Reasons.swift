extension ReplyRanking {
    /// Why a reply stands where it stands, in words.
    func reason(for reply: Int, digit: Int, _ match: MessageMatch) -> String {
        if replies[reply].pinnedDigit == digit { return "pinned to \(digit)" }
        let cosines = match.likeness.cosines[reply]
        let row = match.index.entries[reply]
        let nearest = cosines.indices.max { cosines[$0] < cosines[$1] }
        if let nearest, cosines[nearest] >= Self.alike {
            let quoted = Self.quotation(row[nearest].example.text)
            let alikePicks = row.indices.count {
                row[$0].example.origin == .pick && cosines[$0] >= Self.alike
            }
            switch (row[nearest].example.origin, alikePicks) {
            case (.pick, 1): return "like a mail you answered with this: \(quoted)"
            case (.pick, _): return "like \(alikePicks) mails you answered with this: \(quoted)"
            case (.title, _): return "its title is near: \(quoted)"
            case (.fits, _): return "fits mails like \(quoted)"
            }
        }
        let words = match.sharedWords(with: row)
        if !words.isEmpty { return "words in common: \(words.joined(separator: ", "))" }
        let about = match.sharedSubjects(with: row).map { subjects.subjects[$0] }
        if !about.isEmpty { return "both about \(about.joined(separator: ", "))" }
        if let nearest, cosines[nearest] >= Self.aLittleAlike {
            return "a little like \(Self.quotation(row[nearest].example.text))"
        }
        let picks = shelves[reply].picks.count
        return picks > 0 ? "picked \(picks) times before" : "little in common"
    }

    /// Cosine from which two messages may be called alike to the owner's face.
    private static let alike: Float = 0.3

    private static let aLittleAlike: Float = 0.1

    private static func quotation(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var quoted = ""
        for word in words {
            guard quoted.count + word.count < 40 else { return "\"\(quoted)...\"" }
            quoted += (quoted.isEmpty ? "" : " ") + word.prefix(40)
        }
        return "\"\(quoted)\""
    }
}

extension MessageMatch {
    /// Up to two subjects that message and examples touch, the most telling first.
    func sharedSubjects(with row: [ExampleIndex.Entry]) -> [Int] {
        let touched = Set(features.buckets.filter { MessageFeatures.subject(ofBucket: $0) != nil })
        var shared: Set<UInt32> = []
        for entry in row { shared.formUnion(entry.example.features.buckets.filter(touched.contains)) }
        let tellings = index.tellings
        return shared.sorted { (tellings[Int($1)], $0) < (tellings[Int($0)], $1) }.prefix(2)
            .compactMap(MessageFeatures.subject(ofBucket:))
    }

    /// Up to three of the message's words that the examples know too, the most telling first.
    func sharedWords(with row: [ExampleIndex.Entry]) -> [String] {
        var wordByBucket: [UInt32: String] = [:]
        for word in words.words where word.letters.count >= Self.tellingWordLettersMin + 2 {
            let spoken = word.spoken
            if Self.plainWords.contains(spoken) { continue }
            wordByBucket[MessageFeatures.bucket(ofWord: word.letters)] = spoken
        }
        var shared: [UInt32: Float] = [:]
        for entry in row {
            for bucket in entry.example.features.buckets where wordByBucket[bucket] != nil {
                shared[bucket] = index.tellings[Int(bucket)]
            }
        }
        return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
            .compactMap { wordByBucket[$0.key] }
    }

    private static let tellingWordLettersMin = 4

    /// Words of four letters and more that say nothing about what a mail wants.
    private static let plainWords: Set<String> = [
        "about", "also", "been", "could", "does", "from", "have", "hello", "here", "just", "know",
        "like", "much", "please", "really", "some", "thank", "thanks", "that", "them", "then",
        "there", "they", "this", "very", "want", "well", "were", "what", "when", "which", "will",
        "with", "would", "your", "youre",
    ]
}
