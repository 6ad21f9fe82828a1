import ShopDomain

/// A mail that gives a promise a new date quotes the old words; they are no promise again.
extension PromiseFinder {
    /// The new date of a promise that slips, as a mail tells it: in the owner's words, still to come,
    /// and outside of what they quote of the old ones. "The new day is ..." goes before the first other.
    ///
    /// - Parameters:
    ///   - words: how the promise was worded, which the mail may repeat.
    ///   - old: when it was due; the same moment is no new date.
    /// - Returns: nil while the mail names no new day, and then it resets nothing.
    public func newDate(
        for action: PromiseAction, insteadOf words: String, due old: Instant? = nil, in text: String, sentAt: Instant
    ) -> FoundPromise? {
        let read = TokenisedText(text)
        let zones = read.paragraphs.map(OwnWords.zone), oldForms = Self.forms(words)
        var first: FoundPromise?
        for index in 0..<OwnWords.end(of: zones) {
            let paragraph = read.paragraphs[index]
            for sentence in zones[index].sentences where !quotes(oldForms, paragraph.tokens, sentence) {
                let found = newDate(for: action, in: paragraph, sentence: sentence, old: old, sentAt: sentAt)
                guard let found = found?.moved(by: read.starts[index]) else { continue }
                if Self.namesNewDay(paragraph.tokens[sentence]) { return found }
                first = first ?? found
            }
        }
        return first
    }

    /// Where a text quotes the words of a promise: scalars of the sentences that do.
    public func sentences(quoting words: String, in text: String) -> [Range<Int>] {
        let read = TokenisedText(text), forms = Self.forms(words)
        return zip(read.paragraphs, read.starts).flatMap { paragraph, start in
            paragraph.sentences.filter { quotes(forms, paragraph.tokens, $0) }.map { sentence in
                let range = paragraph.scalars(of: sentence)
                return (range.lowerBound + start)..<(range.upperBound + start)
            }
        }
    }

    private static func namesNewDay(_ tokens: ArraySlice<TextToken>) -> Bool {
        zip(tokens, tokens.dropFirst()).contains { $0.form == "new" && ["day", "date"].contains($1.form) }
    }

    private func newDate(
        for action: PromiseAction, in paragraph: TextParagraph, sentence: Range<Int>, old: Instant?, sentAt: Instant
    ) -> FoundPromise? {
        let tokens = paragraph.tokens
        guard tokens[sentence.upperBound - 1].form != "?", !["if", "unless"].contains(tokens[sentence.lowerBound].form)
        else { return nil }
        let told = dates.mentions(in: paragraph, sentence: sentence, sentAt: sentAt).first {
            !$0.isPast && !$0.isVague && $0.relation != .after && $0.due != nil && $0.due != old
                && !paragraph.quotedSpeech.holds($0.tokens.lowerBound)
        }
        guard let told else { return nil }
        let range = paragraph.scalars(of: told.tokens)
        let worded = promises(in: paragraph, sentences: [sentence], sentAt: sentAt).first { $0.range.overlaps(range) }
        return worded ?? FoundPromise(
            range: paragraph.scalars(of: Self.words(of: sentence, tokens)),
            quote: paragraph.quote(Self.words(of: sentence, tokens)), action: action, due: told.due,
            earliest: told.earliest, alternative: told.alternative, datePhrase: paragraph.quote(told.tokens),
            isFirm: true, waitsOnCustomer: false, isVague: false)
    }

    /// The sentence without the mark at its end.
    private static func words(of sentence: Range<Int>, _ tokens: [TextToken]) -> Range<Int> {
        var end = sentence.upperBound
        while end - 1 > sentence.lowerBound, tokens[end - 1].isMark { end -= 1 }
        return sentence.lowerBound..<end
    }

    private static func forms(_ words: String) -> [String] {
        TextParagraph(words).tokens.filter { !$0.isMark }.map(\.form)
    }

    /// Whether a sentence tells of the words instead of saying them anew: after a quotation mark, or
    /// after "I said", "you were told", "I promised".
    private func quotes(_ words: [String], _ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        let said = tokens[sentence].indices.filter { !tokens[$0].isMark }
        guard let first = words.first, said.count >= words.count else { return false }
        for start in 0...(said.count - words.count) where tokens[said[start]].form == first {
            let isSame = zip(said[start...], words).allSatisfy { tokens[$0].form == $1 }
            if isSame, tokens[sentence.lowerBound..<said[start]].contains(where: { Self.telling.contains($0.form) }) {
                return true
            }
        }
        return false
    }

    private static let telling: Set<String> = [
        "\"", "\u{201C}", "\u{201E}", "\u{AB}", "'", "\u{2018}", "said", "told", "promised", "wrote", "written", "quoted",
    ]
}
