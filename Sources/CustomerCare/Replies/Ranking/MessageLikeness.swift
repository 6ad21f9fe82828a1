/// How alike one message is to every example of every reply.
struct MessageLikeness {
    /// Cosine with each example, by reply and by entry: 0 nothing in common, 1 the same.
    let cosines: [[Float]]
    /// By reply, what the message's own words say; comparable between replies of one message.
    let spoken: [Float]
    /// By reply, how far message and examples are about the same matters, 0 to 1.
    let matters: [Float]
    /// How much of what the message says any reply has ever seen, 0 to 1.
    let coverage: Float

    /// `matters` as `ShopMatters` finds them in the message.
    init(_ features: MessageFeatures, matters: [Float], index: ExampleIndex) {
        let values = features.unit(index.tellings)
        var message = [Float](repeating: 0, count: MessageFeatures.bucketCount)
        for (bucket, value) in zip(features.buckets, values) { message[Int(bucket)] = value }
        let cosines = message.withUnsafeBufferPointer { message in
            index.entries.map { row in row.map { Self.cosine(message, $0) } }
        }
        self.cosines = cosines
        coverage = Self.coverage(features, values, index)
        spoken = cosines.indices.map { reply in
            Self.score(cosines[reply], index.entries[reply], index.sumLengths[reply])
        }
        self.matters = index.matters.map { known in
            zip(known, matters).reduce(0) { $0 + $1.0 * $1.1 }
        }
    }

    /// By reply, both together: weighed by trial on other mail than is tested.
    var scores: [Float] { zip(spoken, matters).map { $0 + Self.mattersWeight * $1 } }

    private static let mattersWeight: Float = 0.5

    private static func cosine(
        _ message: UnsafeBufferPointer<Float>, _ entry: ExampleIndex.Entry
    ) -> Float {
        let buckets = entry.example.features.buckets
        return entry.values.withUnsafeBufferPointer { values in
            buckets.withUnsafeBufferPointer { buckets in
                var sum: Float = 0
                for position in values.indices {
                    sum += message[Int(buckets[position])] * values[position]
                }
                return sum
            }
        }
    }

    /// Likeness to the examples together, and a quarter as much to the nearest one alone.
    private static func score(
        _ cosines: [Float], _ row: [ExampleIndex.Entry], _ sumLength: Float
    ) -> Float {
        guard sumLength > 0 else { return 0 }
        let together = zip(cosines, row).reduce(0) { $0 + $1.0 * $1.1.weight } / sumLength
        return together + 0.25 * (cosines.max() ?? 0)
    }

    private static func coverage(
        _ features: MessageFeatures, _ values: [Float], _ index: ExampleIndex
    ) -> Float {
        var known: Float = 0
        for (bucket, value) in zip(features.buckets, values)
        where index.tellings[Int(bucket)] < index.tellingOfUnknown {
            known += value * value
        }
        return known.squareRoot()
    }
}
