/// Which sentences hold a feature and how strongly, by bucket: an inverted index, so that a short
/// message costs as little as it says.
struct SentencePostings: Sendable {
    /// Where each bucket's postings begin, and one more.
    private let starts: [Int32]
    private let sentences: [UInt16]
    private let values: [Float]
    private let sentenceCount: Int

    /// Sentences are numbered as they come.
    init(_ entries: [ExampleIndex.Entry]) {
        precondition(entries.count <= Int(UInt16.max), "sentences are numbered by sixteen bits")
        var starts = [Int32](repeating: 0, count: MessageFeatures.bucketCount + 1)
        for entry in entries {
            for bucket in entry.example.features.buckets { starts[Int(bucket) + 1] += 1 }
        }
        for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
        var free = starts
        var sentences = [UInt16](repeating: 0, count: Int(starts[starts.count - 1]))
        var values = [Float](repeating: 0, count: sentences.count)
        for (sentence, entry) in entries.enumerated() {
            for (bucket, value) in zip(entry.example.features.buckets, entry.values) {
                let place = Int(free[Int(bucket)])
                sentences[place] = UInt16(sentence)
                values[place] = value
                free[Int(bucket)] += 1
            }
        }
        (self.starts, self.sentences, self.values) = (starts, sentences, values)
        sentenceCount = entries.count
    }

    /// Cosine of a message with each sentence.
    func cosines(_ features: MessageFeatures, tellings: [Float]) -> [Float] {
        var cosines = [Float](repeating: 0, count: sentenceCount)
        for (bucket, value) in zip(features.buckets, features.unit(tellings)) {
            for place in Int(starts[Int(bucket)])..<Int(starts[Int(bucket) + 1]) {
                cosines[Int(sentences[place])] += value * values[place]
            }
        }
        return cosines
    }
}
