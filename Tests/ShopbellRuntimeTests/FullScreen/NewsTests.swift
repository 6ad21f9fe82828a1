import Foundation
import InboxCore
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

/// Facts from elsewhere give way to keys, and none of our own are lost by that.
@Suite struct NewsTests {
    @Test func atOnceThenSeldomAndNotBetweenTwoKeys() {
        var schedule = NewsSchedule()
        #expect(schedule.due == nil)
        schedule.begin(at: 5_000)
        #expect(schedule.due == 5_000, "nothing presses")
        schedule.end(at: 5_010)
        #expect(schedule.due == nil)
        schedule.begin(at: 5_100)
        schedule.begin(at: 5_200)
        #expect(schedule.due == 6_010, "a second after the last time")
        schedule.noteKey(at: 6_000)
        #expect(schedule.due == 6_300, "when the keys pause")
        for time in stride(from: Int64(6_100), to: 20_000, by: 100) { schedule.noteKey(at: time) }
        #expect(schedule.due == 13_100, "never later than this")
    }

    @Test func whatWeWroteMeanwhileStays() throws {
        let moment = Moment(now: noon, uptime: 0, randomness: 1)
        let session = InboxSession(
            id: moment.token(0), settings: InboxSettings(zone: .gmt, ownAddresses: [shopAddress]), moment: moment)
        var store = InboxStore(shop: Shop(), session: session)
        let first = store.take(.changed(Shop()))
        #expect(first == nil && store.hasNews)
        let reaction = store.handle(.command(.newMail), at: moment)
        try #require(reaction.events.count == 1 && store.shop.drafts.count == 1)
        guard case .saved = store.take(.recorded(upTo: reaction.batch, shop: nil)) else {
            Issue.record("not saved")
            return
        }
        guard case .shopChanged = store.workInNews() else {
            Issue.record("no news")
            return
        }
        #expect(store.shop.drafts.count == 1, "the keeper's shop of before did not have it")
        let second = store.workInNews()
        #expect(second == nil && !store.hasNews)
    }
}
