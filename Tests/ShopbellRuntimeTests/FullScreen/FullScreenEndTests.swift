import AppendLog
import Foundation
import InboxCore
import PlainText
import ShopDomain
import ShopJournal
import TerminalModel
import Testing

@testable import ShopbellRuntime

/// What the owner is told when the screen is gone.
@Suite struct FullScreenEndTests {
    private let scratch = ScratchFolder()
    private let storage = diskInMemory()

    @Test func whatIsNotOnDiskAtTheEndIsTold() throws {
        let setup = try setup()
        let error = #expect(throws: UnsavedWork.self) {
            try setup.run(terminal: { QuickTerminal { fillDisk() } }, signals: NoSignals())
        }
        #expect(error?.count == 2)
        #expect(error?.sentence.string.hasPrefix("not saved: the last 2 changes you made. The disk is full.") == true)
    }

    @Test func whatIsOnDiskNeedsNoWords() throws {
        try setup().run(terminal: { QuickTerminal {} }, signals: NoSignals())
        let shop = try ShopJournal.open(storage, mode: .reading).shop
        #expect(shop.counts(at: noon)[.needsMe] == nil && shop.messageCount == 1)
    }

    private func fillDisk() { storage.setCapacity(storage.contents.values.reduce(0) { $0 + $1.count }) }

    private func setup() throws -> FullScreenSetup {
        let home = scratch.path
        let places = ShopPlaces(data: home + "/data", configuration: home + "/config", home: home)
        try places.prepare()
        let configuration = Data("[shop]\nme = [\"\(shopAddress)\"]\n".utf8)
        try configuration.write(to: URL(filePath: places.configurationFile))
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        let found = FoundMail(bytes: mail(id: "1@x", daysAgo: 1), arrival: .delivered)
        _ = try MailIntake.keep([MailClassifier(settings, now: noon).classify(found)], in: journal, &shop)
        return FullScreenSetup(
            places: places, configuration: try Configuration.load(places), clock: ShopClock(startingAt: noon),
            zone: .gmt, environment: ["PATH": "/usr/bin:/bin"], storage: storage)
    }
}

/// Somebody marks the first conversation as spam, and the line drops.
private final class QuickTerminal: Terminal {
    let size = TerminalSize(columns: 120, rows: 40)
    let capabilities = TerminalCapabilities(colors: .none, isUTF8: true)
    let inputDescriptor: Int32 = -1
    let pendingEscapeTimeout: Duration? = nil
    private let before: () -> Void
    private var inputs: [TerminalInput] = [.ended, .key(.character("!"))]

    init(before: @escaping () -> Void) { self.before = before }

    func readInput() -> [TerminalInput] {
        before()
        return inputs.popLast().map { [$0] } ?? [.ended]
    }

    func paint(_ frame: Frame) {}
    func flushInput() -> [TerminalInput] { [] }
    func refreshSize() -> TerminalSize { size }
    func copy(_ text: String) {}
    func suspend() {}
    func resume() {}
    func stopUntilContinued() {}
    func close() {}
}

private final class NoSignals: SignalSource {
    let descriptor: Int32 = -1
    func drain() -> [SignalName] { [] }
}
