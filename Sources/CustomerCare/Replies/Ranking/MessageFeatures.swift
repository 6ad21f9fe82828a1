/// What ranking sees of a text: pieces of its words (two to five letters, with the word's edges),
/// whole words, pairs of words, and the subjects it touches, each as a bucket number with its
/// strength.
///
/// Letters are lower-cased, every run of digits is one `0` (order numbers are all alike), and
/// apostrophes go ("don't" is "dont"). Word pieces forgive spelling and endings: "refunding" and
/// "refnd" still share most of theirs with "refund".
struct MessageFeatures: Sendable {
    /// No bucket twice.
    let buckets: [UInt32]
    /// Logarithm of how often, so that a word said five times does not drown the rest.
    let strengths: [Float]

    /// Subjects have the buckets above those that hashes fall into.
    static let bucketCount = hashedBucketCount + ReplyLimits.subjectsMax
    fileprivate static let hashedBucketCount = 1 << 17
    /// The buckets that stand for subjects.
    static let subjectBuckets = hashedBucketCount..<bucketCount
    /// A subject weighs as much as the letters of a few words: set by trial.
    private static let subjectStrength: Float = 4

    init(_ words: MessageWords, subjects: ShopWords, scratch: inout FeatureScratch) {
        var previous: UInt32?
        for word in words.words {
            let whole = Self.count(word.letters, &scratch)
            if let previous { scratch.count(Hash.pair(previous, whole), 2) }
            previous = whole
        }
        var (buckets, strengths) = scratch.drain()
        for (subject, strength) in subjects.strengths(in: words.words).enumerated()
        where strength > 0 {
            buckets.append(UInt32(Self.hashedBucketCount + subject))
            strengths.append(Self.subjectStrength * Logarithm.onePlus(strength))
        }
        self.buckets = buckets
        self.strengths = strengths
    }

    /// The subject that a bucket stands for, if it is one.
    static func subject(ofBucket bucket: UInt32) -> Int? {
        let subject = Int(bucket) - hashedBucketCount
        return subject >= 0 ? subject : nil
    }

    /// Counts a word and its pieces; returns the word's hash.
    private static func count(_ letters: ArraySlice<UInt32>, _ scratch: inout FeatureScratch)
        -> UInt32
    {
        let pieceLengths = 2...5
        for start in letters.indices.dropLast() {
            var hash = Hash.pieceSeed
            for end in start..<min(start + pieceLengths.upperBound, letters.endIndex) {
                hash = Hash.mixed(hash, letters[end])
                if end > start { scratch.count(hash, 1) }
            }
        }
        let whole = Hash.word(letters)
        scratch.count(whole, 2)
        return whole
    }

    /// The bucket that stands for a whole word.
    static func bucket(ofWord letters: ArraySlice<UInt32>) -> UInt32 {
        Hash.bucket(Hash.word(letters))
    }
}

/// Counts by bucket; kept between texts because clearing it touches only what was counted.
struct FeatureScratch {
    private var counts = [Float](repeating: 0, count: MessageFeatures.bucketCount)
    private var touched: [UInt32] = []

    mutating func count(_ hash: UInt32, _ amount: Float) {
        let bucket = Hash.bucket(hash)
        if counts[Int(bucket)] == 0 { touched.append(bucket) }
        counts[Int(bucket)] += amount
    }

    mutating func drain() -> (buckets: [UInt32], strengths: [Float]) {
        let strengths = touched.map { bucket in
            defer { counts[Int(bucket)] = 0 }
            return Logarithm.onePlus(counts[Int(bucket)])
        }
        defer { touched.removeAll(keepingCapacity: true) }
        return (touched, strengths)
    }
}

/// FNV-1a over scalars, spread once more before it picks a bucket. Its values are never stored.
private enum Hash {
    static let pieceSeed: UInt32 = 2_166_136_261
    private static let wordSeed: UInt32 = 0x5bd1_e995

    static func mixed(_ hash: UInt32, _ letter: UInt32) -> UInt32 {
        (hash ^ letter) &* 16_777_619
    }

    static func word(_ letters: ArraySlice<UInt32>) -> UInt32 {
        letters.reduce(wordSeed, mixed)
    }

    static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
        mixed(mixed(first, 0x20), second)
    }

    static func bucket(_ hash: UInt32) -> UInt32 {
        let spread = (hash ^ (hash >> 15)) &* 0x2c1b_3c6d
        return (spread ^ (spread >> 13)) & UInt32(MessageFeatures.hashedBucketCount - 1)
    }
}
