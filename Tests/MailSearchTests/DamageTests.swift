import Testing

@testable import MailSearch

/// A damaged index says so or answers rightly; it never answers wrongly and never crashes.
@Suite struct DamageTests {
    private static let queries = [
        "r", "ring", "gold ", "an", "from:ana", "-ring ", "1", "has:attachment", "",
    ]

    private static func shop() -> [SearchDocument] {
        (1...14).map { (number: UInt32) -> SearchDocument in
            let words = number % 3 == 0 ? "gold ring order \(number)" : "another rose \(number)"
            let attachments = number % 5 == 0 ? ["a.pdf"] : []
            return message(
                number, words, from: ["ana <ana\(number)@example.org>"], subject: "hello",
                attachments: attachments)
        }
    }

    private struct Sound {
        let folder = TemporaryFolder()
        var answers: [[UInt32]] = []

        init() throws {
            let index = try SearchIndex.open(folder: folder.path)
            for document in shop() {
                index.add(document)
                if document.number == 8 { try index.flush() }
            }
            index.forget(3)
            try index.flush()
            answers = try queries.map { try index.numbers($0) }
            try index.verify()
        }
    }

    /// - Returns: whether something was noticed.
    private func judge(_ folder: TemporaryFolder, _ sound: Sound, _ what: String) -> Bool {
        do {
            let index = try SearchIndex.open(folder: folder.path, access: .readOnly)
            for (query, answer) in zip(Self.queries, sound.answers) {
                do {
                    let found = try index.numbers(query)
                    #expect(found == answer, "\(what): \(query)")
                } catch let error as SearchIndexError {
                    #expect(error.needsRebuild, "\(what): \(error)")
                }
            }
            try index.verify()
            return false
        } catch let error as SearchIndexError {
            #expect(error.needsRebuild, "\(what): \(error)")
            return true
        } catch {
            Issue.record("\(what): \(error)")
            return true
        }
    }

    @Test(arguments: ["manifest", "segment-1", "segment-2"])
    func everyFlippedByteIsNoticed(_ name: String) throws {
        let sound = try Sound()
        let bytes = try sound.folder.bytes(name)
        for place in bytes.indices {
            let mask: UInt8 = place % 2 == 0 ? 0xFF : 1 << UInt8(place / 2 % 8)
            var damaged = bytes
            damaged[place] ^= mask
            try sound.folder.write(damaged, to: name)
            let isNoticed = judge(sound.folder, sound, "\(name) byte \(place) xor \(mask)")
            #expect(isNoticed, "\(name) byte \(place) xor \(mask)")
        }
    }

    @Test(arguments: ["manifest", "segment-1", "segment-2"])
    func everyCutIsNoticed(_ name: String) throws {
        let sound = try Sound()
        let bytes = try sound.folder.bytes(name)
        for length in bytes.indices {
            try sound.folder.write(Array(bytes[..<length]), to: name)
            let isNoticed = judge(sound.folder, sound, "\(name) cut to \(length)")
            #expect(isNoticed, "\(name) cut to \(length)")
        }
        try sound.folder.write(bytes + [10], to: name)
        let isNoticed = judge(sound.folder, sound, "\(name) longer")
        #expect(isNoticed)
    }

    @Test func missingAndExchangedSegmentsAreNoticed() throws {
        let sound = try Sound()
        let first = try sound.folder.bytes("segment-1")
        let second = try sound.folder.bytes("segment-2")
        try sound.folder.write(second, to: "segment-1")
        #expect(judge(sound.folder, sound, "a copy of the other"))
        try sound.folder.write(first, to: "segment-2")
        #expect(judge(sound.folder, sound, "exchanged"))
        try sound.folder.remove("segment-1")
        #expect(judge(sound.folder, sound, "missing"))
    }

    /// Files that lie well: sound checksums over contents that make no sense.
    @Test func contentsThatMakeNoSenseAreNoticed() throws {
        let sound = try Sound()
        let bytes = try sound.folder.bytes("segment-1")
        let content = bytes.count - SegmentFooter.byteCount - 4
        let footer = try #require(
            SegmentFooter(
                decoding: Array(bytes.suffix(SegmentFooter.byteCount)), fileLength: bytes.count))
        for place in 0..<content {
            var lying = Array(bytes[..<content])
            lying[place] ^= 0xFF
            lying.append(littleEndian: crc32c(lying))
            var forged = footer
            forged.pageTableChecksum = crc32c(lying.suffix(4))
            let storage = SegmentStorage.memory(lying + forged.encoded)
            let segment = Segment(storage, forged, path: "forged")
            for query in Self.queries {
                let compiled = CompiledQuery(.parse(query, timeZone: utc))
                do {
                    _ = try segment.columns()
                    _ = try segment.matches(compiled)
                } catch {
                    #expect(error.needsRebuild)
                }
            }
        }
    }

    @Test func aNewerFormatAsksForARebuild() throws {
        let sound = try Sound()
        let text = "shopbell-search 2\nwhatever\n"
        try sound.folder.write(
            Array((text + "check " + String(crc32c(text.utf8), radix: 16) + "\n").utf8),
            to: "manifest")
        #expect(
            throws: SearchIndexError.differentFormat(
                path: sound.folder.path + "/manifest", version: 2)
        ) { try SearchIndex.open(folder: sound.folder.path) }
    }

    @Test func discardedAndBuiltAgainItIsSound() throws {
        let sound = try Sound()
        try sound.folder.write([1, 2, 3], to: "segment-2")
        #expect(throws: SearchIndexError.self) { try SearchIndex.open(folder: sound.folder.path) }
        try SearchIndex.discard(folder: sound.folder.path)
        #expect(sound.folder.names() == ["writer.lock"])
        let index = try SearchIndex.open(folder: sound.folder.path)
        #expect(index.indexedThrough == nil)
        for document in Self.shop() where document.number != 3 { index.add(document) }
        try index.flush()
        for (query, answer) in zip(Self.queries, sound.answers) {
            #expect(try index.numbers(query) == answer)
        }
    }
}
