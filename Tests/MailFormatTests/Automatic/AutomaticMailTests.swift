import MailFormat
import PlainText
import Testing

@Suite struct AutomaticMailTests {
    @Test(arguments: [
        ("Subject: My order", AutomaticMail.person),
        ("Auto-Submitted: no", .person),
        ("Auto-Submitted: No", .person),
        ("Auto-Submitted: Auto-Replied", .autoReply),
        ("Auto-Submitted: auto-generated (vacation)", .autoReply),
        ("X-Autoreply: yes", .autoReply),
        ("X-Auto-Response-Suppress: All\nSubject: Automatic reply: your order", .autoReply),
        ("X-Auto-Response-Suppress: DR, OOF\nSubject: My order", .person),
        ("Precedence: bulk", .bulk),
        ("Precedence: Junk", .bulk),
        ("Precedence: list", .list),
        ("List-Id: Potters <potters.example.org>", .list),
        ("List-Unsubscribe: <mailto:off@example.org>", .bulk),
        ("Return-Path: <>", .autoReply),
        ("Return-Path: <ada@example.org>", .person),
        (
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=x",
            .autoReply
        ),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=x", .bounce),
    ])
    func byHeader(header: String, expected: AutomaticMail) {
        #expect(AutomaticMail.kind(of: MailFixture.parse(header)) == expected)
    }

    @Test(arguments: [
        ("MAILER-DAEMON@example.org", AutomaticMail.bounce), ("Mailer-Daemon", .bounce),
        ("no-reply@example.org", .noReply), ("donotreply+x@example.org", .noReply),
        ("orders-noreply@example.org", .noReply),
        ("noreen@example.org", .person), ("postmaster@example.org", .person),
    ])
    func bySender(address: String, expected: AutomaticMail) {
        let envelope = MailParser.envelope(MailFixture.mail("From: \(address)"))
        #expect(envelope.automation == expected)
        #expect(AutomaticMail.kind(of: envelope) == expected)
    }

    @Test func marketplaceNoticeWithAnAnswerAddressIsAPerson() {
        let mail = MailParser.parse(
            MailFixture.mail("From: no-reply@market.example\nReply-To: buyer7@market.example"))
        #expect(AutomaticMail.kind(of: mail) == .person)
    }
}
