import MailFormat
import MailTransport
import ShopDomain
import Synchronization
import Testing

@testable import ShopbellRuntime

/// Servers that count no changes, tell of none, and move nothing.
@Suite("A server that can do little", .serialized)
struct OldServerTests {
    @Test("Flags are compared, mail is copied and removed", arguments: ["IMAP4rev1 UIDPLUS", "IMAP4rev1"])
    func bothWays(_ capabilities: String) throws {
        let dovecot = try DovecotServer(inbox: letters(4), capabilities: capabilities)
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        try shop.sync()
        #expect(shop.shop.folders.values.allSatisfy { $0.isComplete && $0.modification == nil })
        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        #expect(phone.capabilities == Set(capabilities.uppercased().split(separator: " ").map(String.init)))
        _ = try phone.select("INBOX")
        try phone.add(["\\Answered", "\\Seen"], to: IMAPNumberSet(1...1))
        try phone.append(mail("News", id: "news@example.com"), to: "INBOX", flags: [])
        try shop.decide(.spam, "Letter 1", act: 1)
        try shop.decide(.done, "Letter 2", act: 2)
        #expect(try shop.sync().newCount == 1)
        #expect(shop.entry("Letter 0")?.marks.isSuperset(of: [.answered, .seen]) == true)

        #expect(try phone.select("Junk").count == 1)
        let left = try phone.select("INBOX")
        let flags = try phone.flags(phone.allUIDs())
        if capabilities.contains("UIDPLUS") {
            #expect(left.count == 4 && flags.map(\.uid) == [1, 3, 4, 5])
        } else {
            // Without UIDPLUS an EXPUNGE would take others' mail along: it stays, marked as deleted.
            #expect(left.count == 5 && flags[1].flags?.contains("\\DELETED") == true)
        }
        #expect(flags.first { $0.uid == 3 }?.flags?.contains("\\SEEN") == true)
        #expect(try shop.sync().newCount == 0)
        #expect(shop.shop.messageCount == 5)
    }

    @Test("Several folders are taken in, a mail that lies in two of them once")
    func folders() throws {
        let dovecot = try DovecotServer(inbox: letters(3))
        defer { dovecot.stop() }
        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        for folder in ["Shop", "Über & unter"] { try phone.create(folder) }
        try phone.append(mail("Wholesale", id: "wholesale@example.com"), to: "Shop", flags: [])
        try phone.append(letters(1)[0], to: "Über & unter", flags: [])
        try phone.append(mail("Private", id: "private@example.com"), to: "Trash", flags: [])
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        let account = MailboxAccount(
            name: "main", server: dovecot.server(), folders: ["Shop", "INBOX", "Über & unter"],
            credential: shop.account.credential)
        try sync(shop, account)
        #expect(shop.shop.messageCount == 4 && shop.entry("Private") == nil)
        #expect(shop.shop.places(of: try require(shop.number("Letter 0"))).map(\.folder.folder) == ["INBOX", "Über & unter"])
        try shop.decide(.done, "Letter 0")
        try sync(shop, account)
        for folder in ["INBOX", "Über & unter"] {
            _ = try phone.select(folder)
            #expect(try phone.flags(IMAPNumberSet(1...1)).first?.flags?.contains("\\SEEN") == true)
        }
    }

    @Test("Two accounts: the same mail in both is one, and each is told what is its own")
    func accounts() throws {
        let first = try DovecotServer(inbox: letters(2)), second = try DovecotServer(inbox: letters(3))
        defer {
            first.stop()
            second.stop()
        }
        let shop = try MailboxShop(first.server(), first.credential)
        let other = MailboxAccount(
            name: "other", server: second.server(), credential: shop.account.credential)
        try sync(shop, shop.account)
        try sync(shop, other)
        #expect(shop.shop.messageCount == 3)
        try shop.decide(.done, "Letter 2")
        // Nothing of that conversation lies in the first account, and it must not be struck off there.
        try sync(shop, shop.account)
        try sync(shop, other)
        #expect(shop.shop.untold.isEmpty)
        let phone = try IMAPConnection(to: second.server(), as: second.credential, wakeUp: WakeUp())
        _ = try phone.select("INBOX")
        #expect(try phone.flags(phone.allUIDs()).last?.flags?.contains("\\SEEN") == true)
    }

    private func sync(_ shop: MailboxShop, _ account: MailboxAccount) throws {
        _ = try MailboxSync(
            account, keeper: shop.keeper, storage: shop.storage, settings: settings, now: { noon }
        ).run()
    }
}
