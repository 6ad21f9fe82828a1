import ShopDomain

/// Something the owner says is done: "I shipped it this morning", "your refund has been sent".
///
/// In a mail to a customer with an open promise of the same kind it proposes "kept?".
public struct DoneStatement: Hashable, Sendable {
    /// Scalars of the text.
    public let range: Range<Int>
    public let quote: String
    public let action: PromiseAction

    /// Whether it may be the keeping of such a promise.
    public func mayKeep(_ promised: PromiseAction) -> Bool {
        action == promised || Self.likes[promised]?.contains(action) == true
    }

    private static let likes: [PromiseAction: Set<PromiseAction>] = [
        .ship: [.arrive, .replace], .arrive: [.ship], .replace: [.ship, .make], .make: [.ship, .replace],
        .repair: [.make, .ship, .replace, .refund], .findOut: [.tell],
    ]
}

extension PromiseFinder {
    /// What a mail says was done; quoted text and the signature are left out.
    public func doneStatements(in text: String) -> [DoneStatement] {
        let read = TokenisedText(text)
        let zones = read.paragraphs.map(OwnWords.zone)
        return (0..<OwnWords.end(of: zones)).flatMap { index in
            doneStatements(in: read.paragraphs[index], sentences: zones[index].sentences).map {
                let start = read.starts[index]
                let range = ($0.range.lowerBound + start)..<($0.range.upperBound + start)
                return DoneStatement(range: range, quote: $0.quote, action: $0.action)
            }
        }
    }

    func doneStatements(in paragraph: TextParagraph, sentences: [Range<Int>]) -> [DoneStatement] {
        let told = sentences.filter { paragraph.tokens[$0.upperBound - 1].form != "?" }
        let found = told.flatMap { sentence in
            DoneScan(tokens: paragraph.tokens, sentence: sentence, verbs: verbs).statements()
        }.filter { !paragraph.quotedSpeech.holds($0.tokens.lowerBound) }
        return found.prefix(PromiseLimits.perMailMax).map { tokens, action in
            DoneStatement(range: paragraph.scalars(of: tokens), quote: paragraph.quote(tokens), action: action)
        }
    }
}

/// Walks one sentence for what is done.
struct DoneScan {
    let tokens: [TextToken]
    let sentence: Range<Int>
    let verbs: ActionVerbs

    func statements() -> [(tokens: Range<Int>, action: PromiseAction)] {
        var found: [(Range<Int>, PromiseAction)] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let (next, action) = statement(at: index) {
                found.append((index..<next, action))
                index = next
            } else {
                index += 1
            }
        }
        return found
    }

    private func statement(at index: Int) -> (next: Int, action: PromiseAction)? {
        switch tokens[index].form {
        case "i", "i've", "we", "we've": participle(after: index + 1, skipping: Self.ownerWords)
        case "has", "have", "was", "been", "is", "are", "were": participle(after: index + 1, skipping: Self.thingWords)
        case "on" where says(["its", "way"], at: index + 1) || says(["their", "way"], at: index + 1):
            (index + 3, .ship)
        default: nil
        }
    }

    private func participle(after start: Int, skipping: Set<String>) -> (next: Int, action: PromiseAction)? {
        var index = start
        while index < sentence.upperBound, skipping.contains(tokens[index].form) { index += 1 }
        guard index < sentence.upperBound, !Self.bareForms.contains(tokens[index].form),
            let action = verbs.participle(tokens[index].form) else { return nil }
        return (index + 1, action)
    }

    private func says(_ words: [String], at index: Int) -> Bool {
        index + words.count <= sentence.upperBound && zip(tokens[index...], words).allSatisfy { $0.form == $1 }
    }

    /// Participles that look like the present: "I put", "I let".
    private static let bareForms: Set<String> = ["put", "let", "cut", "set", "cast", "left", "made", "found", "told"]
    private static let ownerWords: Set<String> = [
        "have", "just", "already", "now", "also", "then", "today", "finally", "personally",
    ]
    private static let thingWords: Set<String> = ["been", "just", "already", "now", "also", "back"]
}
