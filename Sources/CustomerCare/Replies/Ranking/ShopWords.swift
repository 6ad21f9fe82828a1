/// Subjects that shop mail is about, each with the words and phrases that give it away, so that
/// "in pieces" and "shattered" count as alike though they share no letters.
///
/// The list is text: a subject's name, a colon, its phrases between commas; a line that starts
/// with more spaces goes on with the one before. A phrase matches whole words; a word ending in
/// `*` matches every word that begins so. Case, apostrophes and digits are as in `MessageWords`.
public struct ShopWords: Sendable {
    /// Names of the subjects, by number.
    let subjects: [String]
    private let phrases: [UInt64: [Phrase]]

    /// The list that ships.
    public static let english = ShopWords(list: englishList)
    /// No subjects: ranking by letters alone.
    public static let none = ShopWords(list: "")

    /// Reads a list; lines without a colon and empty phrases say nothing.
    public init(list: String) {
        var subjects: [String] = []
        var phrases: [UInt64: [Phrase]] = [:]
        for paragraph in Self.paragraphs(list).prefix(ReplyLimits.subjectsMax) {
            guard let colon = paragraph.firstIndex(of: ":") else { continue }
            for written in paragraph[colon...].dropFirst().split(separator: ",") {
                guard let phrase = Phrase(written, subject: subjects.count) else { continue }
                phrases[phrase.key, default: []].append(phrase)
            }
            subjects.append(String(paragraph[..<colon].trimmed))
        }
        self.subjects = subjects
        self.phrases = phrases
    }

    /// How often each subject is touched; a subject counts once for each word it starts at.
    func touched(in words: [MessageWords.Word]) -> [Int: Int] {
        guard !phrases.isEmpty else { return [:] }
        var counts: [Int: Int] = [:]
        var found: Set<Int> = []
        for start in words.indices {
            found.removeAll(keepingCapacity: true)
            for phrase in phrases[words[start].key] ?? [] where phrase.matches(words[start...]) {
                if found.insert(phrase.subject).inserted { counts[phrase.subject, default: 0] += 1 }
            }
        }
        return counts
    }

    private static func paragraphs(_ list: String) -> [String] {
        list.split(separator: "\n").reduce(into: []) { paragraphs, line in
            if line.first == " ", !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1] += line
            } else {
                paragraphs.append(String(line))
            }
        }
    }
}

/// A few words in a row that tell a subject.
private struct Phrase: Sendable {
    private struct Part: Sendable {
        let letters: [UInt32]
        let isStem: Bool
    }

    let subject: Int
    let key: UInt64
    private let parts: [Part]

    init?(_ written: Substring, subject: Int) {
        let parts = written.split(separator: " ").compactMap { word -> Part? in
            let letters = MessageWords(String(word)).words.first?.inner
            return letters.map { Part(letters: Array($0), isStem: word.last == "*") }
        }
        guard let first = parts.first else { return nil }
        self.subject = subject
        self.parts = parts
        key = MessageWords.key(first.letters[...])
    }

    func matches(_ words: ArraySlice<MessageWords.Word>) -> Bool {
        guard words.count >= parts.count else { return false }
        for (part, word) in zip(parts, words) {
            let letters = word.inner
            let isMatch =
                part.isStem
                ? letters.starts(with: part.letters) : letters.elementsEqual(part.letters)
            guard isMatch else { return false }
        }
        return true
    }
}
