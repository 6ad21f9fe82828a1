import AppendLog
import PlainText
import ShopDomain
import ShopJournal
import Synchronization
import Testing

@testable import ShopbellRuntime

/// Through a script that stands for a sendmail-compatible command.
@Suite struct SendmailDeliveryTests {
    @Test func acceptedIsFiledOnce() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let run = try world.run(try world.keeper(), script: take(world, "echo queued as 42"))
        #expect(await run.deliver(DeliveryShop.outbox) == nil)
        _ = await run.deliver(DeliveryShop.outbox)
        #expect(world.givenCount == 1 && world.sent.count == 1)
        let shop = try world.reopened()
        #expect(shop.outgoing.count == 1 && shop.outbox.isEmpty)
    }

    /// The customer has not had a word: what was passed on to somebody else answers nobody.
    @Test func whatIsPassedOnBeginsAConversationOfItsOwn() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply(to: ["maker@example.org"], isPassedOn: true)
        let run = try world.run(try world.keeper(), script: take(world, ""))
        #expect(await run.deliver(DeliveryShop.outbox) == nil)
        let mail = try #require(world.sent.first)
        #expect(!mail.contains("In-Reply-To") && !mail.contains("References"))
        let shop = try world.reopened(), question = try #require(shop.conversation(of: MessageNumber(0)))
        #expect(shop.conversation(of: MessageNumber(1)) != question)
        #expect(shop.conversation(question)?.view(at: DeliveryShop.start.adding(hours: 1)) == .needsMe)
    }

    @Test func aTemporaryFailureIsTriedAgainWithTheSameMail() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let keeper = try world.keeper()
        _ = try await world.run(keeper, script: "cat >/dev/null; echo greylisted; exit 75").deliver(DeliveryShop.outbox)
        guard case .failed(let words, let retryAt) = try world.reopened().state else {
            return #expect(Bool(false), "failed")
        }
        #expect(words.string.contains("greylisted"))
        #expect(retryAt == DeliveryShop.start.adding(seconds: 20).adding(minutes: 1))
        let sealed = try #require(try world.reopened().outbox[DeliveryShop.outbox]?.messageID)
        let script = take(world, "")
        _ = try await world.run(keeper, script: script, secondsLater: 79).deliver(DeliveryShop.outbox)
        #expect(world.givenCount == 0, "not before its time")
        _ = try await world.run(keeper, script: script, secondsLater: 80).deliver(DeliveryShop.outbox)
        let mail = try #require(world.sent.first)
        #expect(mail.contains("<\(sealed)>"))
        #expect(try world.reopened().outbox.isEmpty)
    }

    @Test(arguments: [(1, 1), (2, 5), (3, 15), (4, 60), (26, 60)])
    func pausesGrow(attempt: Int, minutes: Int64) {
        #expect(RetryPauses.next(after: attempt, Instant(0)) == Instant(60 * minutes))
    }

    @Test func afterADayTheOwnerDecides() { #expect(RetryPauses.next(after: 27, Instant(0)) == nil) }

    @Test func aRefusalIsARowWithTheProgramsWords() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let run = try world.run(try world.keeper(), script: "cat >/dev/null; echo 'no such user <bo>' >&2; exit 67")
        _ = await run.deliver(DeliveryShop.outbox)
        guard case .failed(let words, nil) = try world.reopened().state else { return #expect(Bool(false), "failed") }
        #expect(words.string.contains("no such user <bo>"))
        #expect(world.sent.isEmpty)
        let shop = try world.reopened()
        let views = shop.conversationsByDate().compactMap { shop.conversation($0) }
            .map { shop.view(of: $0, at: DeliveryShop.start) }
        #expect(views == [.needsMe])
    }

    /// The command dies with the whole mail in its hands: nobody knows, and nothing is sent again.
    @Test func aCutAfterTheLastByteIsUnknownAndNeverSentAgain() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let run = try world.run(try world.keeper(), script: take(world, "kill -9 $$"))
        for _ in 0..<3 { _ = await run.deliver(DeliveryShop.outbox) }
        #expect(world.givenCount == 1)
        guard case .unknown(let words) = try world.reopened().state else { return #expect(Bool(false), "unknown") }
        #expect(words.string.contains("signal 9"))
        // "It arrived": filed without sending.
        #expect(await run.fileAsSent(DeliveryShop.outbox) == nil)
        #expect(world.givenCount == 1 && world.sent.count == 1)
        #expect(try world.reopened().outgoing.count == 1)
    }

    /// A wrapper that sends, and then fails to write its own log.
    @Test func aWrapperThatFailsAfterSendingIsNeverGivenTheMailAgain() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let run = try world.run(try world.keeper(), script: take(world, "logger: cannot connect >&2; exit 1"))
        for _ in 0..<3 { _ = await run.deliver(DeliveryShop.outbox) }
        #expect(world.givenCount == 1)
        guard case .unknown = try world.reopened().state else { return #expect(Bool(false), "unknown") }
    }

    /// Disk and locks would stop the few threads that all tasks share.
    @Test func waitsForTheDiskOnNoThreadOfTasks() async throws {
        let storage = TaskWitness(FaultyStorage())
        let world = try DeliveryShop(storage)
        try world.queueReply()
        let run = try world.run(try world.keeper(), script: take(world, "echo queued as 42"))
        storage.begin()
        #expect(await run.deliver(DeliveryShop.outbox) == nil)
        #expect(await run.lookUp(DeliveryShop.outbox) == nil)
        #expect(await run.fileAsSent(DeliveryShop.outbox) == nil)
        #expect(world.sent.count == 1)
        #expect(storage.lockCount > 5 && storage.lockCountInTasks == 0)
    }

    @Test func whoeverWaitsForItsTurnLooksMoreAndMoreSeldom() {
        var pauses = TurnPauses()
        let milliseconds = (0..<7).map { _ in Int(pauses.next() / .milliseconds(1)) }
        #expect(milliseconds == [20, 40, 80, 160, 250, 250, 250])
    }

    /// The program ended between the last byte and the answer.
    @Test func whatWasFinishingWhenWeDiedIsNotSentAgain() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let keeper = try world.keeper()
        _ = try await world.run(keeper, script: "cat >/dev/null; exit 75").deliver(DeliveryShop.outbox)
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { decision in
                for kind in [DeliveryStep.Kind.attempting, .finishing] {
                    decision.record(
                        .deliveryStep(
                            DeliveryStep(
                                outbox: DeliveryShop.outbox, kind: kind, attempt: 2, at: DeliveryShop.start)))
                }
            }
        }
        _ = try await world.run(try world.keeper(), script: take(world, "")).deliver(DeliveryShop.outbox)
        #expect(world.givenCount == 0 && world.sent.isEmpty)
        #expect(try world.reopened().state == .finishing(attempt: 2))
    }

    @Test func twoScreensGiveItToTheCommandOnce() async throws {
        for round in 0..<12 {
            let world = try DeliveryShop(FaultyStorage(seed: UInt64(round)))
            try world.queueReply()
            let script = take(world, "")
            let runs = [
                try world.run(try world.keeper(), script: script), try world.run(try world.keeper(), script: script),
            ]
            await withTaskGroup { group in
                for run in runs { group.addTask { _ = await run.deliver(DeliveryShop.outbox) } }
            }
            #expect(world.givenCount == 1 && world.sent.count == 1, "round \(round)")
        }
    }

    private func take(_ world: DeliveryShop, _ then: String) -> String {
        "cat >/dev/null; echo given >> \(world.folder)/given; \(then)"
    }
}

/// A disk that notes whether its locks are waited for on a thread that Swift's tasks share.
private final class TaskWitness: LogStorage {
    private struct Counts {
        var isCounting = false
        var all = 0
        var inTasks = 0
    }

    private let storage: any LogStorage
    private let counts = Mutex(Counts())

    init(_ storage: any LogStorage) { self.storage = storage }

    func begin() { counts.withLock { $0.isCounting = true } }
    var lockCount: Int { counts.withLock { $0.all } }
    var lockCountInTasks: Int { counts.withLock { $0.inTasks } }

    func lock(_ path: String, waits: Bool) throws(StorageError) -> (any StorageLock)? {
        let isInTask = withUnsafeCurrentTask { $0 != nil }
        counts.withLock { counts in
            guard counts.isCounting else { return }
            counts.all += 1
            if isInTask { counts.inTasks += 1 }
        }
        return try storage.lock(path, waits: waits)
    }

    func open(_ path: String, _ access: FileAccess) throws(StorageError) -> any LogFile {
        try storage.open(path, access)
    }

    func exists(_ path: String) throws(StorageError) -> Bool { try storage.exists(path) }
    func list(_ directory: String) throws(StorageError) -> [String] { try storage.list(directory) }
    func makeDirectory(_ path: String) throws(StorageError) { try storage.makeDirectory(path) }
    func synchronizeDirectory(_ path: String) throws(StorageError) { try storage.synchronizeDirectory(path) }
    func remove(_ path: String) throws(StorageError) { try storage.remove(path) }
    func randomNumber() -> UInt64 { storage.randomNumber() }

    func renameWithoutOverwriting(_ path: String, to newPath: String) throws(StorageError) {
        try storage.renameWithoutOverwriting(path, to: newPath)
    }

    func renameReplacing(_ path: String, with newPath: String) throws(StorageError) {
        try storage.renameReplacing(path, with: newPath)
    }
}
