import InboxCore
import InboxScreen
import TerminalModel

/// Moving in the queue: the real program on a pseudo-terminal of 200x50.
struct KeyMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    private static let top = "\u{1B}[H"

    func figures() throws -> [Figure] {
        try shop.prepare()
        let parts = try KeyParts(shop)
        let screen = try RunningScreen(shop)
        defer { screen.close() }
        screen.settle()
        var keys = Keys()
        measureKeys(on: screen, &keys, parts)
        var bursts = Bursts()
        for _ in 0..<Limits.burstCount { bursts.measure(on: screen) }
        let echo = try EchoingProgram.times(
            keyCount: Limits.keyCount / 10, byteCount: Int(keys.still.median))
        return keys.figures + bursts.figures + parts.figures + [
            Figure(
                "of a key: a program that only answers", .milliseconds(echo.median),
                note: echo.worstNote)
        ]
    }

    /// Down through the list and again from its top; going to the top is not counted.
    private func measureKeys(on screen: RunningScreen, _ keys: inout Keys, _ parts: KeyParts) {
        let depth = min(parts.rowCount - 1, 3 * parts.visibleRowCount)
        let progress = Progress("keys")
        while keys.times.count < Limits.keyCount, depth > 0 {
            _ = screen.terminal.type(Self.top, quiet: Limits.settledMilliseconds / 2)
            for row in 1...depth where keys.times.count < Limits.keyCount {
                let painting = screen.terminal.type("j", quiet: Limits.paintedMilliseconds)
                keys.add(painting, scrolls: row >= parts.visibleRowCount)
                progress.update(keys.times.count, of: Limits.keyCount)
            }
        }
    }

    private struct Keys {
        var times = Samples()
        var still = Samples(), scrolling = Samples()

        mutating func add(_ painting: PseudoTerminal.Painting, scrolls: Bool) {
            times.add(painting.milliseconds)
            scrolls
                ? scrolling.add(Double(painting.byteCount)) : still.add(Double(painting.byteCount))
        }

        var figures: [Figure] {
            [
                Figure(
                    "one row down, key to painted, median", .milliseconds(times.median),
                    budget: BudgetTable.keyMedian, note: "\(times.count) keys"),
                Figure(
                    "one row down, key to painted, p99", .milliseconds(times.percentile(99)),
                    budget: BudgetTable.keyWorst),
                Figure(
                    "bytes for one row down", .bytes(Int(still.median)),
                    budget: BudgetTable.keyBytes,
                    note: "p99 \(Int(still.percentile(99)))"),
                Figure(
                    "bytes for one row down, at the pane's end", .bytes(Int(scrolling.median)),
                    budget: BudgetTable.keyBytes, note: "p99 \(Int(scrolling.percentile(99)))"),
            ]
        }
    }

    private struct Bursts {
        var times = Samples(), bytes = Samples()

        /// The picture of the rows comes at once, that of the conversation when the cursor rests.
        mutating func measure(on screen: RunningScreen) {
            _ = screen.terminal.type(KeyMeasurement.top, quiet: Limits.settledMilliseconds)
            let keys = String(repeating: "j", count: Limits.burstKeyCount)
            let rows = screen.terminal.type(keys, quiet: Limits.answeredMilliseconds)
            let preview = screen.terminal.settle()
            times.add(rows.milliseconds)
            bytes.add(Double(rows.byteCount + preview.byteCount))
        }

        var figures: [Figure] {
            [
                Figure(
                    "200 downs in one burst", .milliseconds(times.median),
                    budget: BudgetTable.burstTime),
                Figure(
                    "their bytes, with the preview", .bytes(Int(bytes.median)),
                    budget: BudgetTable.burstBytes),
            ]
        }
    }
}
