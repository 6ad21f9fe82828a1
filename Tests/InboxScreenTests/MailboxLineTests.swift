import InboxCore
import PlainText
import ShopDomain
import Testing

@Suite("What the first line says of the mailboxes")
struct MailboxLineTests {
    private let since = ShopFixture.now.adding(hours: -2)

    @Test("Nothing where there are none")
    func none() { #expect(!firstLine([:]).contains("connected")) }

    @Test("Quiet when all is well, and with figures while mail comes in")
    func well() {
        #expect(firstLine(["a": .connected]).contains("connected"))
        #expect(firstLine(["a": .syncing(done: 200, total: 1_000)]).contains("syncing 200 of 1000"))
        let mixed = firstLine(["a": .connected, "b": .syncing(done: 2, total: 3)])
        #expect(mixed.contains("b syncing 2 of 3") && !mixed.contains("connected"))
    }

    @Test("Trouble comes first, with its reason where there is room")
    func offline() {
        let status = MailboxStatus.offline(
            since: since, reason: "mail.example.org:993 refuses connections", retry: ShopFixture.now)
        let line = firstLine(["a": .connected, "b": status])
        #expect(line.contains("b offline since ") && line.contains("refuses connections"))
        let narrow = firstLine(["b": status], columns: 80)
        #expect(narrow.contains("offline since ") && !narrow.contains("refuses"))
    }

    private func firstLine(_ mailboxes: [String: MailboxStatus], columns: Int = 160) -> String {
        var driver = InboxDriver(columns: columns, rows: 30)
        for (account, status) in mailboxes { driver.handle(.mailbox(account: account, status)) }
        return String(driver.screen.split(separator: "\n", omittingEmptySubsequences: false).first ?? "")
    }
}
