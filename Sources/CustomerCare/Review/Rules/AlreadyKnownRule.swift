/// Asks for what the customer already gave.
struct AlreadyKnownRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        draft.facts.known.compactMap { known in
            for request in draft.requests {
                if let tokens = asked(known, in: request) {
                    let paragraph = request.paragraph
                    let range = paragraph.scalars(of: tokens)
                    let moved = (range.lowerBound + request.offset)..<(range.upperBound + request.offset)
                    let detail = "\(known.kind.rawValue) \(known.value)"
                    return DraftHint(.alreadyKnown, at: moved, quote: paragraph.quote(tokens), detail: detail)
                }
            }
            return nil
        }
    }

    /// Where a request names what is known; nil where it only confirms it or wants another.
    private func asked(_ known: ReviewFacts.Known, in request: DraftReading.Request) -> Range<Int>? {
        let tokens = request.paragraph.tokens
        let value = TextParagraph(known.value).tokens.first?.form
        let isNamed = tokens[request.sentence].contains { $0.form == value }
        if known.kind != .photo, isNamed { return nil }
        for words in Self.nouns[known.kind] ?? [] {
            for index in request.sentence where says(words, tokens, index, request.sentence) {
                let start = index > request.sentence.lowerBound && Self.articles.contains(tokens[index - 1].form)
                    ? index - 1 : index
                let before = max(start - 1, request.sentence.lowerBound)
                if Self.others.contains(tokens[before].form) || Self.others.contains(tokens[start].form) { return nil }
                return start..<(index + words.count)
            }
        }
        return nil
    }

    private func says(_ words: [String], _ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + words.count <= sentence.upperBound else { return false }
        return zip(tokens[index...], words).allSatisfy { $0.form == $1 }
    }

    private static let articles: Set<String> = ["your", "the", "a", "an"]
    private static let others: Set<String> = ["another", "different", "other", "new", "right", "that", "this", "to"]
    private static let nouns: [ReviewFacts.Known.Kind: [[String]]] = [
        .orderNumber: [["order", "number"], ["order", "no"], ["order", "id"], ["order", "reference"]],
        .address: [["shipping", "address"], ["postal", "address"], ["delivery", "address"], ["home", "address"], ["address"]],
        .email: [["email", "address"], ["e", "-", "mail", "address"], ["email"], ["e", "-", "mail"]],
        .size: [["size"], ["sizes"], ["measurements"]],
        .colour: [["colour"], ["color"], ["shade"]],
        .photo: [["photo"], ["photos"], ["picture"], ["pictures"], ["image"]],
        .date: [["date"], ["the", "wedding"], ["the", "party"], ["the", "birthday"], ["your", "wedding"], ["the", "event"]],
        .phone: [["phone", "number"], ["telephone", "number"], ["mobile", "number"]],
    ]
}
