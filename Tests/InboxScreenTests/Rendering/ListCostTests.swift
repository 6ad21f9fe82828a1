import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

/// The lists are looked up anew for what changed in the shop, not for what is typed, and what was
/// answered long ago is not looked at again.
@Suite struct ListCostTests {
    @Test func typingLooksUpNobody() {
        func lookups(waiting: UInt32) -> Int {
            var desk = CountedDesk(waiting: waiting, answered: 10)
            desk.reduce(.command(.reply))
            desk.wait()
            let before = desk.archive.lookups
            for _ in 0..<3 {
                desk.reduce(.edit(.insert("word ")))
                desk.wait()
            }
            #expect(desk.shop.drafts.values.first?.content.text == "word word word ")
            return desk.archive.lookups - before
        }
        #expect(lookups(waiting: 10) == lookups(waiting: 600))
    }

    @Test func aMailThatArrivesLooksUpNobodyWhoWasAnswered() {
        func lookups(answered: UInt32) -> Int {
            var desk = CountedDesk(waiting: 10, answered: answered)
            let before = desk.archive.lookups
            desk.receive()
            #expect(desk.session.queue.counts[.needsMe] == 11)
            #expect(desk.session.queue.counts[.waitingForThem] == Int(answered))
            return desk.archive.lookups - before
        }
        #expect(lookups(answered: 60) == lookups(answered: 6_000))
    }

    @Test func anActLooksUpNobodyWhoWasAnswered() {
        func lookups(answered: UInt32) -> Int {
            var desk = CountedDesk(waiting: 10, answered: answered)
            let before = desk.archive.lookups
            desk.reduce(.command(.spam))
            #expect(desk.session.queue.counts[.needsMe] == 9)
            return desk.archive.lookups - before
        }
        #expect(lookups(answered: 60) == lookups(answered: 6_000))
    }
}

/// A session at an archive that counts.
private struct CountedDesk {
    let archive: CountedArchive
    private(set) var shop: Shop
    private(set) var session: InboxSession
    private var moment = Moment(now: ShopFixture.now, uptime: 1_000, randomness: 1)

    init(waiting: UInt32, answered: UInt32) {
        archive = CountedArchive(waiting: waiting, answered: answered)
        shop = Shop(archive: archive)
        session = InboxSession(id: Token(1), settings: InboxDriver.settings, moment: moment)
        reduce(.tick)
        let size = TerminalSize(columns: 80, rows: 24)
        reduce(.resized(ScreenLayout.viewport(size: size, session: session)))
        wait()
    }

    mutating func reduce(_ action: InboxAction) {
        moment.randomness += 1
        _ = InboxReducer.reduce(&shop, &session, action, at: moment)
    }

    /// A pause in which what was typed is saved.
    mutating func wait() {
        moment.uptime += 2_000
        reduce(.tick)
    }

    mutating func receive() {
        let mail = ArrivedMail(
            direction: .incoming, nature: .person, marks: [], date: moment.now, name: "Bo Lind",
            address: "bo@example.org", subject: "Soap", snippet: "Do you have it again?", messageID: nil,
            inReplyTo: [], references: [], identity: 99_999,
            location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0))
        shop.apply(.messageTaken(shop.place(mail)))
        reduce(.shopChanged)
    }
}
