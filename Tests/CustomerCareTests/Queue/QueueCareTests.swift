import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@Suite("Who needs the owner most")
struct QueueCareTests {
    /// Wednesday 2026-05-13, 10:00 in Berlin.
    private static let business = BusinessCalendar(
        calendar: ShopCalendar(zone: TimeZone(identifier: "Europe/Berlin") ?? .gmt), hours: .standard)
    private static let now = business.calendar.instant(CalendarDay(number: 20_586), minute: 600)

    private struct Mail {
        var name: String
        var hoursAgo: Int64 = 1
        var marks: MessageMarks = []
        var count = 1
        var address: String?
    }

    private func order(_ mails: [Mail], promises: [String: Int64] = [:]) -> [String] {
        places(mails, promises: promises).map(\.0)
    }

    private func places(_ mails: [Mail], promises: [String: Int64] = [:]) -> [(String, QueuePlace)] {
        var shop = QueueShop()
        for mail in mails {
            for number in 0..<mail.count {
                let hours = Self.now.adding(hours: -mail.hoursAgo).seconds(since: QueueShop.start) / 3_600
                shop.mail(
                    mail.address ?? mail.name.lowercased() + "@example.org", hour: hours + Int64(number) / 10,
                    .init(line: mail.name), marks: mail.marks)
            }
        }
        var care = QueueCare(business: Self.business)
        for (name, hours) in promises {
            guard let id = shop.id(of: name) else { continue }
            care.promises[id] = Self.now.adding(hours: hours)
        }
        return QueueOrder.needsMe(shop.shop, at: Self.now, care: care).map { (shop.subject($0.id) ?? "", $0) }
    }

    @Test func theEarliestDueComesFirst() {
        #expect(order([Mail(name: "B", hoursAgo: 2), Mail(name: "A", hoursAgo: 20)]) == ["A", "B"])
    }

    @Test func ofTwoWhoNameADayTheNearerDayGoesFirst() {
        var soon = MessageMarks(), late = MessageMarks()
        (soon.neededInDays, late.neededInDays) = (2, 13)
        let mails = [Mail(name: "party", hoursAgo: 5, marks: late), Mail(name: "funeral", hoursAgo: 1, marks: soon)]
        #expect(order(mails) == ["funeral", "party"])
    }

    @Test func anAnswerThatDidNotArriveComesBeforeAll() {
        let mails = [Mail(name: "A", hoursAgo: 20, marks: .harm), Mail(name: "B", marks: .returned)]
        #expect(order(mails, promises: ["A": 3]) == ["B", "A"])
    }

    @Test func aPromiseAboutToBreakComesBeforeAll() {
        let mails = [Mail(name: "A", hoursAgo: 20, marks: .harm), Mail(name: "B"), Mail(name: "C")]
        #expect(order(mails, promises: ["B": 3, "C": 60]) == ["B", "A", "C"])
        #expect(order(mails, promises: ["B": 3, "C": -3]) == ["C", "B", "A"])
    }

    @Test("A promise to somebody who waits for nothing stands among those who wait by its date")
    func promisesBesideStandByTheirDate() {
        let mails = [
            Mail(name: "missed", hoursAgo: 2), Mail(name: "soon", hoursAgo: 3), Mail(name: "hurt", marks: .harm),
            Mail(name: "plain", hoursAgo: 20),
        ]
        let order = places(mails, promises: ["missed": -30, "soon": 3]).map(\.1)
        let dues = [Int64(-40), -20, 1, 100].map { Self.now.adding(hours: $0) }
        #expect(QueueOrder.indices(ofPromisesDue: dues, among: order) == [0, 1, 1, 2], "before everybody without one")
        #expect(QueueOrder.indices(ofPromisesDue: dues, among: []) == [0, 0, 0, 0])
    }

    @Test func harmAndDaysTheyNeedItByComeBeforeDueTimes() {
        var needed: MessageMarks = []
        needed.neededInDays = 2
        var far: MessageMarks = []
        far.neededInDays = 60
        let mails = [
            Mail(name: "plain", hoursAgo: 20), Mail(name: "far", hoursAgo: 19, marks: far),
            Mail(name: "needed", marks: needed), Mail(name: "hurt", marks: .harm),
        ]
        #expect(order(mails) == ["hurt", "needed", "plain", "far"])
    }

    @Test("One unhappy customer among neutral old mail is in the top two, whatever they waited")
    func upsetMovesUpOneBand() throws {
        let old = (1...6).map { Mail(name: "old \($0)", hoursAgo: Int64(100 + $0 * 24)) }
        let found = places(old + [Mail(name: "upset", marks: .upset)])
        #expect(found.map(\.0).prefix(2) == ["old 6", "upset"])
        #expect(found[1].1.causes == [.upset])
        #expect(order([Mail(name: "both", marks: [.upset, .harm]), Mail(name: "kept")], promises: ["kept": 1])
            == ["kept", "both"], "mood alone lifts nobody above a promise")
    }

    @Test("Writing a second time raises the row, a third time puts it first")
    func writingAgainRaises() {
        let mails = [
            Mail(name: "old", hoursAgo: 20), Mail(name: "twice", hoursAgo: 4, count: 2),
            Mail(name: "thrice", hoursAgo: 3, count: 3),
        ]
        #expect(order(mails) == ["thrice", "twice", "old"])
    }

    @Test func whoWaitedFarTooLongIsPulledUpOneByOne() {
        let mails = [
            Mail(name: "week", hoursAgo: 168), Mail(name: "fortnight", hoursAgo: 336), Mail(name: "hurt", marks: .harm),
        ]
        #expect(order(mails) == ["fortnight", "hurt", "week"])
    }

    @Test func aMarketplaceCountsNightsAndSundays() throws {
        let mails = [
            Mail(name: "shop", hoursAgo: 30),
            Mail(name: "market", hoursAgo: 20, address: "no-reply@mail.etsy.com"),
        ]
        let found = places(mails)
        #expect(found.map(\.1.clock) == [.business, .wall])
        let market = try #require(found.last?.1)
        #expect(market.due.seconds(since: market.since) == 24 * 3_600)
    }

    @Test func theRowSaysWhy() throws {
        var shop = QueueShop()
        var marks: MessageMarks = [.upset, .harm]
        marks.neededInDays = 3
        shop.mail("bo@example.org", hour: 1, "Bo", marks: marks)
        let id = try #require(shop.id(of: "Bo"))
        let now = QueueShop.start.adding(hours: 5)
        let place = QueueOrder.needsMe(shop.shop, at: now, care: QueueShop.care).first
        let row = QueueRow(
            id, in: shop.shop, at: now, place: place, calendar: QueueShop.care.business.calendar)
        #expect(row?.reason == "somebody may be hurt \u{B7} needs it by Fri 17 Nov \u{B7} upset \u{B7} first mail ever")
    }

    @Test func daysAndFlagsOfAMessageDoNotDisturbEachOther() {
        var marks: MessageMarks = [.answered, .harm]
        #expect(marks.neededInDays == nil)
        for days in [0, 1, 65_534] {
            marks.neededInDays = days
            #expect(marks.neededInDays == days && marks.contains(.harm) && marks.contains(.answered))
        }
        marks.neededInDays = nil
        #expect(marks == [.answered, .harm])
    }
}
