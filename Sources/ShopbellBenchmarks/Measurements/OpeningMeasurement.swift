import AppendLog
import InboxCore
import InboxScreen
import ShopDomain
import ShopJournal
import ShopbellRuntime
import TerminalModel

/// From nothing to the first painted queue.
struct OpeningMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        let theme = try ScreenInMemory.theme(of: shop)
        var samples = Samples(), journals = Samples()
        for _ in 0..<Limits.openingCount {
            try samples.time {
                let opened = try journals.time { try shop.open(.writing) }
                var screen = ScreenInMemory(opened.shop, theme: theme)
                _ = screen.handle(.command(.view(.needsMe)))
                let terminal = FakeTerminal(size: RunningScreen.size)
                terminal.paint(screen.draw().frame)
            }
        }
        let budget = BudgetTable.open(messages: shop.messageCount)
        return [
            Figure(
                "open to first painted queue", .milliseconds(samples.median), budget: budget,
                note: "of it \(Quantity.milliseconds(journals.median).text) for the journal"),
            Figure(
                "the same, whole program on a terminal", .milliseconds(try wholeProgram()),
                budget: budget),
        ]
    }

    /// Once: curses is made for one screen a process.
    private func wholeProgram() throws -> Double {
        let screen = try RunningScreen(shop)
        screen.close()
        return screen.opening.milliseconds
    }
}

/// The shop from its log alone.
struct ReplayMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        var samples = Samples(), spent = Samples()
        for _ in 0..<Limits.replayCount {
            let spentBefore = ProcessorTime.seconds
            let storage = try FileStorage(shop.places.data, creates: false)
            let opened = try samples.time { try ShopJournal.replay(storage, mode: .reading) }
            spent.add(1_000 * (ProcessorTime.seconds - spentBefore))
            guard opened.shop.messageCount == shop.messageCount else {
                throw MeasurementError("the log has \(opened.shop.messageCount) messages")
            }
        }
        return [
            Figure(
                "replay of the whole log, no checkpoint", .milliseconds(samples.median),
                budget: BudgetTable.replay(messages: shop.messageCount),
                note: "\(Quantity.milliseconds(spent.percentile(0)).text) of processor at best")
        ]
    }
}
