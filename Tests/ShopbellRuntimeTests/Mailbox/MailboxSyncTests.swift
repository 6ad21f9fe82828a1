import InboxCore
import MailFormat
import MailTransport
import ShopDomain
import Synchronization
import Testing

@testable import AppendLog
@testable import ShopbellRuntime

@Suite("Taking mail in from a real server", .serialized)
struct MailboxSyncTests {
    @Test("Everything is taken in once, newest first, and nothing counts as read by that")
    func first() throws {
        let dovecot = try DovecotServer(inbox: letters(450))
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        #expect(try shop.sync().newCount == 450)
        #expect(shop.shop.messageCount == 450)
        #expect(shop.entry("Letter 449")!.number < shop.entry("Letter 0")!.number)
        #expect(shop.shop.folders.values.flatMap(\.runs).count == 3)
        #expect(try shop.sync().newCount == 0)
        #expect(shop.shop.messageCount == 450)
        let connection = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        _ = try connection.select("INBOX")
        #expect(try connection.flags(connection.allUIDs()).allSatisfy { $0.flags?.contains("\\SEEN") == false })
        #expect(try shop.reopened().folders == shop.shop.folders)
    }

    @Test("What arrives later comes alone; what was answered from the phone is answered here")
    func incremental() throws {
        let dovecot = try DovecotServer(inbox: letters(3))
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        try shop.sync()
        #expect(view("Letter 1", shop) == .needsMe)
        let phone = try connect(dovecot)
        try phone.append(mail("News", id: "news@example.com"), to: "INBOX", flags: [])
        try phone.append(
            mail("Re: Letter 1", from: shopAddress, to: "ada@example.com", id: "answer@example.org", replies: ["1@example.com"]),
            to: "Sent", flags: ["\\Seen"])
        _ = try phone.select("INBOX")
        try phone.add(["\\Answered", "\\Seen"], to: IMAPNumberSet(1...1))
        #expect(try shop.sync().newCount == 2)
        #expect(view("News", shop) == .needsMe)
        #expect(view("Letter 1", shop) == .waitingForThem)
        #expect(shop.entry("Letter 0")?.marks.isSuperset(of: [.answered, .seen]) == true)
        #expect(view("Letter 0", shop) == .waitingForThem)
        #expect(view("Letter 2", shop) == .needsMe)
    }

    @Test("What was thrown away elsewhere asks for nothing; what was filed away still does")
    func thrownAway() throws {
        let dovecot = try DovecotServer(inbox: letters(3))
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        try shop.sync()
        let phone = try connect(dovecot)
        try phone.create("Filed")
        _ = try phone.select("INBOX")
        try phone.move(IMAPNumberSet(1...1), to: "Trash")
        try phone.move(IMAPNumberSet(2...2), to: "Filed")
        try shop.sync()
        #expect(view("Letter 0", shop) == .waitingForThem)
        #expect(view("Letter 1", shop) == .needsMe)
        #expect(shop.shop.messageCount == 3)
        #expect(shop.shop.places(of: shop.number("Letter 1")!).isEmpty)
    }

    @Test("What is done here shows there, also when it was done without a connection")
    func told() throws {
        let dovecot = try DovecotServer(inbox: letters(4))
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        try shop.sync()
        try shop.decide(.done, "Letter 0", act: 1)
        try shop.decide(.spam, "Letter 1", act: 2)
        try shop.decide(.later, "Letter 2", act: 3)
        #expect(shop.shop.untold.count == 3)
        #expect(throws: MailboxError.self) {
            try shop.sync(by: MailServer(host: "127.0.0.1", port: LoopbackServer.freePort(), protection: .none))
        }
        #expect(shop.shop.untold.count == 3)
        #expect(try shop.reopened().untold == shop.shop.untold)
        try shop.sync()
        #expect(shop.shop.untold.isEmpty)
        let phone = try connect(dovecot)
        #expect(try phone.select("Junk").count == 1)
        _ = try phone.select("INBOX")
        let flags = try phone.flags(phone.allUIDs())
        #expect(flags.map(\.uid) == [1, 3, 4])
        #expect(flags.map { $0.flags?.contains("\\SEEN") } == [true, false, false])
        try shop.sync()
        #expect(shop.entry("Letter 0")?.marks.contains(.seen) == true)
        #expect(shop.shop.messageCount == 4)
    }

    @Test("A folder of a new generation is read anew, and nothing is doubled")
    func newGeneration() throws {
        let dovecot = try DovecotServer(inbox: letters(5))
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        try shop.sync()
        let before = shop.shop.folders
        let phone = try connect(dovecot)
        for _ in 0..<3 {
            try dovecot.beginNewGeneration()
            #expect(try shop.sync().newCount == 5)
            #expect(shop.shop.messageCount == 5)
        }
        #expect(shop.shop.folders != before)
        phone.close()
    }

    @Test("A line cut a hundred times leaves the store that one without cuts leaves")
    func cuts() throws {
        let dovecot = try DovecotServer(inbox: letters(500))
        defer { dovecot.stop() }
        let whole = try MailboxShop(dovecot.server(), dovecot.credential)
        try whole.sync()
        let cut = try MailboxShop(dovecot.server(), dovecot.credential)
        let proxy = CuttingProxy(to: dovecot.tlsPort)
        defer { proxy.stop() }
        let way = dovecot.server(.tls, port: proxy.port)
        var numbers = SeededNumbers(seed: 7)
        var failed = 0
        for _ in 0..<100 {
            let size = 1 << Int.random(in: 4...18, using: &numbers)
            proxy.cut(afterBytes: Int.random(in: 0...size, using: &numbers))
            do { try cut.sync(by: way) } catch is MailboxError { failed += 1 }
        }
        proxy.cut(afterBytes: .max)
        try cut.sync(by: way)
        #expect(failed > 50)
        #expect(cut.fingerprint == whole.fingerprint)
        #expect(try cut.reopened().messageCount == 500)
        print("the line was cut \(failed) times; the store is the same")
    }

    @Test("One process has the connection, the others are told so")
    func oneHolder() throws {
        let dovecot = try DovecotServer()
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        let lock = try MailboxLock.take("main", in: shop.storage)
        #expect(throws: MailboxError.self) { try shop.sync() }
        lock.release()
        try shop.sync()
    }

    private func connect(_ dovecot: DovecotServer) throws -> IMAPConnection {
        try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
    }

    private func view(_ subject: String, _ shop: MailboxShop) -> ConversationView? {
        let all = shop.shop
        return shop.entry(subject).flatMap { all.conversation($0.conversation) }?.view(at: noon)
    }
}

/// Letters of as many customers, one an hour.
func letters(_ count: Int) -> [[UInt8]] {
    (0..<count).map { index in
        mail(
            "Letter \(index)", from: "customer\(index)@example.com", id: "\(index)@example.com",
            body: "Question number \(index)? " + String(repeating: "Words and words. ", count: index % 40))
    }
}
