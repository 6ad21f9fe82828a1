/// Subjects that shop mail is about, each with the words and phrases that give it away, so that
/// "in pieces" and "shattered" count as alike though they share no letters.
///
/// The list is text: a subject's name, a colon, its phrases between commas; a line that starts
/// with more spaces goes on with the one before, and a subject may come up again to get more
/// phrases. A phrase matches whole words; a word ending in `*` matches every word that begins so,
/// and ` ... ` stands for up to three words of any kind. Case, apostrophes and digits are as in
/// `MessageWords`.
public struct ShopWords: Sendable {
    /// Names of the subjects, by number.
    let subjects: [String]
    /// By the first word, and by the beginning of the first word.
    private let byWord: [UInt64: [SubjectPhrase]], byStem: [UInt64: [SubjectPhrase]]

    /// The list that ships: general knowledge of the trade, not of any one shop.
    public static let shipped = ShopWords(
        list: [ordersList, faultsList, buyingList, makingList, productsList, germanList]
            .joined(separator: "\n"))
    /// No subjects: ranking by letters alone.
    public static let none = ShopWords(list: "")

    /// Reads a list; lines without a colon and empty phrases say nothing.
    public init(list: String) {
        var numbers: [Substring: Int] = [:]
        var subjects: [String] = []
        var byWord: [UInt64: [SubjectPhrase]] = [:], byStem: [UInt64: [SubjectPhrase]] = [:]
        for paragraph in Self.paragraphs(list) {
            guard let colon = paragraph.firstIndex(of: ":") else { continue }
            let name = paragraph[..<colon]
            if numbers[name] == nil {
                guard subjects.count < ReplyLimits.subjectsMax else { break }
                numbers[name] = subjects.count
                subjects.append(String(name.trimmed))
            }
            for written in paragraph[colon...].dropFirst().split(separator: ",") {
                guard let subject = numbers[name],
                    let phrase = SubjectPhrase(written, subject: subject)
                else { continue }
                switch phrase.parts[0] {
                case .word(let word): byWord[word, default: []].append(phrase)
                case .stem(let stem): byStem[MessageWords.key(stem[...]), default: []].append(phrase)
                case .gap: continue
                }
            }
        }
        self.subjects = subjects
        self.byWord = byWord
        self.byStem = byStem
    }

    /// How much a text speaks of each subject, by number: for every word at which phrases start,
    /// the root of the longest one's length.
    func strengths(in words: [MessageWords.Word]) -> [Float] {
        var strengths = [Float](repeating: 0, count: subjects.count)
        guard !subjects.isEmpty else { return strengths }
        let spoken = SpokenWords(words)
        var found: [(subject: Int, strength: Float)] = []
        for start in words.indices {
            found.removeAll(keepingCapacity: true)
            collect(byWord[spoken.identities[start]], spoken, start, &found)
            collect(byStem[words[start].key], spoken, start, &found)
            for (subject, strength) in found { strengths[subject] += strength }
        }
        return strengths
    }

    private func collect(
        _ phrases: [SubjectPhrase]?, _ words: SpokenWords, _ start: Int,
        _ found: inout [(subject: Int, strength: Float)]
    ) {
        for phrase in phrases ?? [] where phrase.matches(words, at: start) {
            if let known = found.firstIndex(where: { $0.subject == phrase.subject }) {
                found[known].strength = max(found[known].strength, phrase.strength)
            } else {
                found.append((phrase.subject, phrase.strength))
            }
        }
    }

    static func paragraphs(_ list: String) -> [String] {
        list.split(separator: "\n").reduce(into: []) { paragraphs, line in
            if line.first == " ", !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1] += line
            } else {
                paragraphs.append(String(line))
            }
        }
    }
}
