/// Finds which of some words stand in what somebody wrote, whatever the spaces, the case and the
/// punctuation.
struct QuotedWords {
    private var waiting: [String: Set<String>] = [:]
    private(set) var found: Set<String> = []

    mutating func look(for words: String) {
        let letters = Self.letters(words)
        if !letters.isEmpty { waiting[letters, default: []].insert(words) }
    }

    var isDone: Bool { waiting.isEmpty }

    mutating func read(_ text: String) {
        let text = Self.letters(text)
        for (letters, words) in waiting where text.contains(letters) {
            found.formUnion(words)
            waiting[letters] = nil
        }
    }

    private static func letters(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
