import Testing

@testable import AppendLog

struct MailSegmentsTests {
    private let store = StoreIdentifier(high: 1, low: 2)

    private func segments(_ storage: FaultyStorage, size: Int = 1_000) throws -> MailSegments {
        if try !storage.exists("mail") { try storage.makeDirectory("mail") }
        try storage.synchronizeDirectory("")
        return MailSegments(storage, store: store, segmentBytes: size)
    }

    @Test func givesBackEveryByte() throws {
        let storage = FaultyStorage()
        let mail = try segments(storage)
        let messages: [[UInt8]] = [
            [], Array(0...255), Array("~end 0000000000000000 00000000\n~message".utf8),
            Array(repeating: 0x0A, count: 2_000), Array("last".utf8),
        ]
        var batch = MailBatch()
        messages.forEach { batch.add($0) }
        let locations = try mail.append(batch) + [try mail.append(messages[1])]
        for (location, message) in zip(locations, messages + [messages[1]]) {
            #expect(try mail.read(location) == message)
        }
        #expect(locations.last?.segment == 2)
    }

    @Test func aChangedByteIsATypedError() throws {
        let storage = FaultyStorage()
        let mail = try segments(storage)
        let location = try mail.append(Array("Dear shop".utf8))
        for bit in 0..<location.length * 8 {
            let change: (inout [UInt8]) -> Void = { $0[location.offset + bit / 8] ^= 1 << (bit % 8) }
            storage.alter("mail/00000001.mail", change)
            #expect(throws: MailSegmentError.damaged(location)) { try mail.read(location) }
            storage.alter("mail/00000001.mail", change)
        }
        let gone = BlobLocation(segment: 7, offset: 0, length: 1, checksum: 0)
        #expect(throws: MailSegmentError.missing(gone)) { try mail.read(gone) }
        let past = BlobLocation(segment: 1, offset: 90, length: 900, checksum: 0)
        #expect(throws: MailSegmentError.missing(past)) { try mail.read(past) }
        let absurd = BlobLocation(segment: 1, offset: -1, length: .max, checksum: 0)
        #expect(throws: MailSegmentError.missing(absurd)) { try mail.read(absurd) }
    }

    @Test func aBatchWhoseSyncFailsIsInANewSegment() throws {
        let storage = FaultyStorage()
        let mail = try segments(storage)
        let first = try mail.append(Array("first".utf8))
        let before = storage.callCount
        let second = try mail.append(Array("second".utf8))
        let calls = storage.callCount - before
        #expect(second.segment == 1)
        // The second append also opened the file; the third is that much shorter.
        storage.inject(.error(.failed), atCall: calls - 2)
        let third = try mail.append(Array("third".utf8))
        #expect(third.segment == 2)
        storage.cutPower()
        storage.restart()
        let reader = try segments(storage)
        #expect(try reader.read(first) == Array("first".utf8))
        #expect(try reader.read(second) == Array("second".utf8))
        #expect(try reader.read(third) == Array("third".utf8))
    }

    @Test func twoWritersDoNotOverwriteEachOther() throws {
        let storage = FaultyStorage()
        let mails = [try segments(storage), try segments(storage)]
        var written: [BlobLocation: [UInt8]] = [:]
        for round in 0..<40 {
            let message = Array("message \(round)".utf8)
            written[try mails[round % 2].append(message)] = message
        }
        for (location, message) in written { #expect(try mails[0].read(location) == message) }
        #expect(written.count == 40)
    }
}
