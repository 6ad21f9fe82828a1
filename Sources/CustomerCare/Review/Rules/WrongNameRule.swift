import Foundation

/// "Hi Tom" in a mail to Bea.
struct WrongNameRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        let wanted = Set(draft.facts.names.flatMap { Self.parts($0) })
        guard !wanted.isEmpty, let greeting = draft.greeting else { return [] }
        let written = greeting.names.flatMap { Self.parts($0.quote) }
        guard let first = greeting.names.first, !written.contains(where: wanted.contains) else { return [] }
        let range = first.range.lowerBound..<(greeting.names.last?.range.upperBound ?? first.range.upperBound)
        return [DraftHint(.wrongName, at: range, quote: first.quote, detail: draft.facts.names[0])]
    }

    /// "Anne-Marie Lindström" is "anne", "marie" and "lindstrom".
    private static func parts(_ name: String) -> [String] {
        name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter }.map(String.init)
    }
}

/// How a draft addresses its reader.
struct Greeting: Hashable, Sendable {
    struct Name: Hashable, Sendable {
        let range: Range<Int>
        let quote: String
    }

    /// The names in it; empty for "Hello there".
    let names: [Name]
    /// The token after it: what more the sentence says begins there.
    let end: Int

    /// The greeting of a paragraph, where it has one; ranges count its scalars.
    init?(_ paragraph: TextParagraph, sentence: Range<Int>) {
        let tokens = paragraph.tokens
        var index = sentence.lowerBound
        guard Self.openers.contains(tokens[index].form) else { return nil }
        index += 1
        while index < sentence.upperBound, Self.fillers.contains(tokens[index].form) { index += 1 }
        var names: [Name] = []
        while index < sentence.upperBound, tokens[index].isWord, tokens[index].traits.contains(.capitalised),
            !Self.notNames.contains(tokens[index].form), names.count < 4
        {
            names.append(Name(range: tokens[index].range, quote: paragraph.quote(index..<index + 1)))
            index += 1
            if index + 1 < sentence.upperBound, tokens[index].form == "-", tokens[index].isJoined { index += 1 }
        }
        guard Self.ends(tokens, index, in: sentence) else { return nil }
        self.names = names
        end = index < sentence.upperBound && tokens[index].isMark ? index + 1 : index
    }

    private static func ends(_ tokens: [TextToken], _ index: Int, in sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound else { return true }
        let token = tokens[index]
        return [",", "!", ".", ":", "-", "\u{2013}", "\u{2014}", "and"].contains(token.form)
            || token.traits.contains(.startsLine)
    }

    private static let openers: Set<String> = ["hi", "hello", "dear", "hey", "hiya"]
    private static let fillers: Set<String> = ["there", "mr", "mrs", "ms", "miss", "dr", "mx", ".", "again"]
    private static let notNames: Set<String> = ["all", "everyone", "both", "friend", "customer", "sir", "madam", "team", "i", "thanks", "thank"]
}
