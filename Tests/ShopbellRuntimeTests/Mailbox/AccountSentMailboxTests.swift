import MailFormat
import MailTransport
import Testing

@testable import ShopbellRuntime

@Suite("The folder of sent mail on a real server", .serialized)
struct AccountSentMailboxTests {
    private let letter = Array(
        """
        From: Nell <nell@example.org>
        To: ada@example.com
        Date: Tue, 03 Jun 2025 10:12:00 +0000
        Message-ID: <answer@example.org>
        Subject: Re: Bowl

        It ships today.

        """.utf8)

    @Test("A mail is filed once, read, and found again")
    func once() async throws {
        let dovecot = try DovecotServer(inbox: [])
        defer { dovecot.stop() }
        let credential = dovecot.credential
        let sent = AccountSentMailbox(
            account: MailboxAccount(name: "main", server: dovecot.server()) { credential })
        let mail = SentMail(letter)
        #expect(try await !sent.contains(mail))
        for _ in 0..<2 { try await sent.file(mail) }
        #expect(try await sent.contains(mail))
        let connection = try IMAPConnection(to: dovecot.server(), as: credential, wakeUp: WakeUp())
        _ = try connection.select("Sent")
        let copies = try connection.flags(connection.allUIDs())
        #expect(copies.count == 1 && copies[0].flags?.contains("\\SEEN") == true)
    }

    @Test("Under another Message-ID it is known by its day, its recipients and its words")
    func renamed() async throws {
        let dovecot = try DovecotServer(inbox: [])
        defer { dovecot.stop() }
        let credential = dovecot.credential
        let sent = AccountSentMailbox(
            account: MailboxAccount(name: "main", server: dovecot.server()) { credential })
        let renamed = String(decoding: letter, as: UTF8.self)
            .split(separator: "answer@", maxSplits: 1).joined(separator: "the-servers-own@")
        try await sent.file(SentMail(Array(renamed.utf8)))
        #expect(try await sent.contains(SentMail(letter)))
        let other = String(decoding: letter, as: UTF8.self)
            .split(separator: "today", maxSplits: 1).joined(separator: "tomorrow")
            .split(separator: "answer@", maxSplits: 1).joined(separator: "another@")
        #expect(try await !sent.contains(SentMail(Array(other.utf8))))
    }
}
