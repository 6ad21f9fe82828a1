/// What customers want of a small shop, each matter with sentences they might write.
///
/// A message and the mails a reply was picked for may share no word and still want the same. Both
/// are laid beside all sentences, and then compared by the matters they come near to: the
/// sentences stand between them (a representation by likeness to prototypes; Pekalska and Duin,
/// "The Dissimilarity Representation for Pattern Recognition", 2005).
///
/// The list is text: a matter's name and a colon, then its sentences, one a line with two more
/// spaces; a line with four goes on with the one before.
struct ShopMatters: Sendable {
    /// By number.
    let names: [String]
    private let rows: [Row]
    private let postings: SentencePostings
    private let tellings: [Float]

    /// The sentences of one matter.
    private struct Row: Sendable {
        let sentences: Range<Int>
        let sumLength: Float
    }

    /// Sentences are short: letters tell more, beside subjects, than they do in whole mails.
    private static let subjectWeight: Float = 0.5

    static let shippedList = [ordersList, faultsList, buyingList, peopleList]
        .joined(separator: "\n")

    init(list: String, words: ShopWords) {
        let (names, shelves) = Self.read(list, words: words)
        let index = ExampleIndex(shelves: shelves, subjectWeight: Self.subjectWeight)
        var rows: [Row] = []
        for (entries, sumLength) in zip(index.entries, index.sumLengths) {
            let first = rows.last?.sentences.upperBound ?? 0
            rows.append(Row(sentences: first..<first + entries.count, sumLength: sumLength))
        }
        self.names = names
        self.rows = rows
        postings = SentencePostings(index.entries.flatMap { $0 })
        tellings = index.tellings
    }

    /// How near a message comes to each matter, scaled to length 1; all 0 when it comes near
    /// none. What it has in common with all of them alike says nothing and is taken off; squares
    /// bring out the few that it is about.
    func nearness(_ features: MessageFeatures) -> [Float] {
        guard !rows.isEmpty else { return [] }
        let cosines = postings.cosines(features, tellings: tellings)
        let likenesses = rows.map { row in
            let cosines = cosines[row.sentences]
            guard row.sumLength > 0 else { return Float(0) }
            return cosines.reduce(0, +) / row.sumLength + 0.5 * (cosines.max() ?? 0)
        }
        guard let best = likenesses.max(), best >= Self.likenessMin else {
            return likenesses.map { _ in 0 }
        }
        let mean = likenesses.reduce(0, +) / Float(likenesses.count)
        return likenesses.map { max(0, $0 - mean) }.map { $0 * $0 }.scaledToUnit()
    }

    /// Below it the nearest matter is one by chance.
    private static let likenessMin: Float = 0.1

    private static func read(
        _ list: String, words: ShopWords
    ) -> (names: [String], shelves: [ExampleShelf]) {
        var scratch = FeatureScratch()
        var names: [String] = []
        let shelves = ShopMatters.matters(list).map { name, sentences in
            names.append(name)
            return ExampleShelf(written: sentences.map { sentence in
                ReplyExample(
                    .fits, sentence,
                    features: MessageFeatures(
                        MessageWords(sentence), subjects: words, scratch: &scratch))
            })
        }
        return (names, shelves)
    }

    private static func matters(_ list: String) -> [(name: String, sentences: [String])] {
        var matters: [(name: String, sentences: [String])] = []
        for line in list.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            if indent == 0 {
                matters.append((String(line.dropLast()), []))
            } else if let last = matters.indices.last {
                if indent >= 4, let sentence = matters[last].sentences.indices.last {
                    matters[last].sentences[sentence] += " " + line.dropFirst(indent)
                } else {
                    matters[last].sentences.append(String(line.dropFirst(indent)))
                }
            }
        }
        return matters
    }
}

extension [Float] {
    /// The same direction at length 1; zeros stay.
    func scaledToUnit() -> [Float] {
        let length = reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? map { $0 / length } : self
    }
}
