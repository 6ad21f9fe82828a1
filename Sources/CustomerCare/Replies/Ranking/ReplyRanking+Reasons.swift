import PlainText

extension ReplyRanking {
    /// Why a reply stands where it stands, in words.
    func reason(
        for reply: Int, digit: Int, _ match: MessageMatch, _ sharedWords: inout SharedWords
    ) -> String {
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
        let shared = sharedWords.shared(with: row)
        let matter = match.sharedMatter(with: reply).map { knowledge.matters.names[$0] }
        if !shared.words.isEmpty {
            let words = "words in common: \(shared.words.joined(separator: ", "))"
            return matter.map { "about \($0); \(words)" } ?? words
        }
        if let matter { return "both about \(matter)" }
        let about = shared.subjects.map { knowledge.words.subjects[$0] }
        if !about.isEmpty { return "both about \(about.joined(separator: ", "))" }
        if let nearest, cosines[nearest] >= Self.aLittleAlike {
            return "a little like \(Self.quotation(row[nearest].example.text))"
        }
        return switch shelves[reply].picks.count {
        case 0: "little in common"
        case 1: "picked once before"
        case let picks: "picked \(picks) times before"
        }
    }

    /// Cosine from which two messages may be called alike to the owner's face.
    private static let alike: Float = 0.45

    private static let aLittleAlike: Float = 0.1

    /// The first words of an example; a customer wrote it, so it is made safe to show.
    private static func quotation(_ text: String) -> String {
        let safe = SafeText(line: String(text.unicodeScalars.prefix(200))).string
        let words = safe.split(whereSeparator: \.isWhitespace)
        var quoted = ""
        for word in words {
            guard quoted.count + word.count < 40 else { return "\"\(quoted)...\"" }
            quoted += (quoted.isEmpty ? "" : " ") + word.prefix(40)
        }
        return "\"\(quoted)\""
    }
}

extension MessageMatch {
    /// The matter that message and reply have in common before all others, if they do.
    func sharedMatter(with reply: Int) -> Int? {
        let shared = zip(matters, index.matters[reply]).map { $0 * $1 }
        guard let best = shared.indices.max(by: { shared[$0] < shared[$1] }),
            shared[best] >= Self.sharedMatterMin
        else { return nil }
        return best
    }

    private static let sharedMatterMin: Float = 0.4
}
