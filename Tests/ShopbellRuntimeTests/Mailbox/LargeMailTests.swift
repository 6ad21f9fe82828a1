import MailFormat
import MailTransport
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite("Mail that is too large to be taken in", .serialized)
struct LargeMailTests {
    @Test("Its header and a sentence stand in its conversation; the mail stays on the server as it is")
    func standIn() throws {
        let line = Array((String(repeating: "A", count: 76) + "\r\n").utf8)
        var film = mail("The film", id: "film@example.com", replies: ["0@example.com"])
        film.reserveCapacity(IMAPLimits.literalBytesMax + (1 << 20))
        while film.count <= IMAPLimits.literalBytesMax { film += line }
        let dovecot = try DovecotServer(inbox: letters(1) + [film])
        defer { dovecot.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        #expect(try shop.sync().newCount == 2)
        let entry = try require(shop.entry("The film"))
        #expect(entry.snippet.string.contains("This mail has 128 MB and was left on the server"), "\(entry.snippet)")
        #expect(entry.conversation == shop.entry("Letter 0")?.conversation)
        #expect(try shop.sync().newCount == 0)
        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        _ = try phone.select("INBOX")
        #expect(try phone.flags(phone.allUIDs()).allSatisfy { $0.flags?.contains("\\SEEN") == false })
    }
}
