import Testing

@testable import AppendLog

struct RepairTests {
    enum Harm: CaseIterable {
        case line, header, missingSegment, foreignSegment, cutSegment, newestHeader, twoLines
    }

    private func harm(_ storage: FaultyStorage, _ harm: Harm) throws {
        let paths = storage.segments()
        switch harm {
        case .line: flip(storage, paths[1], line: 1)
        case .header: flip(storage, paths[1], line: 0)
        case .missingSegment: storage.replaceContents(of: paths[1], with: nil)
        case .foreignSegment: storage.replaceContents(of: paths[1], with: storage.contents[paths[2]])
        case .cutSegment: storage.alter(paths[1]) { $0.removeLast(100) }
        case .newestHeader: flip(storage, paths[paths.count - 1], line: 0)
        case .twoLines:
            flip(storage, paths[0], line: 1)
            flip(storage, paths[2], line: 2)
        }
    }

    private func flip(_ storage: FaultyStorage, _ path: String, line: Int) {
        let range = lines(of: storage.contents[path] ?? [])[line]
        storage.alter(path) { $0[range.lowerBound + 70 % range.count] ^= 1 }
    }

    @Test(arguments: Harm.allCases)
    func whatIsLeftIsSoundAndNothingIsDeleted(harm: Harm) throws {
        let storage = try storeInMemory(20)
        try self.harm(storage, harm)
        let before = try readAll(storage)
        let harmed = storage.contents
        #expect(try !LogVerifier(storage).run().isSound)
        let report = try LogRepair(storage).run(options: smallSegments)
        #expect(!report.actions.isEmpty)
        let after = try LogVerifier(storage).run()
        #expect(after.isSound, "\(after.damages)")
        #expect(try readAll(storage) == before)
        let kept = Set(storage.contents.values)
        for (path, bytes) in harmed where path.hasPrefix("events/") {
            let isKept = kept.contains(bytes)
            #expect(isKept, "\(path) is gone")
        }
        #expect(try LogRepair(storage).run(options: smallSegments).actions.isEmpty)
        let log = try EventLog(storage, mode: .writing, options: smallSegments)
        try log.append(notes(["after"]))
        #expect(try readAll(storage) == before + [Seen(21, "after")])
    }

    @Test func aWriterThatIsOpenMovesOn() throws {
        let storage = try storeInMemory(20)
        let log = try EventLog(storage, mode: .writing, options: smallSegments)
        try harm(storage, .line)
        _ = try LogRepair(storage).run(options: smallSegments)
        try log.append(notes(["after"]))
        #expect(try readAll(storage).last == Seen(21, "after"))
        #expect(try LogVerifier(storage).run().isSound)
    }

    @Test func aSoundLogIsLeftAlone() throws {
        let storage = try storeInMemory(20)
        let before = storage.contents
        #expect(try LogRepair(storage).run(options: smallSegments).actions.isEmpty)
        #expect(storage.contents == before)
    }

    @Test func dumpsWhatIsAskedFor() throws {
        let storage = try storeInMemory(5)
        var dumped: [String] = []
        try LogDump(storage).run(sequences: 2...3) { dumped.append($0) }
        #expect(dumped == ["2 note.written {\"text\":\"n2\"}", "3 note.written {\"text\":\"n3\"}"])
        dumped = []
        try LogDump(storage).run(kinds: ["other"]) { dumped.append($0) }
        #expect(dumped.isEmpty)
    }

    @Test func damageIsToldInPlainWords() throws {
        let damage = LogDamage(
            cause: .changed, path: "events/00000001.log", range: 10..<90, lost: 3..<5)
        #expect(
            "\(damage)" == "events/00000001.log, bytes 10 to 90: the bytes are not those that were "
                + "written. Records 3 to 4 are lost.")
    }
}
