/// One blank-separated part of a query: `-from:"ana l` and the like.
struct QueryPart: Equatable {
    var isExcluded = false
    /// What stands before the colon, where that is a name the query language knows.
    var name: String?
    var value = ""
    var isQuoted = false
    /// Nothing ends it yet: no blank, no closing quote.
    var isOpen = false
    /// As typed.
    var source = ""
}

/// Splits a query at blanks outside quotes.
struct QueryLexer {
    private let text: String
    private var position: String.Index

    private static let names: Set<String> = Set(
        SearchField.allCases.map(\.rawValue) + ["has", "is", "before", "after"])

    init(_ text: String) {
        self.text = text
        position = text.startIndex
    }

    mutating func next() -> QueryPart? {
        _ = takeWhile(\.isWhitespace)
        guard position < text.endIndex else { return nil }
        let start = position
        var part = QueryPart()
        part.isExcluded = takeMinus()
        part.name = takeName()
        if takeQuote() {
            part.isQuoted = true
            part.value = takeWhile { !Self.isQuote($0) }
            part.isOpen = !takeQuote()
        } else {
            part.value = takeWhile { !$0.isWhitespace }
            part.isOpen = position == text.endIndex
        }
        part.source = String(text[start..<position])
        return part
    }

    private mutating func takeWhile(_ belongs: (Character) -> Bool) -> String {
        let start = position
        position = text[start...].firstIndex { !belongs($0) } ?? text.endIndex
        return String(text[start..<position])
    }

    private mutating func takeMinus() -> Bool {
        guard text[position] == "-" else { return false }
        let next = text.index(after: position)
        guard next < text.endIndex, !text[next].isWhitespace else { return false }
        position = next
        return true
    }

    private mutating func takeName() -> String? {
        let rest = text[position...].prefix { !$0.isWhitespace }
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        let name = rest[..<colon].lowercased()
        guard Self.names.contains(name) else { return nil }
        position = text.index(after: colon)
        return name
    }

    private mutating func takeQuote() -> Bool {
        guard position < text.endIndex, Self.isQuote(text[position]) else { return false }
        position = text.index(after: position)
        return true
    }

    private static func isQuote(_ character: Character) -> Bool {
        character == "\"" || character == "\u{201C}" || character == "\u{201D}"
    }
}
