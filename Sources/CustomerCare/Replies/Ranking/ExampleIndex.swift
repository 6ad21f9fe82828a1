/// The examples of all replies, weighed against each other and ready for comparison.
struct ExampleIndex: Sendable {
    /// One example: unit vector over buckets.
    struct Entry: Sendable {
        let example: ReplyExample
        let weight: Float
        let values: [Float]
    }

    /// By reply, in the order of the ranking.
    private(set) var entries: [[Entry]] = []
    /// Length of each reply's weighted sum of entries; 0 when it has none that says anything.
    private(set) var sumLengths: [Float] = []
    /// The matters each reply's examples come near to, taken together; length 1 or all 0.
    private(set) var matters: [[Float]] = []
    /// How much a feature tells, by bucket: the fewer replies know it, the more.
    private(set) var tellings: [Float]
    /// What a feature tells that no reply knows, and one that a single reply knows.
    let tellingOfUnknown: Float, tellingOfRarest: Float
    private var relearned = 0

    /// With `subjectWeight` below 1 subjects count for less beside letters.
    init(shelves: [ExampleShelf], subjectWeight: Float = 1) {
        let byCount = Self.tellingsByCount(replies: shelves.count)
        tellings = Self.knownBy(shelves).map { byCount[Int($0)] }
        if subjectWeight != 1 {
            for bucket in MessageFeatures.subjectBuckets { tellings[bucket] *= subjectWeight }
        }
        tellingOfUnknown = byCount[0]
        tellingOfRarest = byCount[min(1, shelves.count)]
        var sums = [Float](repeating: 0, count: MessageFeatures.bucketCount)
        for shelf in shelves {
            let row = weighed(shelf)
            entries.append(row)
            sumLengths.append(Self.sumLength(row, &sums))
            matters.append(Self.matters(row))
        }
    }

    /// Takes in one reply's newest pick without weighing all others again. A feature that was
    /// known already keeps its telling until the index is made anew, which `isStale` asks for
    /// after every tenth of growth.
    mutating func relearn(_ reply: Int, from shelf: ExampleShelf) {
        for bucket in shelf.picks.last?.features.buckets ?? []
        where tellings[Int(bucket)] == tellingOfUnknown {
            tellings[Int(bucket)] = tellingOfRarest
        }
        var sums = [Float](repeating: 0, count: MessageFeatures.bucketCount)
        entries[reply] = weighed(shelf)
        sumLengths[reply] = Self.sumLength(entries[reply], &sums)
        matters[reply] = Self.matters(entries[reply])
        relearned += 1
    }

    var isStale: Bool { relearned > 0 && relearned * 10 > entries.reduce(0) { $0 + $1.count } }

    private func weighed(_ shelf: ExampleShelf) -> [Entry] {
        shelf.weighted.map { example, weight in
            Entry(example: example, weight: weight, values: example.features.unit(tellings))
        }
    }

    private static func tellingsByCount(replies: Int) -> [Float] {
        (0...replies).map { known in
            Float(Logarithm.natural(Double(1 + replies) / Double(1 + known)) + 1)
        }
    }

    /// How many replies know each feature.
    private static func knownBy(_ shelves: [ExampleShelf]) -> [Int32] {
        var knownBy = [Int32](repeating: 0, count: MessageFeatures.bucketCount)
        var lastReply = [Int32](repeating: -1, count: MessageFeatures.bucketCount)
        for (reply, shelf) in shelves.enumerated() {
            for example in shelf.written + shelf.picks {
                for bucket in example.features.buckets where lastReply[Int(bucket)] != reply {
                    lastReply[Int(bucket)] = Int32(reply)
                    knownBy[Int(bucket)] += 1
                }
            }
        }
        return knownBy
    }

    private static func matters(_ row: [Entry]) -> [Float] {
        var sums = [Float](repeating: 0, count: row.first?.example.matters.count ?? 0)
        for entry in row {
            for (matter, nearness) in entry.example.matters.enumerated() {
                sums[matter] += entry.weight * nearness
            }
        }
        return sums.scaledToUnit()
    }

    /// Leaves `sums` zero as it found it.
    private static func sumLength(_ row: [Entry], _ sums: inout [Float]) -> Float {
        for entry in row {
            for (bucket, value) in zip(entry.example.features.buckets, entry.values) {
                sums[Int(bucket)] += entry.weight * value
            }
        }
        var square: Float = 0
        for entry in row {
            for bucket in entry.example.features.buckets {
                square += sums[Int(bucket)] * sums[Int(bucket)]
                sums[Int(bucket)] = 0
            }
        }
        return square.squareRoot()
    }
}

extension MessageFeatures {
    /// The strengths weighed by what each feature tells, scaled to length 1.
    func unit(_ tellings: [Float]) -> [Float] {
        var values = strengths
        var square: Float = 0
        for (position, bucket) in buckets.enumerated() {
            values[position] *= tellings[Int(bucket)]
            square += values[position] * values[position]
        }
        guard square > 0 else { return values }
        let scale = 1 / square.squareRoot()
        for position in values.indices { values[position] *= scale }
        return values
    }
}
