import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

/// A frame looks up what is on screen, however long the list is.
@Suite struct FrameCostTests {
    @Test func aLongQueueCostsWhatAShortOneCosts() {
        #expect(lookups(conversations: 60) == lookups(conversations: 6_000))
    }

    private func lookups(conversations count: UInt32) -> Int {
        let archive = CountedArchive(waiting: count)
        let moment = Moment(now: ShopFixture.now, uptime: 0, randomness: 1)
        var shop = Shop(archive: archive)
        var session = InboxSession(id: Token(1), settings: InboxDriver.settings, moment: moment)
        let size = TerminalSize(columns: 200, rows: 50)
        _ = InboxReducer.reduce(&shop, &session, .tick, at: moment)
        let viewport = ScreenLayout.viewport(size: size, session: session)
        _ = InboxReducer.reduce(&shop, &session, .resized(viewport), at: moment)
        let before = archive.lookups
        _ = InboxRenderer.frame(shop: shop, session: session, size: size, theme: .mono)
        return archive.lookups - before
    }
}
