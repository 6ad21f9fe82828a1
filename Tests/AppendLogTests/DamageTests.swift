import Testing

@testable import AppendLog

struct DamageTests {
    @Test func everyFlippedBitIsFoundAndCostsAtMostOneRecord() throws {
        let storage = try storeInMemory(6)
        #expect(storage.segments().count > 1)
        let written = numbered(1...6)
        for path in storage.segments() {
            let good = try #require(storage.contents[path])
            for bit in 0..<good.count * 8 {
                var bad = good
                bad[bit / 8] ^= 1 << (bit % 8)
                storage.replaceContents(of: path, with: bad)
                var seen: [Seen] = []
                let report = try LogVerifier(storage).run { seen.append(Seen($0)) }
                #expect(!report.isSound || report.unfinishedByteCount > 0, "\(path) bit \(bit)")
                #expect(seen.allSatisfy(written.contains), "\(path) bit \(bit): \(seen)")
                #expect(seen.count >= written.count - 1, "\(path) bit \(bit): \(seen)")
            }
            storage.replaceContents(of: path, with: good)
        }
        #expect(try LogVerifier(storage).run().isSound)
    }

    @Test(arguments: [0x00, 0xFF, 0x7E, 0x0A, nil] as [UInt8?])
    func aRecordTornAtAnyByteIsSetAsideAndCut(fill: UInt8?) throws {
        let options = EventLog.Options(reserveBytes: 0)
        let whole = try storeInMemory(3, options: options)
        let path = whole.segments()[0]
        let good = try #require(whole.contents[path])
        let last = try #require(lines(of: good).last)
        for cut in last.dropLast() {
            let storage = try storeInMemory(3, options: options)
            storage.replaceContents(of: path, with: nil)
            let rest = fill.map { [UInt8](repeating: $0, count: good.count - cut) } ?? []
            let torn = Array(good[..<cut]) + rest
            if fill == good[cut], torn == good { continue }
            storage.replaceContents(of: path, with: torn)
            let log = try EventLog(storage, mode: .writing, options: options)
            let isWholeButForLineFeed = cut == last.upperBound - 1 && fill != nil
            let count: UInt64 = isWholeButForLineFeed ? 3 : 2
            #expect(try readAll(storage) == numbered(1...count), "cut at \(cut)")
            if cut > last.lowerBound, !isWholeButForLineFeed {
                #expect(storage.namesInDamaged().count == 2, "cut at \(cut)")
                #expect(storage.contents[path]?.count == last.lowerBound)
            }
            try log.append(notes(["after"]))
            #expect(try readAll(storage).last == Seen(count + 1, "after"), "cut at \(cut)")
        }
    }

    @Test func oldLinesAfterTheEndAreNotReadAgain() throws {
        let options = EventLog.Options(reserveBytes: 0)
        let storage = try storeInMemory(4, options: options)
        let path = storage.segments()[0]
        let good = try #require(storage.contents[path])
        let second = lines(of: good)[2]
        storage.alter(path) { $0 += good[second] }
        #expect(try readAll(storage) == numbered(1...4))
        let log = try EventLog(storage, mode: .writing, options: options)
        #expect(storage.contents[path] == good)
        try log.append(notes(["n5"]))
        #expect(try readAll(storage) == numbered(1...5))
    }

    @Test func aLineWithTheRightNumberButAnotherPastIsNotRead() throws {
        let options = EventLog.Options(reserveBytes: 0)
        let storage = try storeInMemory(4, options: options)
        let path = storage.segments()[0]
        let good = try #require(storage.contents[path])
        var stale: [UInt8] = []
        _ = RecordLine.append(
            sequence: 5, previous: 0x1234, kind: note, body: Array("{\"text\":\"n5\"}".utf8),
            to: &stale)
        storage.replaceContents(of: path, with: good + stale)
        #expect(try readAll(storage) == numbered(1...4))
        let log = try EventLog(storage, mode: .writing, options: options)
        #expect(storage.contents[path] == good)
        #expect(storage.namesInDamaged().count == 2)
        try log.append(notes(["n5"]))
        #expect(try readAll(storage) == numbered(1...5))
    }

    @Test func aStoreWhoseOnlyHeaderIsDamagedKeepsItsIdentity() throws {
        let options = EventLog.Options(reserveBytes: 0)
        let storage = try storeInMemory(3, options: options)
        let store = try EventLog(storage, mode: .reading).store
        storage.alter(storage.segments()[0]) { $0[70] ^= 1 }
        let log = try EventLog(storage, mode: .writing, options: options)
        #expect(log.store == store)
        try log.append(notes(["n4"]))
        #expect(log.position.segment == 2)
        #expect(try readAll(storage) == numbered(1...4))
    }

    @Test func damageInTheMiddleStaysWhereItIs() throws {
        let storage = try storeInMemory(5, options: EventLog.Options(reserveBytes: 0))
        let path = storage.segments()[0]
        let third = lines(of: storage.contents[path] ?? [])[3]
        storage.alter(path) { $0[third.lowerBound + 60] ^= 4 }
        let before = storage.contents[path]
        let log = try EventLog(storage, mode: .writing, options: EventLog.Options(reserveBytes: 0))
        #expect(storage.contents[path] == before)
        #expect(log.damages == [LogDamage(cause: .changed, path: path, range: third, lost: 3..<4)])
        #expect(storage.namesInDamaged().count == 2)
        try log.append(notes(["n6"]))
        #expect(try readAll(storage) == numbered(1...2) + numbered(4...6))
        _ = try EventLog(storage, mode: .writing, options: EventLog.Options(reserveBytes: 0))
        #expect(storage.namesInDamaged().count == 2)
    }

    @Test func aSectorOfZerosIsSaidToBeUnwritten() throws {
        let options = EventLog.Options(reserveBytes: 0)
        let storage = try storeInMemory(60, options: options)
        let path = storage.segments()[0]
        storage.alter(path) { bytes in
            for index in 1_536..<2_560 { bytes[index] = 0 }
        }
        let report = try LogVerifier(storage).run()
        #expect(report.damages.map(\.cause) == [.neverWritten])
        #expect(report.recordCount + Int(report.lostCount) == 60)
    }

    enum Change: CaseIterable {
        case missing, doubled, swapped
    }

    @Test(arguments: Change.allCases)
    func movedLinesAreFound(change: Change) throws {
        let storage = try storeInMemory(5, options: EventLog.Options(reserveBytes: 0))
        let path = storage.segments()[0]
        let good = try #require(storage.contents[path])
        let parts = lines(of: good).map { Array(good[$0]) }
        let order =
            switch change {
            case .missing: [0, 1, 2, 4, 5]
            case .doubled: [0, 1, 2, 2, 3, 4, 5]
            case .swapped: [0, 1, 3, 2, 4, 5]
            }
        storage.replaceContents(of: path, with: order.flatMap { parts[$0] })
        var seen: [Seen] = []
        let report = try LogVerifier(storage).run { seen.append(Seen($0)) }
        #expect(!report.isSound)
        #expect(seen.map(\.sequence) == seen.map(\.sequence).sorted())
        #expect(seen.count == (change == .doubled ? 5 : 4))
        #expect(seen.allSatisfy(numbered(1...5).contains))
    }

    @Test(arguments: Change.allCases)
    func movedSegmentsAreFound(change: Change) throws {
        let storage = try storeInMemory(20)
        let paths = storage.segments()
        #expect(paths.count >= 4)
        let (second, third) = (storage.contents[paths[1]], storage.contents[paths[2]])
        switch change {
        case .missing: storage.replaceContents(of: paths[1], with: nil)
        case .doubled: storage.replaceContents(of: paths[2], with: second)
        case .swapped:
            storage.replaceContents(of: paths[1], with: third)
            storage.replaceContents(of: paths[2], with: second)
        }
        var seen: [Seen] = []
        let report = try LogVerifier(storage).run { seen.append(Seen($0)) }
        #expect(!report.isSound)
        #expect(Int(report.lostCount) + seen.count == 20)
        #expect(seen.last == Seen(20, "n20"))
        #expect(seen.map(\.sequence) == seen.map(\.sequence).sorted())
    }

    @Test func aSegmentOfAnotherShopIsNotRead() throws {
        let storage = try storeInMemory(20)
        let other = try storeInMemory(20)
        let stranger = FaultyStorage(seed: 9)
        let log = try EventLog(stranger, mode: .writing, options: smallSegments)
        for number in 1...20 { try log.append(notes(["s\(number)"])) }
        #expect(other.segments() == storage.segments())
        let path = storage.segments()[1]
        storage.replaceContents(of: path, with: stranger.contents[path])
        var seen: [Seen] = []
        let report = try LogVerifier(storage).run { seen.append(Seen($0)) }
        #expect(report.damages.map(\.cause).contains(.otherStore))
        #expect(seen.allSatisfy { $0.text.hasPrefix("n") })
        #expect(seen.last == Seen(20, "n20"))
    }

    @Test func aForgedLineInsideABodyIsNeverTakenForARecord() throws {
        let storage = FaultyStorage()
        let options = EventLog.Options(reserveBytes: 0)
        let log = try EventLog(storage, mode: .writing, options: options)
        try log.append(notes(["n1"]))
        var forged: [UInt8] = []
        _ = RecordLine.append(
            sequence: 3, previous: log.position.checksum, kind: note,
            body: Array("{}".utf8), to: &forged)
        let text = String(decoding: forged.dropLast(), as: UTF8.self)
        try log.append([NewRecord(note, json: "{\"text\":\"\\n\(text)\\n\"}")])
        try log.append(notes(["n3"]))
        let path = storage.segments()[0]
        let second = lines(of: storage.contents[path] ?? [])[2]
        storage.alter(path) { $0[second.lowerBound + 3] ^= 1 }
        #expect(try readAll(storage) == [Seen(1, "n1"), Seen(3, "n3")])
    }
}
