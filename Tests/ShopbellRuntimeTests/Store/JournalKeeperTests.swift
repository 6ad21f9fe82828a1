import AppendLog
import PlainText
import ShopDomain
import ShopJournal
import Synchronization
import Testing

@testable import ShopbellRuntime

@Suite struct JournalKeeperTests {
    @Test func whatIsRecordedIsOnDiskWhenItSaysSo() throws {
        let session = try Session(FaultyStorage())
        for batch in 1...20 { session.keeper.record([label(batch)], batch: batch) }
        #expect(session.keeper.drain())
        #expect(session.reports.contains { if case .recorded(20, nil) = $0 { true } else { false } })
        #expect(try session.reopened().acts.count == 20)
    }

    /// A full disk: drafts go to the reserve, the rest waits until there is room.
    @Test func aFullDiskStillKeepsDrafts() throws {
        let storage = FaultyStorage()
        let session = try Session(storage)
        session.keeper.record([start()], batch: 1)
        #expect(session.keeper.drain())
        storage.setCapacity(storage.contents.values.reduce(0) { $0 + $1.count })
        session.keeper.record([label(1)], batch: 2)
        let unsaved = #expect(throws: UnsavedWork.self) { try session.keeper.finish() }
        #expect(unsaved?.count == 1 && unsaved?.reason.string.contains("disk is full") == true)
        session.keeper.record([edit("typed on a full disk")], batch: 3)
        _ = session.keeper.drain()
        #expect(try session.reopened().drafts[Token(5)]?.content.text == "typed on a full disk")
        #expect(session.reports.contains { if case .failed = $0 { true } else { false } })
        storage.setCapacity(.max)
        session.keeper.follow()
        #expect(session.keeper.drain())
        #expect(try session.reopened().acts.count == 1)
        let opened = try session.reopened()
        #expect(opened.drafts[Token(5)]?.content.text == "typed on a full disk", "and no edit is there twice")
    }

    /// Writing fails for good in one process; the journal is opened anew and nothing is missing.
    @Test(arguments: 1...30) func aFailingDiskLosesNothingThatWasHandedOver(call: Int) throws {
        let storage = FaultyStorage(seed: UInt64(call))
        let session = try Session(storage)
        session.keeper.record([start()], batch: 1)
        #expect(session.keeper.drain())
        for offset in 0..<4 { storage.inject(.error(.failed), atCall: call + offset) }
        for batch in 2...6 { session.keeper.record([edit("\(batch)")], batch: batch) }
        session.keeper.follow()
        storage.removeFaults()
        session.keeper.follow()
        #expect(session.keeper.drain())
        let shop = try session.reopened()
        #expect(shop.drafts[Token(5)]?.content.text == "65432")
        #expect(ShopComparison.differences(session.keeper.perform { $0.shop }, shop, at: []) == [])
    }

    @Test func twoSessionsOnOneStoreSeeTheSameShop() throws {
        let folder = ScratchFolder()
        let storage = try FileStorage(folder.path)
        let a = try Session(storage), b = try Session(storage)
        for batch in 1...40 {
            (batch % 3 == 0 ? a : b).keeper.record([label(batch)], batch: batch)
            if batch % 7 == 0 { a.keeper.follow() }
        }
        #expect(a.keeper.drain() && b.keeper.drain())
        a.keeper.follow()
        b.keeper.follow()
        let shops = [a.keeper.perform { $0.shop }, b.keeper.perform { $0.shop }]
        #expect(shops[0].acts.count == 40)
        #expect(ShopComparison.differences(shops[0], shops[1], at: []) == [])
        // Others' facts come to the loop by following, or along with a batch of its own.
        #expect(a.reports.contains { report in
            switch report {
            case .changed, .recorded(_, shop: .some): true
            default: false
            }
        })
    }

    @Test func theLoopTakesOverOthersFactsAndKeepsItsOwn() throws {
        let storage = FaultyStorage()
        let a = try Session(storage), b = try Session(storage)
        b.keeper.record([start()], batch: 1)
        #expect(b.keeper.drain())
        a.keeper.record([label(1)], batch: 1)
        #expect(a.keeper.drain())
        let given = a.reports.compactMap { report -> Shop? in
            if case .recorded(1, let shop?) = report { shop } else { nil }
        }
        #expect(given.count == 1 && given[0].drafts.count == 1 && given[0].acts.count == 1)
    }

    @Test func aDamagedCheckpointIsReplacedByTheLog() throws {
        let storage = FaultyStorage()
        var session = try Session(storage)
        session.keeper.record([label(1), start()], batch: 1)
        #expect(session.keeper.drain())
        try session.keeper.perform { state in
            _ = try state.journal.writeCheckpoint(of: state.shop, at: state.journal.position)
        }
        for (path, bytes) in storage.contents where path.hasSuffix(".ckpt") {
            var changed = bytes
            for index in 4_096..<4_196 { changed[index] ^= 0x55 }
            storage.replaceContents(of: path, with: changed)
        }
        session = try Session(storage)
        _ = session.keeper.perform { $0.shop.message(MessageNumber(0)) }
        let shop = session.keeper.perform { $0.shop }
        #expect(!shop.isArchiveDamaged && shop.message(MessageNumber(0))?.snippet == "words")
        #expect(shop.drafts.count == 1)
    }
}

/// A keeper and what it said.
private final class Session: Sendable {
    let keeper: JournalKeeper
    private let said: Said
    private let storage: any LogStorage

    init(_ storage: any LogStorage) throws {
        self.storage = storage
        let said = Said()
        self.said = said
        let options = EventLog.Options(segmentBytes: 100_000, reserveBytes: 8_192)
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: options)
        if shop.messageCount == 0 {
            try journal.transaction(on: &shop) { $0.record(.messageTaken($0.shop.place(question))) }
            (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: options)
        }
        keeper = JournalKeeper(journal, shop) { said.add($0) }
    }

    var reports: [JournalKeeper.Report] { said.all }
    func reopened() throws -> Shop { try ShopJournal.open(storage, mode: .reading).shop }

    private final class Said: Sendable {
        private let reports = Mutex<[JournalKeeper.Report]>([])
        func add(_ report: JournalKeeper.Report) { reports.withLock { $0.append(report) } }
        var all: [JournalKeeper.Report] { reports.withLock { $0 } }
    }
}

private let question = ArrivedMail(
    direction: .incoming, nature: .person, marks: [], date: Instant(0), name: "Bo", address: "bo@example.org",
    subject: "Order", snippet: "words", messageID: nil, inReplyTo: [], references: [], identity: 1,
    location: MailLocation(segment: 1, offset: 0, length: 0, checksum: 0))

private func label(_ number: Int) -> ShopEvent {
    .labelsSet(
        LabelsSet(
            act: Token(UInt64(100 + number)), conversation: ConversationID(rawValue: 0), labels: ["late"],
            at: Instant(0)))
}

private func start() -> ShopEvent {
    .draftStarted(
        DraftStarted(
            draft: Token(5), kind: .reply, conversation: ConversationID(rawValue: 0), message: nil, to: [],
            subject: "", content: DraftContent(text: ""), session: Token(1), at: Instant(0)))
}

private func edit(_ text: String) -> ShopEvent {
    .draftEdited(
        DraftEdited(
            draft: Token(5), splices: [TextSplice(at: 0, remove: 0, insert: text)], blanks: [], at: Instant(0)))
}
