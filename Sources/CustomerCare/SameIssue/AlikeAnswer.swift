import PlainText

/// An answer the owner has now written three times over: worth a canned reply.
public struct AlikeAnswer: Hashable, Sendable {
    /// The newest of them with its differing bits as fields, ready for a reply file.
    public let body: String
    /// How many were alike, this one included.
    public let count: Int

    /// Of the words' triples in common.
    static let likenessMin = 0.6
    static let earlierMin = 2
    static let wordsMin = 12
    /// Answers looked back at.
    public static let earlierMax = 400
    /// A longer answer is no canned reply.
    static let scalarsMax = 20_000

    /// - Parameters:
    ///   - names: what this customer is called, to be made a field.
    ///   - earlier: answers sent before, own words only.
    /// - Returns: nil unless it is at least the third of its like.
    public init?(_ text: String, names: [String], earlier: [String]) {
        let own = Self.shingles(text)
        guard own.count >= Self.wordsMin, text.unicodeScalars.count <= Self.scalarsMax else { return nil }
        let alike = earlier.suffix(Self.earlierMax).filter { Self.likeness(own, Self.shingles($0)) >= Self.likenessMin }
        guard alike.count >= Self.earlierMin else { return nil }
        count = alike.count + 1
        body = Self.fielded(text, names: names)
    }

    /// Whether two answers say the same thing in nearly the same words.
    public static func areAlike(_ a: String, _ b: String) -> Bool {
        likeness(shingles(a), shingles(b)) >= likenessMin
    }

    /// Three words in a row; numbers and names are all the same.
    private static func shingles(_ text: String) -> Set<[String]> {
        let read = TokenisedText(text)
        let words = read.paragraphs.flatMap { paragraph in
            paragraph.sentences.flatMap { sentence -> [String] in
                let start = Greeting(paragraph, sentence: sentence)?.end ?? sentence.lowerBound
                return paragraph.tokens[start..<sentence.upperBound].enumerated().compactMap { place, token in
                    if token.isMark { return nil }
                    if token.isNumber { return "#" }
                    return place > 0 && token.traits.contains(.capitalised) && token.form != "i" ? "@" : token.form
                }
            }
        }
        guard words.count >= 3 else { return [] }
        return Set((0...(words.count - 3)).map { Array(words[$0..<$0 + 3]) })
    }

    private static func likeness(_ a: Set<[String]>, _ b: Set<[String]>) -> Double {
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        let common = a.intersection(b).count
        return Double(common) / Double(a.count + b.count - common)
    }

    private static func fielded(_ text: String, names: [String]) -> String {
        let read = TokenisedText(text)
        let called = Set(names.flatMap { TextParagraph($0).tokens.map(\.form) })
        var scalars = Array(text.unicodeScalars)
        for (paragraph, start) in zip(read.paragraphs, read.starts).reversed() {
            for token in paragraph.tokens.reversed() {
                guard let field = field(token, called) else { continue }
                let range = (token.range.lowerBound + start)..<(token.range.upperBound + start)
                scalars.replaceSubrange(range, with: field.unicodeScalars)
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func field(_ token: TextToken, _ called: Set<String>) -> String? {
        if token.isWord, called.contains(token.form) { return "{{first name|there}}" }
        if token.isNumber, (token.value ?? .max) > 12 || token.form.count > 2 { return "{{number!}}" }
        let weekdays: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        return weekdays.contains(token.form) || token.form == "tomorrow" ? "{{date!}}" : nil
    }
}
