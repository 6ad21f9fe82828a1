import ShopDomain

/// All that one paragraph says by itself; read again only when the paragraph is edited.
///
/// Ranges count the paragraph's scalars.
struct ParagraphReading: Sendable {
    let paragraph: TextParagraph
    let zone: OwnWords.Zone
    let hits: [WordHit]
    let ruleHits: [RuleHit]
    let promises: [FoundPromise]
    let done: [DoneStatement]
    /// Sentences that name a date.
    let dated: [Range<Int>]
    /// Sentences that ask the customer for something, as tokens.
    let requests: [Range<Int>]
    let answers: [AnswerSentence]
    let hasQuestion: Bool

    init(_ paragraph: TextParagraph, review: DraftReview, sentAt: Instant) {
        self.paragraph = paragraph
        zone = OwnWords.zone(of: paragraph)
        let own = zone.sentences
        let tokens = paragraph.tokens
        hits = Self.hits(paragraph, own, review.words)
        ruleHits = own.flatMap { sentence in
            DraftReview.sentenceRules.flatMap { $0.hits(in: tokens, sentence: sentence) }
        }.filter { $0.rule == .blank || !paragraph.quotedSpeech.holds($0.tokens.lowerBound) }
            .prefix(ReviewLimits.hitsPerParagraphMax).map { $0 }
        promises = review.finder.promises(in: paragraph, sentences: own, sentAt: sentAt)
        done = review.finder.doneStatements(in: paragraph, sentences: own)
        dated = own.filter { sentence in
            review.finder.dates.mentions(in: paragraph, sentence: sentence, sentAt: sentAt)
                .contains { !$0.isPast && !$0.isVague }
        }.map(paragraph.scalars)
        requests = own.filter { Self.isRequest(tokens, $0) }
        hasQuestion = own.contains { tokens[$0.upperBound - 1].form == "?" }
        answers = AnswerSentence.sentences(of: paragraph, own, hits: hits, dated: dated)
    }

    static func hits(
        _ paragraph: TextParagraph, _ own: [Range<Int>], _ words: ReviewWords
    ) -> [WordHit] {
        let matches = own.flatMap { sentence in
            words.index.matches(in: paragraph.tokens, sentence: sentence).map { (sentence, $0) }
        }.filter { sentence, match in
            !paragraph.quotedSpeech.holds(match.tokens.lowerBound) && !isName(match, paragraph.tokens, sentence)
        }
        return matches.prefix(ReviewLimits.hitsPerParagraphMax).map { sentence, match in
            WordHit(
                name: match.name, range: paragraph.scalars(of: match.tokens),
                quote: paragraph.quote(match.tokens), sentence: paragraph.scalars(of: sentence))
        }
    }

    /// "the Sorry If I Snore mug": capitals where none are due name a thing.
    private static func isName(
        _ match: WordListIndex<ReviewWords.Name>.Match, _ tokens: [TextToken], _ sentence: Range<Int>
    ) -> Bool {
        // Form letters have their capitals anywhere: "Dear Valued Customer".
        guard match.name != .robotic, match.tokens.lowerBound > sentence.lowerBound,
            !tokens[match.tokens.lowerBound - 1].isMark else { return false }
        let words = tokens[match.tokens].filter(\.isWord)
        return words.count > 1 && words.allSatisfy {
            $0.traits.contains(.capitalised) && !$0.traits.contains(.allCapitals)
        }
    }

    private static func isRequest(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        if tokens[sentence.upperBound - 1].form == "?" { return true }
        let words = tokens[sentence].prefix(4).map(\.form)
        let start = words.first == "please" ? Array(words.dropFirst()) : words
        guard let first = start.first else { return false }
        if ["send", "give", "tell", "provide", "confirm", "include", "attach"].contains(first) { return true }
        return first == "let" && start.dropFirst().first == "me"
            || start.starts(with: ["i", "need", "your"]) || start.starts(with: ["i", "will", "need"])
            || start.starts(with: ["i'll", "need"])
    }
}
