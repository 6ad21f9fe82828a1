import CustomerCare
import PlainText
import ShopDomain
import Testing

@testable import InboxCore

/// Putting off to a time of the day.
@Suite struct LaterTests {
    private func until(_ desk: Desk) -> Instant? {
        desk.events.compactMap { event -> Instant? in
            if case .conversationDecided(let decided) = event { decided.decision.until } else { nil }
        }.first
    }

    /// Somebody who had an answer, so that nothing is asked.
    private func desk() -> Desk {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.later(.typedDate))
        return desk
    }

    @Test func aDayWithATime() {
        var desk = desk()
        desk.answer("friday 3pm")
        desk.handle(.prompt(.confirm))
        let calendar = ShopCalendar(zone: Desk.zone)
        #expect(until(desk).map { calendar.dayClock($0, now: desk.now) } == "Fri 27 Mar 15:00")
        #expect(desk.notice.contains("back Fri 27 Mar 15:00"))
    }

    @Test func laterTodayIsThreeHoursFromNow() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.later(.today))
        desk.handle(.prompt(.confirm))
        #expect(until(desk) == desk.now.adding(hours: 3))
    }

    @Test func whatIsNoDateStaysToBeMended() {
        var desk = desk()
        desk.answer("whenever 3")
        #expect(desk.session.overlay?.prompt?.text == "whenever 3" && desk.notice.contains("friday 3pm"))
    }
}
