import MailFormat
import PlainText
import Testing

@Suite struct MailboxTests {
    @Test(arguments: [
        ("ada@example.org", "", "ada@example.org"),
        ("  Ada Lovelace <ada@example.org> ", "Ada Lovelace", "ada@example.org"),
        ("\"Lovelace, Ada\" <ada@example.org>", "Lovelace, Ada", "ada@example.org"),
        ("<ada@example.org>", "", "ada@example.org"),
        ("ada+shop@mail.example.org", "", "ada+shop@mail.example.org"),
        ("jörg@bücher.example", "", "jörg@bücher.example"),
    ])
    func typedAddress(typed: String, name: String, address: String) {
        let mailbox = Mailbox.parse(typed)
        #expect(mailbox?.name.string == name)
        #expect(mailbox?.address == address)
    }

    @Test(arguments: [
        "", "ada", "ada@", "@example.org", "a@b, c@d", "ada@exa mple.org", "-rf@example.org",
        "ada@-example.org",
        "ada@example..org", "a\u{0}b@example.org", "ada@example.org\nBcc: x@example.org",
        "ada@example.org>",
        "ada@ex\u{202E}ample.org", "a@b@c<d",
    ])
    func refused(typed: String) {
        #expect(Mailbox.parse(typed) == nil)
    }

    @Test func keyComparesWithoutCase() {
        #expect(Mailbox(address: "Ada@Example.ORG")?.key == "ada@example.org")
        #expect(Mailbox(address: "a@bücher.example")?.key == "a@xn--bcher-kva.example")
    }

    @Test func foreignLettersInADomainAreShownInASCII() {
        let spoofed = Mailbox(address: "pay@p\u{430}ypal.example")
        #expect(spoofed?.shownAddress.string == "pay@xn--pypal-4ve.example")
    }
}
