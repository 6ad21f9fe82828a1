import AppendLog
import CursesTerminal
import Foundation
import Synchronization
import ShopbellRuntime
import TerminalModel

/// The whole program on a pseudo-terminal: its own loop, workers and painting, on a thread of its
/// own, with somebody at the keyboard.
final class RunningScreen {
    let terminal: PseudoTerminal
    /// From the call to the last byte of the first picture, in milliseconds.
    private(set) var opening = PseudoTerminal.Painting()
    private let ended = DispatchSemaphore(value: 0)
    private let failure = Failure()

    static let size = TerminalSize(columns: 200, rows: 50)
    /// What comes before is curses taking the terminal.
    private static let pictureByteCountMin = 1_500

    convenience init(_ shop: GeneratedShop) throws { try self.init(shop.places) }

    /// - Parameter storage: the disk the shop lies on; nil is the folder of `places`.
    init(_ places: ShopPlaces, storage: (any LogStorage)? = nil) throws {
        terminal = try PseudoTerminal(
            columns: UInt16(Self.size.columns), rows: UInt16(Self.size.rows))
        let start = ContinuousClock().now
        run(places, storage, on: terminal.slave)
        opening = terminal.painting(
            since: start, quiet: Limits.paintedMilliseconds,
            silence: Limits.silenceMilliseconds, byteCountMin: Self.pictureByteCountMin)
        guard opening.byteCount > 0 else { throw MeasurementError("no screen: \(failure.words)") }
    }

    /// Waits until everything has come to rest: the first preview, the replies, the search index.
    func settle() { _ = terminal.settle() }

    /// Drops the line and waits for the program to leave.
    func close() {
        terminal.hangUp()
        ended.wait()
    }

    private func run(_ places: ShopPlaces, _ storage: (any LogStorage)?, on descriptor: Int32) {
        let ended = ended, failure = failure
        let thread = Thread {
            do {
                let settings = TerminalSettings(
                    input: descriptor, output: descriptor, type: "xterm-256color", locale: "C.UTF-8"
                )
                let setup = try Self.setup(places, storage)
                try setup.run(terminal: { try CursesTerminal(settings) }, signals: QuietSignals())
            } catch {
                failure.keep("\(error)")
            }
            ended.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    private static func setup(
        _ places: ShopPlaces, _ storage: (any LogStorage)?
    ) throws -> FullScreenSetup {
        FullScreenSetup(
            places: places, configuration: try Configuration.load(places),
            clock: ShopClock(startingAt: GeneratedShop.now), zone: GeneratedShop.zone,
            environment: ["PATH": "/usr/bin:/bin"], storage: storage)
    }

    /// Why the program ended before anything was painted.
    private final class Failure: Sendable {
        private let text = Mutex("it painted nothing")

        func keep(_ words: String) { text.withLock { $0 = words } }
        var words: String { text.withLock { $0 } }
    }
}
