import PlainText
import ShopDomain

/// What went wrong, in the customer's own words: the sentence that tells of it.
public struct CauseFinder: Sendable {
    private let cues: CueReader

    static let characterCountMax = 100

    public init(dates: DateReader) { cues = CueReader(dates: dates) }

    /// The first sentence with a word of failure or harm; nil where none says that something is wrong.
    public func cause(in words: String, sentAt: Instant) -> SafeText? {
        let text = TokenisedText(String(words.unicodeScalars.prefix(CueLimits.scalarsMax)))
        let found = cues.read(text, sentAt: sentAt).cues.first { $0.kind == .failure || $0.kind == .harm }
        guard let found else { return nil }
        let paragraph = text.paragraphs[found.paragraph]
        let sentence = paragraph.sentences.first { $0.contains(found.tokens.lowerBound) } ?? found.tokens
        let quote = SafeText(line: paragraph.quote(sentence))
        return quote.string.count <= Self.characterCountMax ? quote.withoutEnd
            : SafeText(line: paragraph.quote(found.tokens))
    }
}

extension SafeText {
    /// Without the mark that ends the sentence.
    fileprivate var withoutEnd: SafeText {
        var copy = string
        while let last = copy.last, ".!,;".contains(last) { copy.removeLast() }
        return SafeText(line: copy)
    }
}
