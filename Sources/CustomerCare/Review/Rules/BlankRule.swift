/// A blank nobody filled: `{{date!}}`, `[name]`, `NAME`, `XX`, `___`.
struct BlankRule: SentenceRule {
    func hits(in tokens: [TextToken], sentence: Range<Int>) -> [RuleHit] {
        var found: [RuleHit] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let end = blankEnd(tokens, index, sentence) {
                found.append(RuleHit(.blank, index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func blankEnd(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Int? {
        switch tokens[index].form {
        case "{": braces(tokens, index, sentence)
        case "[", "<": bracket(tokens, index, sentence)
        case "_": underscores(tokens, index, sentence)
        default: isPlaceholder(tokens, index, sentence) ? index + 1 : nil
        }
    }

    private func braces(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Int? {
        guard index + 1 < sentence.upperBound, ["{", "%"].contains(tokens[index + 1].form) else { return nil }
        var end = index + 2
        while end < sentence.upperBound, tokens[end].form != "}" { end += 1 }
        while end < sentence.upperBound, tokens[end].form == "}" { end += 1 }
        return end
    }

    private func bracket(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Int? {
        let closing = tokens[index].form == "[" ? "]" : ">"
        let reach = min(index + 7, sentence.upperBound)
        guard let end = (index + 1..<max(reach, index + 1)).first(where: { tokens[$0].form == closing }),
            tokens[index + 1..<end].contains(where: { Self.fieldWords.contains($0.form) })
        else { return nil }
        return end + 1
    }

    private func underscores(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Int? {
        var end = index
        while end < sentence.upperBound, tokens[end].form == "_" { end += 1 }
        return end - index >= 2 ? end : nil
    }

    private func isPlaceholder(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        let token = tokens[index]
        guard token.traits.contains(.allCapitals) else { return false }
        let isCross = token.form.allSatisfy { $0 == "x" } && token.form.count <= 4 && index > sentence.lowerBound
        let before = index > sentence.lowerBound ? tokens[index - 1] : nil
        let isAmidShouting = before?.traits.contains(.allCapitals) ?? false
        return isCross || (Self.placeholders.contains(token.form) && !isAmidShouting)
    }

    private static let placeholders: Set<String> = [
        "name", "date", "tbd", "tbc", "tba", "todo", "fixme", "amount", "item", "address", "price", "insert",
    ]
    private static let fieldWords: Set<String> = placeholders.union([
        "first", "customer", "tracking", "number", "order", "link", "product", "day", "time", "sum", "shop",
        "your", "reason", "colour", "color", "size", "here",
    ])
}
