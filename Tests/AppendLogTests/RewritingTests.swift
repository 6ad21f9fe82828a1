import Testing

@testable import AppendLog

/// Records and messages are taken out for good: all of it at once or nothing, and nothing that was
/// acknowledged is lost, whoever has the log open meanwhile.
struct RewritingTests {
    private static let gone: Set<UInt64> = [3, 11, 20]
    private static let copy = "damaged/events-1.bytes"

    /// Twenty records in several segments, two messages, a put-aside copy.
    private func store() throws -> (storage: FaultyStorage, mail: [BlobLocation]) {
        let storage = try storeInMemory(20)
        let mail = try segments(storage)
        let locations = try ["forget me", "keep me"].map { try mail.append(Array($0.utf8)) }
        storage.replaceContents(of: Self.copy, with: Array("n3".utf8))
        return (storage, locations)
    }

    private func segments(_ storage: FaultyStorage) throws -> MailSegments {
        let store = try #require(try EventLog(storage, mode: .reading).store)
        return MailSegments(storage, store: store)
    }

    @discardableResult
    private func rewrite(_ storage: FaultyStorage, _ mail: [BlobLocation]) throws -> Int {
        try LogRewriting(storage, options: smallSegments).run {
            LogRewriting.Change(
                replacing: { Self.gone.contains($0.sequence) ? notes(["gone"])[0] : nil },
                blanking: [mail[0]], removing: [Self.copy])
        }
    }

    /// What a fresh reader sees, and whether all of it has gone; nil when only a part has.
    private func outcome(
        _ storage: FaultyStorage, _ mail: [BlobLocation]
    ) throws -> (seen: [Seen], hasGone: Bool?) {
        let seen = try readAll(storage)
        let first = try? segments(storage).read(mail[0])
        #expect(try segments(storage).read(mail[1]) == Array("keep me".utf8))
        for record in seen.prefix(20) where !Self.gone.contains(record.sequence) {
            #expect(record.text == "n\(record.sequence)")
        }
        let signs = [first == nil, storage.contents[Self.copy] == nil]
            + seen.filter { Self.gone.contains($0.sequence) }.map { $0.text == "gone" }
        if signs[0] {
            let words = storage.contents.values.map { String(decoding: $0, as: UTF8.self) }
            #expect(words.allSatisfy { !$0.contains("forget me") && !$0.contains("\"n3\"") })
        }
        let isOfOneMind = signs.allSatisfy { $0 == signs[0] } && seen.count >= 20
        return (seen, isOfOneMind ? signs[0] : nil)
    }

    @Test func whatIsNamedGoesAndTheRestStays() throws {
        let (storage, mail) = try store()
        #expect(try rewrite(storage, mail) == 3)
        #expect(try outcome(storage, mail).hasGone == true)
        #expect(try LogVerifier(storage).run().isSound)
        #expect(storage.contents.keys.allSatisfy { !$0.hasPrefix("rewrite/") })
        #expect(storage.contents.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("forget me") })
    }

    @Test(arguments: [
        FaultyStorage.Fault.powerCut, .kill, .shortWrite, .error(.failed), .error(.noSpace),
    ])
    func cutAtEveryCallItIsAllOrNothing(fault: FaultyStorage.Fault) throws {
        let (made, mail) = try store()
        let quiet = made.copy()
        let start = quiet.callCount
        try rewrite(quiet, mail)
        var outcomes: Set<Bool> = []
        for call in 1...quiet.callCount - start {
            let storage = made.copy()
            storage.inject(fault, atCall: call)
            _ = try? rewrite(storage, mail)
            if !storage.isOff { storage.cutPower() }
            storage.restart()
            let log = try EventLog(storage, mode: .writing, options: smallSegments)
            let hasGone = try outcome(storage, mail).hasGone
            #expect(hasGone != nil, "\(fault) at \(call)")
            if let hasGone { outcomes.insert(hasGone) }
            #expect(try LogVerifier(storage).run().isSound, "\(fault) at \(call)")
            #expect(storage.contents.keys.allSatisfy { !$0.hasPrefix("rewrite/") }, "\(fault) at \(call)")
            try log.append(notes(["after"]))
            #expect(try readAll(storage).last == Seen(21, "after"), "\(fault) at \(call)")
        }
        #expect(fault == .shortWrite || outcomes == [false, true], "cut early all is there, cut late none")
    }

    /// Somebody waits for the lock while the one who rewrites fails at some call.
    @Test(arguments: [false, true], [FaultyStorage.Fault.error(.noSpace), .error(.failed)])
    func whoHasTheLogOpenLosesNothingAcknowledged(losesPower: Bool, fault: FaultyStorage.Fault) throws {
        let (made, mail) = try store()
        let quiet = made.copy()
        let start = quiet.callCount
        try rewrite(quiet, mail)
        for call in 1...quiet.callCount - start {
            let storage = made.copy()
            let log = try EventLog(storage, mode: .writing, options: smallSegments)
            let mails = try segments(storage)
            _ = try mails.append(Array("opens the file".utf8))
            storage.inject(fault, atCall: call)
            _ = try? rewrite(storage, mail)
            storage.removeFaults()
            let late = try mails.append(Array("late".utf8))
            do throws(LogError) {
                try log.append(notes(["late"]))
            } catch {
                #expect(error == .rewound, "\(fault) at \(call)")
                try EventLog(storage, mode: .writing, options: smallSegments).append(notes(["late"]))
            }
            if losesPower {
                storage.cutPower()
                storage.restart()
            }
            _ = try EventLog(storage, mode: .writing, options: smallSegments)
            let (seen, hasGone) = try outcome(storage, mail)
            #expect(hasGone != nil, "\(fault) at \(call)")
            #expect(seen.last == Seen(21, "late"), "\(fault) at \(call)")
            #expect(try segments(storage).read(late) == Array("late".utf8), "\(fault) at \(call)")
            #expect(try LogVerifier(storage).run().isSound, "\(fault) at \(call)")
        }
    }

    @Test func whoHasTheLogOpenIsToldToOpenItAnew() throws {
        let (storage, mail) = try store()
        let writer = try EventLog(storage, mode: .writing, options: smallSegments)
        let behind = try EventLog(storage, mode: .reading)
        for number in 21...30 { try writer.append(notes(["n\(number)"])) }
        let reader = try EventLog(storage, mode: .reading)
        try rewrite(storage, mail)
        var seen: [Seen] = []
        for log in [reader, behind] {
            #expect(throws: LogError.rewound) { try log.catchUp { seen.append(Seen($0)) } }
        }
        for _ in 0..<2 { #expect(throws: LogError.rewound) { try writer.append(notes(["late"])) } }
        #expect(seen == [])
        #expect(try readAll(storage).count == 30)
    }

    /// Only what was committed needs the room of a second copy.
    @Test func aDiskThatFillsUpIsLeftAsItWas() throws {
        let (storage, mail) = try store()
        let before = storage.contents
        storage.setCapacity(before.values.reduce(0) { $0 + $1.count } + 1_500)
        #expect(throws: (any Error).self) { try rewrite(storage, mail) }
        storage.setCapacity(.max)
        #expect(storage.contents.filter { !$0.key.hasSuffix("lock") } == before.filter { !$0.key.hasSuffix("lock") })
        #expect(try outcome(storage, mail).hasGone == false)
    }
}
