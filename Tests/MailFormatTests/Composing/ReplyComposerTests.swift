import MailFormat
import PlainText
import Testing

@Suite struct ReplyComposerTests {
    private func compose(
        _ mail: OutgoingMail, lineBreaks: ReplyComposer.LineBreaks = .lf,
        encoding: ReplyComposer.TextEncoding = .quotedPrintable
    ) throws -> [UInt8] {
        try ReplyComposer.compose(
            mail, messageID: try #require(MessageID("m1@example.org")),
            date: MailDate(secondsSince1970: 1_748_938_320, offsetMinutes: 120),
            boundary: "part0001",
            lineBreaks: lineBreaks, encoding: encoding)
    }

    private func mail(_ text: String = "Hello\n", subject: String = "Re: order") throws
        -> OutgoingMail
    {
        OutgoingMail(
            from: try #require(Mailbox(name: "Ada's Mugs", address: "shop@example.org")),
            to: [try #require(Mailbox(name: "Jörg Müller", address: "joerg@example.org"))],
            subject: HeaderValue(subject), text: text)
    }

    @Test func writesTheWholeMail() throws {
        var mail = try mail("It ships Friday.\n")
        mail.inReplyTo = MessageID("b@example.org")
        mail.references = [try #require(MessageID("a@example.org"))]
        mail.bcc = [try #require(Mailbox(address: "secret@example.org"))]
        let text = try compose(mail).text
        #expect(
            text == """
                From: Ada's Mugs <shop@example.org>
                To: =?UTF-8?b?SsO2cmcgTcO8bGxlcg==?= <joerg@example.org>
                Subject: Re: order
                Date: Tue, 03 Jun 2025 10:12:00 +0200
                Message-Id: <m1@example.org>
                In-Reply-To: <b@example.org>
                References: <a@example.org> <b@example.org>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no
                Content-Transfer-Encoding: 7bit

                It ships Friday.

                """)
        #expect(mail.recipients.map(\.address) == ["joerg@example.org", "secret@example.org"])
    }

    @Test(arguments: [ReplyComposer.TextEncoding.quotedPrintable, .eightBit])
    func readsBackAsWritten(encoding: ReplyComposer.TextEncoding) throws {
        let text =
            "Grüße an alle, " + "und noch ein sehr langer Satz ".repeated(8)
            + "Ende.\n\n> quoted\n\n-- \nAda €\n"
        for lineBreaks in [ReplyComposer.LineBreaks.crlf, .lf] {
            let bytes = try compose(
                try mail(text, subject: "Schöne Grüße 日本"), lineBreaks: lineBreaks,
                encoding: encoding)
            let read = MailParser.parse(bytes)
            #expect(read.body.text.string == text)
            #expect(read.headers.subject.string == "Schöne Grüße 日本")
            #expect(read.headers.to.first?.name.string == "Jörg Müller")
            #expect(read.headers.date?.offsetMinutes == 120)
        }
    }

    @Test func everyLineBreakIsTheOneAskedFor() throws {
        var mail = try mail("ä\nb\n")
        mail.attachments = [
            OutgoingAttachment(name: "a.txt", type: "text/plain", bytes: Array("x\ny\n".utf8))
        ]
        for encoding in [ReplyComposer.TextEncoding.quotedPrintable, .eightBit] {
            let withCRLF = try compose(mail, lineBreaks: .crlf, encoding: encoding)
            for index in withCRLF.indices {
                if withCRLF[index] == 0x0A { #expect(withCRLF[index - 1] == 0x0D) }
                if withCRLF[index] == 0x0D { #expect(withCRLF[index + 1] == 0x0A) }
            }
            #expect(!(try compose(mail, lineBreaks: .lf, encoding: encoding)).contains(0x0D))
        }
    }

    @Test func attachmentsKeepNameTypeAndBytes() throws {
        var mail = try mail()
        let bytes = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        mail.attachments = [
            OutgoingAttachment(name: "Rechnung März.pdf", type: "application/pdf", bytes: bytes),
            OutgoingAttachment(name: "fwd.eml", type: "message/rfc822", bytes: [65]),
        ]
        let raw = try compose(mail, lineBreaks: .crlf)
        #expect(raw.text.contains("filename*="))
        #expect(raw.text.contains("boundary=part0001"))
        let read = MailParser.parse(raw)
        #expect(read.attachments.map(\.name.string) == ["Rechnung März.pdf", "fwd.eml"])
        #expect(
            read.attachments.map(\.type.string) == ["application/pdf", "application/octet-stream"])
        #expect(AttachmentReader.bytes(of: PartPath([2]), in: raw) == bytes)
        #expect(read.body.text.string == "Hello\n")
        #expect(read.notices.isEmpty)
    }

    @Test func sameArgumentsGiveSameBytes() throws {
        let mail = try mail("ä")
        #expect(try compose(mail) == compose(mail))
    }

    @Test func noLineIsTooLongForSMTP() throws {
        var long = try mail(
            "x".repeated(3000) + "\n" + "word ".repeated(500), subject: "long ".repeated(400))
        long.to = try (0..<200).map {
            try #require(Mailbox(name: "Person \($0)", address: "p\($0)@example.org"))
        }
        long.inReplyTo = MessageID("p@example.org")
        long.references = (0..<400).compactMap {
            MessageID("\($0)-\("i".repeated(60))@example.org")
        }
        let lines = try compose(long).split(separator: 0x0A)
        #expect(lines.allSatisfy { $0.count <= 998 })
        let read = MailParser.parse(try compose(long))
        #expect(read.headers.to.count == 200)
        #expect(read.headers.references.first?.string.hasPrefix("0-") == true)
        #expect(read.headers.references.last?.string == "p@example.org")
    }

    @Test func referencesKeepFirstAndNewest() throws {
        let ids = (0..<300).compactMap { MessageID("id\($0)@example.org") }
        let parent = try #require(MessageID("parent@example.org"))
        let chain = ReferenceChain.references(
            parent: parent, parentReferences: ids + ids + [parent])
        #expect(chain.count == 100)
        #expect(chain.first == ids.first)
        #expect(chain.suffix(2) == [ids[299], parent])
        #expect(ReferenceChain.references(parent: parent, parentReferences: []) == [parent])
    }

    @Test func messageIDNamesOnlyTheDomain() throws {
        let shop = try #require(Mailbox(name: "Ada", address: "ada@Bücher.example"))
        let made = MessageIDMaker.messageID(random: Array(0..<16), sender: shop)
        #expect(made.string == "aaaqeayeaudaocajbifqydiob4@xn--bcher-kva.example")
        let local = try #require(Mailbox(address: "root"))
        #expect(
            MessageIDMaker.messageID(random: Array(0..<16), sender: local).string.hasSuffix(
                "@mail.invalid"))
    }
}
