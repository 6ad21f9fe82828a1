import MailFormat
import PlainText
import Testing

@Suite struct HeaderReadingTests {
    @Test(arguments: [
        ("Subject: Where is my order?", "Where is my order?"),
        ("Subject: =?utf-8?q?Sch=C3=B6ne_Gr=C3=BC=C3=9Fe?=", "Schöne Grüße"),
        ("Subject: =?iso-8859-1?Q?caf=E9?= =?iso-8859-1?Q?_cr=E8me?=", "café crème"),
        ("Subject: =?utf-8?b?5pel5pys6Kqe?=", "日本語"),
        ("Subject: folded\n over two lines", "folded over two lines"),
        ("Subject: raw caf\u{E9} in UTF-8", "raw café in UTF-8"),
        ("SUBJECT : space before the colon", "space before the colon"),
        ("Subject: first\nSubject: second", "first"),
    ])
    func subject(header: String, expected: String) {
        #expect(MailFixture.parse(header).headers.subject.string == expected)
    }

    @Test func rawLatin1SubjectIsReadAsWindows1252() {
        let mail = MailParser.parse(
            Array("Subject: 5 ".utf8) + [0x80] + Array(" caf".utf8) + [0xE9] + [10, 10])
        #expect(mail.headers.subject.string == "5 € café")
    }

    @Test func addresses() {
        let mail = MailFixture.parse(
            """
            To: "Lovelace, Ada" <ada@example.org>, team: bob@example.org, =?utf-8?q?J=C3=B6rg?= <j@example.org>;
            Cc: plain@example.org (the comment)
            Reply-To: desk@example.org
            Sender: MAILER-DAEMON
            """)
        #expect(
            mail.headers.to.map(\.address) == [
                "ada@example.org", "bob@example.org", "j@example.org",
            ])
        #expect(mail.headers.to.map(\.name.string) == ["Lovelace, Ada", "", "Jörg"])
        #expect(mail.headers.cc.map(\.address) == ["plain@example.org"])
        #expect(mail.headers.replyAddresses.map(\.address) == ["desk@example.org"])
        #expect(mail.headers.sender?.address == "MAILER-DAEMON")
        #expect(mail.headers.sender?.isDeliverable == false)
    }

    @Test(arguments: [
        ("Tue, 3 Jun 2025 10:12:00 +0200", 1_748_938_320 as Int64, 120),
        ("3 Jun 2025 08:12:00 GMT", 1_748_938_320, 0),
        ("Tue, 03 Jun 2025 01:12:00 -0700", 1_748_938_320, -420),
    ])
    func date(value: String, seconds: Int64, offset: Int) {
        let date = MailFixture.parse("Date: \(value)").headers.date
        #expect(date == MailDate(secondsSince1970: seconds, offsetMinutes: offset))
    }

    @Test(arguments: ["Date: yesterday", "Date:", "X-Date: Tue, 3 Jun 2025 10:12:00 +0200"])
    func unreadableDateIsNil(header: String) {
        #expect(MailFixture.parse(header).headers.date == nil)
    }

    @Test func identifiers() {
        let headers = MailFixture.parse(
            """
            Message-ID: <c@example.org>
            In-Reply-To: <b@example.org>
            References: <a@example.org>
             <b@example.org>
            """
        ).headers
        #expect(headers.messageID?.string == "c@example.org")
        #expect(headers.inReplyTo.map(\.string) == ["b@example.org"])
        #expect(headers.references.map(\.string) == ["a@example.org", "b@example.org"])
    }

    @Test func identifierNeverHoldsControlsOrSpaces() {
        #expect(MessageID("<a b\u{1B}@ex>")?.string == "a%20b%1B@ex")
        #expect(MessageID("<é@x>")?.string == "%C3%A9@x")
        #expect(MessageID("<>") == nil)
        #expect(MessageID("  <a@b> ")?.bracketed == "<a@b>")
    }

    @Test func mboxFlags() {
        let flags = MailFixture.parse("Status: RO\nX-Status: AF").headers.flags
        #expect(flags.isRead && flags.isAnswered && flags.isFlagged && !flags.isDeleted)
        #expect(MailFixture.parse("X-Mozilla-Status: 0003").headers.flags.isAnswered)
    }

    @Test func headersAfterMboxSeparatorAndMalformedLinesAreRead() {
        let mail = MailParser.parse(
            Array("From x Tue\nSubject: one\nno colon here\nTo: a@example.org\n\nbody\n".utf8))
        #expect(mail.headers.subject.string == "one")
        #expect(mail.headers.to.count == 1)
        #expect(mail.body.text.string == "body\n")
    }

    @Test func carriageReturnsMakeNoDifference() {
        let lines =
            "From: Ada <ada@example.org>\nSubject: a\n b\nContent-Type: multipart/mixed; boundary=x\n\n"
            + "--x\n\nHello\nthere\n--x--\n"
        let withCRLF = MailParser.parse(Array(lines.replacingLineBreaks.utf8))
        let plain = MailParser.parse(Array(lines.utf8))
        #expect(withCRLF.headers == plain.headers)
        #expect(withCRLF.body == plain.body)
        #expect(plain.body.text.string.hasPrefix("Hello\nthere"))
    }
}

extension String {
    fileprivate var replacingLineBreaks: String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}
