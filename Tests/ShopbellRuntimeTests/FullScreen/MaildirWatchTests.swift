import AppendLog
import Foundation
import InboxCore
import PlainText
import ShopDomain
import ShopJournal
import Synchronization
import Testing

@testable import ShopbellRuntime

/// A Maildir that is watched while the screen is open.
@Suite struct MaildirWatchTests {
    private let folder = MailFolder()
    private let storage = diskInMemory()
    private let mailbox = LoopMailbox<LoopLetter>()
    private let time = Time()

    /// The batch that met a full disk was never looked at again.
    @Test func mailThatMetAFullDiskIsTakenInWhenThereIsRoom() throws {
        let (watch, keeper) = try watched()
        try folder.write(mail("First", id: "1@x"), "in/new/1.1.host")
        storage.replaceContents(of: StoreLayout.reserve, with: nil)
        storage.setCapacity(storage.contents.values.reduce(0) { $0 + $1.count } + 50_000)
        for _ in 0..<5 { look(watch) }
        #expect(told().map { $0.contains("new mail waits for space") } == [true], "and it is told once")
        storage.setCapacity(.max)
        look(watch)
        #expect(keeper.perform { $0.shop.messageCount } == 0, "not tried every two seconds")
        time.pass(seconds: 10)
        look(watch)
        #expect(keeper.perform { $0.shop.messageCount } == 1 && told().isEmpty)
    }

    @Test func mailThatCannotBeReadIsToldAndReadLater() throws {
        let (watch, keeper) = try watched()
        let path = folder.path + "/in/new/1.1.host"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "elsewhere")
        try folder.write(mail("Second", id: "2@x"), "in/new/1.2.host")
        for _ in 0..<3 { look(watch) }
        #expect(keeper.perform { $0.shop.messageCount } == 1)
        let words = told()
        #expect(words.count == 1 && words[0].hasPrefix("1 message not taken in yet") && words[0].contains(path))
        try FileManager.default.removeItem(atPath: path)
        try folder.write(mail("First", id: "1@x"), "in/new/1.1.host")
        time.pass(seconds: 10)
        look(watch)
        #expect(keeper.perform { $0.shop.messageCount } == 2 && told().isEmpty)
    }

    /// It used to be watched under its old name for ever, in silence.
    @Test func aMaildirThatIsMadeAnewIsWatchedAgain() throws {
        let (watch, keeper) = try watched()
        try FileManager.default.moveItem(atPath: folder.path + "/in", toPath: folder.path + "/old")
        for _ in 0..<3 { look(watch) }
        #expect(watch.descriptor == nil)
        #expect(told() == [folder.path + "/in is gone: its mail waits until it is back"])
        _ = try folder.maildir("in")
        try folder.write(mail("Meanwhile", id: "1@x"), "in/new/1.1.host")
        look(watch)
        #expect(watch.descriptor != nil && keeper.perform { $0.shop.messageCount } == 1)
        try folder.write(mail("After", id: "2@x"), "in/new/1.2.host")
        look(watch)
        #expect(keeper.perform { $0.shop.messageCount } == 2 && told().isEmpty)
    }

    @Test func aMaildirThatAnotherOneReplacedIsNothingToSpeakOf() throws {
        let (watch, keeper) = try watched()
        try FileManager.default.moveItem(atPath: folder.path + "/in", toPath: folder.path + "/old")
        _ = try folder.maildir("in")
        try folder.write(mail("Meanwhile", id: "1@x"), "in/new/1.1.host")
        look(watch)
        #expect(watch.descriptor != nil && keeper.perform { $0.shop.messageCount } == 1 && told().isEmpty)
    }

    private func watched() throws -> (MaildirWatch, JournalKeeper) {
        let (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        let keeper = JournalKeeper(journal, shop) { _ in }
        let time = time
        let watch = try MaildirWatch(
            try folder.maildir("in"), keeper: keeper, settings: settings, now: { time.now }, mailbox: mailbox)
        look(watch)
        return (watch, keeper)
    }

    /// Looks, and waits for what comes of it.
    private func look(_ watch: MaildirWatch) {
        watch.look()
        watch.worker.perform { _ in }
    }

    private func told() -> [String] {
        mailbox.takeAll().compactMap { if case .action(.failed(let words)) = $0 { words.string } else { nil } }
    }

    private final class Time: Sendable {
        private let seconds = Mutex<Int64>(0)
        var now: Instant { noon.adding(seconds: seconds.withLock { $0 }) }
        func pass(seconds more: Int64) { seconds.withLock { $0 += more } }
    }
}
