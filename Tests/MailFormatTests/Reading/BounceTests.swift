import MailFormat
import PlainText
import Testing

@Suite struct BounceTests {
    private let report = MailFixture.mail(
        "From: Mail Delivery System <MAILER-DAEMON@example.org>\n"
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
        body: """
            --r

            Your message could not be delivered.
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; Ada <ada@example.org>
            Action: failed
            Status: 5.1.1 (no such user)
            Diagnostic-Code: smtp; 550 5.1.1 unknown user

            Final-Recipient: rfc822; bob@example.org
            Action: delayed
            Status: 4.4.1
            --r
            Content-Type: text/rfc822-headers

            Message-ID: <ours@example.org>
            Subject: Re: order
            --r--

            """)

    @Test func saysWhoWhyAndWhich() {
        let mail = MailParser.parse(report)
        #expect(
            mail.bounce?.recipients.map { $0.address?.address } == [
                "ada@example.org", "bob@example.org",
            ])
        #expect(mail.bounce?.recipients.map(\.action) == [.failed, .delayed])
        #expect(mail.bounce?.recipients.map { $0.status?.string } == ["5.1.1", "4.4.1"])
        #expect(mail.bounce?.recipients.first?.diagnostic?.string == "550 5.1.1 unknown user")
        #expect(mail.bounce?.originalMessageID?.string == "ours@example.org")
        #expect(mail.bounce?.isFailure == true)
        #expect(AutomaticMail.kind(of: mail) == .bounce)
        #expect(mail.body.text.string.hasPrefix("Your message could not be delivered."))
    }

    @Test func enclosedMessageNamesTheOriginal() {
        let mail = MailParser.envelope(
            MailFixture.multipart(
                "report; report-type=delivery-status",
                [
                    "\nFailed",
                    "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@example.org\nAction: failed",
                    "Content-Type: message/rfc822\n\nMessage-ID: <m@example.org>\nSubject: x\n\nbody",
                ]))
        #expect(mail.bounce?.originalMessageID?.string == "m@example.org")
    }

    @Test func failedRecipientsFieldIsEnough() {
        let mail = MailFixture.parse("X-Failed-Recipients: ada@example.org")
        #expect(mail.bounce?.recipients.map { $0.address?.address } == ["ada@example.org"])
        #expect(AutomaticMail.kind(of: mail) == .bounce)
    }
}
