import AppendLog
import Foundation
import ShopDomain
import ShopJournal
import Synchronization
import TerminalModel
import Testing

@testable import ShopbellRuntime

@Suite struct SlowScreenTests {
    /// What is due while the screen is being painted must not wait for ever: whatever tells the
    /// inbox that time has passed brings its wish.
    @Test func aHoldThatEndsWhileTheScreenIsPaintedIsHeeded() throws {
        let scratch = ScratchFolder()
        let places = try shopOfTwoQuestions(in: scratch.path)
        let terminal = SlowTerminal(
            keys: [
                ("replies: a digit places one", [.key(.character("r"))]),
                ("WRITING", [.key(.character("Y")), .key(.escape)]),
                ("y sends", [.key(.character("y"))]),
            ], slowWhenShown: ["Second question, in full: when does", "replies: a digit places one"],
            isDone: { (try? FileManager.default.contentsOfDirectory(atPath: places.data + "/sent/cur"))?.count == 1 })
        let setup = FullScreenSetup(
            places: places, configuration: try Configuration.load(places),
            clock: ShopClock(), zone: .gmt, environment: ["PATH": "/usr/bin:/bin"])
        try setup.run(terminal: { terminal }, signals: NoSignals())
        #expect(terminal.wasSlow && terminal.isDone())
    }

    private func shopOfTwoQuestions(in home: String) throws -> ShopPlaces {
        let places = ShopPlaces(data: home + "/data", configuration: home + "/config", home: home)
        try places.prepare()
        let configuration = "[shop]\nme = [\"shop@example.org\"]\n[mail]\nhold_seconds = 1\n"
        try Data(configuration.utf8).write(to: URL(filePath: places.configurationFile))
        let now = ShopClock().now
        let mails = [("First", 7_200), ("Second", 3_600)].map { name, age in
            FoundMail(bytes: mail(name, at: now.adding(seconds: -Int64(age))), arrival: .found(received: nil))
        }
        var (journal, shop) = try ShopJournal.open(try FileStorage(places.data), mode: .writing)
        let settings = try Configuration.load(places).intakeSettings(in: .gmt)
        let classifier = MailClassifier(settings, now: now)
        _ = try MailIntake.keep(mails.map { classifier.classify($0) }, in: journal, &shop)
        return places
    }

    private func mail(_ name: String, at date: Instant) -> [UInt8] {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss '+0000'"
        let text = formatter.string(from: Date(timeIntervalSince1970: TimeInterval(date.rawValue)))
        return Array(
            """
            From: \(name) Customer <\(name.lowercased())@example.org>
            To: shop@example.org
            Subject: \(name) question
            Message-ID: <\(name)@example.org>
            Date: \(text)

            \(name) question, in full: when does my order ship?

            """.utf8)
    }
}

/// A terminal with somebody at it who presses keys when they see what they wait for, and on which
/// one picture takes longer than a mail is held.
private final class SlowTerminal: Terminal {
    let size = TerminalSize(columns: 120, rows: 40)
    let capabilities = TerminalCapabilities(colors: .none, isUTF8: true)
    let inputDescriptor: Int32 = -1
    let pendingEscapeTimeout: Duration? = nil
    let isDone: () -> Bool
    private(set) var wasSlow = false
    private var keys: [(shown: String, inputs: [TerminalInput])]
    private var waiting: [TerminalInput] = []
    private let slowWhenShown: [String]
    private let patience = Patience()

    init(keys: [(String, [TerminalInput])], slowWhenShown: [String], isDone: @escaping () -> Bool) {
        self.keys = keys.map { (shown: $0.0, inputs: $0.1) }
        self.slowWhenShown = slowWhenShown
        self.isDone = isDone
    }

    func paint(_ frame: Frame) {
        let screen = FrameText.text(frame)
        if let next = keys.first, screen.contains(next.shown) {
            waiting += next.inputs
            keys.removeFirst()
        } else if keys.isEmpty, !wasSlow, slowWhenShown.allSatisfy(screen.contains) {
            wasSlow = true
            Thread.sleep(forTimeInterval: 2.1)
        }
    }

    func readInput() -> [TerminalInput] {
        defer { waiting = [] }
        if isDone() || patience.isOver { waiting.append(.ended) }
        return waiting
    }

    func flushInput() -> [TerminalInput] { [] }
    func refreshSize() -> TerminalSize { size }
    func copy(_ text: String) {}
    func suspend() {}
    func resume() {}
    func stopUntilContinued() {}
    func close() {}
}

/// Half a minute of pauses on the executor that delivers the mail. The other tests keep that one
/// busy, for minutes on a small machine: a clock on the wall would run out before the mail's turn.
private final class Patience: Sendable {
    private let pausesLeft = Mutex(300)

    init() {
        Task.detached { await self.pass() }
    }

    private func pass() async {
        while !isOver {
            try? await Task.sleep(for: .milliseconds(100))
            pausesLeft.withLock { $0 -= 1 }
        }
    }

    var isOver: Bool { pausesLeft.withLock { $0 <= 0 } }
}

private final class NoSignals: SignalSource {
    let descriptor: Int32 = -1
    func drain() -> [SignalName] { [] }
}
