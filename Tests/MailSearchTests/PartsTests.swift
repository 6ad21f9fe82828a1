import Testing

@testable import MailSearch

@Suite struct PartsTests {
    @Test func numberSetsBehaveLikeSets() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<200 {
            var ranges = NumberSet(), other = NumberSet()
            var plain = Set<UInt32>(), otherPlain = Set<UInt32>()
            for _ in 0..<8 {
                let start = UInt32.random(in: 0..<40, using: &numbers)
                let range = start...start + UInt32.random(in: 0..<5, using: &numbers)
                if Bool.random(using: &numbers) {
                    ranges.insert(range)
                    plain.formUnion(range)
                } else {
                    other.insert(range)
                    otherPlain.formUnion(range)
                }
            }
            #expect((0..<50).filter(ranges.contains) == plain.sorted())
            var left = ranges
            left.subtract(other)
            #expect((0..<50).filter(left.contains) == plain.subtracting(otherPlain).sorted())
            ranges.formUnion(other)
            #expect((0..<50).filter(ranges.contains) == plain.union(otherPlain).sorted())
            let clipped = Set(ranges.overlaps(with: 10...20).flatMap { $0 })
            #expect(clipped == plain.union(otherPlain).intersection(10...20))
            let isApart = zip(ranges.ranges, ranges.ranges.dropFirst())
                .allSatisfy { $0.upperBound + 1 < $1.lowerBound }
            #expect(isApart)
        }
    }

    @Test func numberSetsReachTheLastNumber() {
        var set = NumberSet()
        set.insert(.max)
        set.insert(0)
        set.insert(UInt32.max - 1)
        #expect(set.ranges == [0...0, UInt32.max - 1 ... .max])
        set.subtract(set)
        #expect(set.isEmpty)
    }

    static let plans: [([Int], Range<Int>?)] = [
        ([], nil), ([1], nil), ([1, 1, 1], nil), ([1, 1, 1, 1], 0..<4),
        ([100, 1, 1, 1, 1], 1..<5), ([4, 4, 4, 1], nil), ([4, 4, 4, 4, 1, 1], 0..<4),
        ([1, 4, 1, 4, 1], 0..<4), ([64, 1, 64, 1, 64, 1], 0..<5), ([200, 1, 1, 1, 200], nil),
        ([90, 90, 90, 90, 90], 0..<2), ([400, 400, 400, 400, 400], nil),
    ]

    @Test(arguments: plans.indices)
    func mergesNeighboursOfOneSize(_ place: Int) {
        let plan = MergePlan(IndexSizes(mergeFactor: 4, mergedDocumentsMaximum: 200))
        #expect(plan.crowdedRange(Self.plans[place].0) == Self.plans[place].1)
    }

    @Test func aYearOfSingleFlushesLeavesFewSegments() {
        let plan = MergePlan(.standard)
        var segments: [Int] = []
        var rewritten = 0
        for _ in 0..<20_000 {
            segments.append(1)
            while let range = plan.crowdedRange(segments) {
                let sum = segments[range].reduce(0, +)
                rewritten += sum
                segments.replaceSubrange(range, with: [sum])
            }
        }
        #expect(segments.reduce(0, +) == 20_000)
        #expect(segments.count <= 35)
        #expect(rewritten <= 20_000 * 5)
    }

    @Test(arguments: [0, 1, 2, 7, 8, 9, 63, 64, 65, 1000])
    func postingListsComeBack(_ documents: Int) {
        var numbers = SeededNumbers(seed: UInt64(documents))
        for share in 1...8 {
            let ordinals = (0..<UInt32(documents)).filter { _ in
                Int.random(in: 0..<8, using: &numbers) < share
            }
            guard !ordinals.isEmpty else { continue }
            var bytes: [UInt8] = []
            PostingList.append(ordinals[...], of: documents, to: &bytes)
            var set = Bitset(count: documents)
            let isSound = bytes.withUnsafeBufferPointer {
                PostingList.unite($0, count: ordinals.count, into: &set)
            }
            #expect(isSound)
            #expect(set.members == ordinals)
            var listed: [UInt32] = []
            let isListed = bytes.withUnsafeBufferPointer {
                PostingList.append(
                    $0, count: ordinals.count, renamed: Array(0..<UInt32(documents)), to: &listed)
            }
            #expect(isListed)
            #expect(listed == ordinals)
        }
    }

    @Test func theTermTableKnowsEveryTerm() {
        var table = TermTable()
        let keys = (0..<3_000).map {
            Array("k\($0)".utf8) + Array(repeating: UInt8($0 % 7), count: $0 % 40)
        }
        for ordinal: UInt32 in 0..<2 {
            var batch = TermBatch(seed: table.seed)
            for key in keys { batch.append(key) }
            var reported: [UInt32] = []
            table.use(&batch, in: ordinal) { reported.append($0) }
            #expect(reported == Array(0..<3_000))
        }
        for (place, key) in keys.enumerated() {
            #expect(table.term(key) == place)
            #expect(Array(table.key(of: place)) == key)
        }
        #expect(table.term(Array("k3000".utf8)) == nil)
        let sorted = table.sortedTerms().map { keys[Int($0)] }
        #expect(sorted == keys.sorted { $0.lexicographicallyPrecedes($1) })
        var found = 0
        table.forEachTerm(beginningWith: Array("k29".utf8)) { _ in found += 1 }
        #expect(found == keys.count { $0.starts(with: Array("k29".utf8)) })
    }
}
