/// Finds what a message and the examples of a reply have in common, in words.
struct SharedWords {
    private let tellings: [Float]
    /// The message's words that say something, by bucket.
    private let spokenWords: [UInt32: String]
    /// One for each bucket of `spokenWords` and of the message's subjects: examples hold thousands
    /// of buckets, and looking each up in a dictionary would cost more than the ranking.
    private var marks = [Bool](repeating: false, count: MessageFeatures.bucketCount)

    init(_ words: MessageWords, _ features: MessageFeatures, tellings: [Float]) {
        self.tellings = tellings
        var spokenWords: [UInt32: String] = [:]
        for word in words.words where word.inner.count >= Self.tellingWordLettersMin {
            let spoken = word.spoken
            if Self.plainWords.contains(spoken) { continue }
            spokenWords[MessageFeatures.bucket(ofWord: word.letters)] = spoken
        }
        self.spokenWords = spokenWords
        for bucket in spokenWords.keys { marks[Int(bucket)] = true }
        for bucket in features.buckets where MessageFeatures.subject(ofBucket: bucket) != nil {
            marks[Int(bucket)] = true
        }
    }

    /// Up to three words and two subjects, the most telling first.
    mutating func shared(with row: [ExampleIndex.Entry]) -> (words: [String], subjects: [Int]) {
        var found: [UInt32] = []
        for entry in row {
            for bucket in entry.example.features.buckets where marks[Int(bucket)] {
                found.append(bucket)
                marks[Int(bucket)] = false
            }
        }
        for bucket in found { marks[Int(bucket)] = true }
        found.sort { (tellings[Int($1)], $0) < (tellings[Int($0)], $1) }
        let words = found.compactMap { spokenWords[$0] }.prefix(3)
        let subjects = found.compactMap(MessageFeatures.subject(ofBucket:)).prefix(2)
        return (Array(words), Array(subjects))
    }

    private static let tellingWordLettersMin = 4

    /// Words of four letters and more that say nothing about what a mail wants.
    private static let plainWords: Set<String> = [
        "about", "also", "been", "could", "does", "from", "have", "hello", "here", "just", "know",
        "like", "much", "please", "really", "some", "thank", "thanks", "that", "them", "then",
        "there", "they", "this", "very", "want", "well", "were", "what", "when", "which", "will",
        "with", "would", "your", "youre",
    ]
}
