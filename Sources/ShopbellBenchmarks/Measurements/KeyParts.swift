import ShopDomain
import CustomerCare
import InboxCore
import InboxScreen
import ShopbellRuntime
import TerminalModel

/// What a key costs, part by part, without a terminal.
struct KeyParts {
    /// Rows of the queue, and of those on screen at once.
    let rowCount: Int
    private(set) var visibleRowCount = 0
    private var deciding = Samples(), drawing = Samples(), comparing = Samples()
    private var burstReads = 0
    private var burstRowsMissed = 0

    init(_ shop: GeneratedShop) throws {
        let opened = try shop.open()
        rowCount = opened.shop.conversations(in: .needsMe, at: GeneratedShop.now).count
        var screen = ScreenInMemory(opened.shop, theme: try ScreenInMemory.theme(of: shop))
        _ = screen.handle(.command(.view(.needsMe)))
        visibleRowCount = screen.visibleRowCount
        measureKeys(&screen)
        measureBurst(&screen)
    }

    private mutating func measureKeys(_ screen: inout ScreenInMemory) {
        for key in 0..<Limits.keyCount {
            if key % max(1, min(rowCount - 1, 200)) == 0 { _ = screen.handle(.command(.top)) }
            screen.uptime += 10
            _ = deciding.time { Self.press("j", &screen) }
            let image = drawing.time { screen.draw() }
            _ = comparing.time { screen.paint(image) }
        }
    }

    /// All keys of a burst, then a rest: the conversation is read once, and no key is lost.
    private mutating func measureBurst(_ screen: inout ScreenInMemory) {
        _ = screen.handle(.command(.top))
        var effects: [InboxEffect] = []
        for _ in 0..<Limits.burstKeyCount { effects += Self.press("j", &screen) }
        screen.uptime += InboxLimits.restMilliseconds + 1
        effects += screen.handle(.tick)
        burstReads = effects.count { if case .read = $0 { true } else { false } }
        let wanted = min(Limits.burstKeyCount, rowCount - 1)
        burstRowsMissed = abs(wanted - screen.store.session.queue.cursor)
    }

    private static func press(
        _ letter: Character, _ screen: inout ScreenInMemory
    ) -> [InboxEffect] {
        let key = TerminalInput.key(.character(letter))
        let action = KeyInterpreter.action(for: key, session: screen.store.session)
        return action.map { screen.handle($0) } ?? []
    }

    var figures: [Figure] {
        [
            Figure(
                "previews after the burst", .count(burstReads), budget: BudgetTable.burstPreviews),
            Figure(
                "keys of the burst that were lost", .count(burstRowsMissed),
                budget: BudgetTable.keysLost),
            Figure(
                "of a key: deciding", .milliseconds(deciding.median), note: deciding.worstNote),
            Figure(
                "of a key: drawing the frame", .milliseconds(drawing.median),
                note: drawing.worstNote),
            Figure(
                "of a key: comparing frames", .milliseconds(comparing.median),
                note: comparing.worstNote),
        ]
    }
}
