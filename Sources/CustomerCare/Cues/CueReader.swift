import ShopDomain

/// Finds the cues in a customer's words.
///
/// A cue that is denied ("no leaks"), feared or asked about ("will it leak?") is none. What comes
/// of each is shown to the owner, so that a wrong one can be seen to be wrong.
public struct CueReader: Sendable {
    public let dates: DateReader
    /// What went wrong, and the owner's own lists.
    private let listed: WordListIndex<Cue.Kind>

    /// - Parameter additions: the owner's lists, which join those that ship.
    public init(dates: DateReader, adding additions: [Cue.Kind: WordList] = [:]) {
        self.dates = dates
        listed = additions.isEmpty ? Self.shipped : WordListIndex(Self.lists + additions.map { ($0.key, $0.value) })
    }

    /// What a message says, quotes and signature left out, in the order of its words.
    public func read(_ text: TokenisedText, sentAt: Instant) -> MessageCues {
        var found = MessageCues()
        for (index, paragraph) in text.paragraphs.enumerated() {
            for sentence in paragraph.sentences {
                read(paragraph, sentence, index, sentAt, into: &found)
            }
        }
        return found
    }

    private func read(
        _ paragraph: TextParagraph, _ sentence: Range<Int>, _ index: Int, _ sentAt: Instant,
        into found: inout MessageCues
    ) {
        let tokens = paragraph.tokens
        var hasOccasion = false
        var position = sentence.lowerBound
        while position < sentence.upperBound {
            var end = position + 1
            for (kind, table) in Self.tables {
                guard let match = table.match(tokens, at: position, in: sentence),
                    CueContext.holds(kind, tokens, match, sentence)
                else { continue }
                found.cues.append(Cue(kind: kind, paragraph: index, tokens: match))
                end = max(end, match.upperBound)
            }
            if CueWords.occasions.match(tokens, at: position, in: sentence) != nil { hasOccasion = true }
            position = end
        }
        for match in listed.matches(in: tokens, sentence: sentence)
        where CueContext.holds(match.name, tokens, match.tokens, sentence) {
            found.cues.append(Cue(kind: match.name, paragraph: index, tokens: match.tokens))
        }
        if CueContext.shouts(tokens, sentence) {
            found.cues.append(Cue(kind: .upset, paragraph: index, tokens: sentence))
        }
        if hasOccasion { readNeed(paragraph, sentence, index, sentAt, into: &found) }
    }

    /// The earliest day still to come by which they need it.
    private func readNeed(
        _ paragraph: TextParagraph, _ sentence: Range<Int>, _ index: Int, _ sentAt: Instant,
        into found: inout MessageCues
    ) {
        guard !CueContext.repeatsAPromise(paragraph.tokens, sentence) else { return }
        for mention in dates.mentions(in: paragraph, sentence: sentence, sentAt: sentAt) {
            let last = paragraph.tokens[mention.tokens.upperBound - 1].bare
            guard let due = mention.due, due > sentAt, !mention.isPast, mention.relation != .after, last != "year"
            else { continue }
            found.cues.append(Cue(kind: .neededBy, paragraph: index, tokens: mention.tokens))
            found.neededBy = min(found.neededBy ?? due, due)
        }
    }

    private static let lists: [(name: Cue.Kind, list: WordList)] = [(.failure, ReviewWords.shipped(.failure))]
    private static let shipped = WordListIndex(lists)
    private static let tables: [(Cue.Kind, CuePhraseTable)] = [
        (.harm, CueWords.harm), (.exit, CueWords.exit),
        (.upset, CueWords.upset), (.again, CueWords.again), (.kind, CueWords.kind),
        (.patient, CueWords.patient),
    ]
}

/// What a customer's words say beside their meaning.
public struct MessageCues: Hashable, Sendable {
    public internal(set) var cues: [Cue] = []
    /// By when they need it, where they said so.
    public internal(set) var neededBy: Instant?

    public func has(_ kind: Cue.Kind) -> Bool { cues.contains { $0.kind == kind } }

    /// Whether something went wrong or somebody may be hurt: thanks beside it settle nothing.
    public var complains: Bool { cues.contains { $0.kind == .harm || $0.kind == .failure } }

    public init() {}
}
