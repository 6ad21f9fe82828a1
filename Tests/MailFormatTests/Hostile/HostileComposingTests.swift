import MailFormat
import PlainText
import Testing

/// Whatever a template, a name or a customer's subject holds, no header and no recipient is added.
@Suite struct HostileComposingTests {
    private static let injections = [
        "x\r\nBcc: evil@example.org", "x\nBcc: evil@example.org", "x\rBcc: evil@example.org",
        "x\u{0}y", "x\u{85}Bcc: e@example.org",
        "x\u{2028}Bcc: e@example.org", "=?utf-8?q?x=0D=0ABcc:_evil@example.org?=", "\u{1B}[2J",
        "x\r\n\r\nbody",
        "\" <evil@example.org>, \"", "a,b;c:d<e>f@g", "\\", "\"", "\u{202E}x",
    ]

    @Test(arguments: injections)
    func headerInjectionIsImpossible(text: String) throws {
        let from = try #require(Mailbox(name: SafeText(lines: text), address: "shop@example.org"))
        let to = try #require(Mailbox(name: SafeText(lines: text), address: "ada@example.org"))
        var mail = OutgoingMail(from: from, to: [to], subject: HeaderValue(text), text: "Hello\n")
        mail.inReplyTo = MessageID(text)
        mail.references = [MessageID(text)].compactMap { $0 }
        mail.attachments = [OutgoingAttachment(name: SafeText(lines: text), type: text, bytes: [1])]
        let bytes = try ReplyComposer.compose(
            mail, messageID: try #require(MessageID("m\(text)@example.org")),
            date: MailDate(secondsSince1970: 0, offsetMinutes: 0), boundary: "b1")
        let read = MailParser.parse(bytes)
        let names = bytes.text.prefix(upTo: "\r\n\r\n").split(separator: "\r\n").filter {
            !$0.hasPrefix(" ") && !$0.hasPrefix("\t")
        }
        .map { $0.prefix { $0 != ":" }.lowercased() }
        let allowed: Set = [
            "from", "to", "subject", "date", "message-id", "in-reply-to", "references",
            "mime-version", "content-type",
            "content-transfer-encoding",
        ]
        #expect(Set(names).isSubset(of: allowed))
        #expect(Set(names).count == names.count)
        #expect(read.headers.to.map(\.address) == ["ada@example.org"])
        #expect(read.headers.from.map(\.address) == ["shop@example.org"])
        #expect(read.body.text.string == "Hello\n")
        #expect(read.attachments.count == 1)
        #expect(!bytes.contains(0))
    }

    @Test(arguments: injections)
    func headerValueNeverHoldsALineBreak(text: String) {
        let value = HeaderValue(text).string
        #expect(
            value.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control && $0 != "\u{2028}"
            })
        #expect(HeaderValue(exactly: "x\r\ny") == nil)
        #expect(HeaderValue(exactly: "x y")?.string == "x y")
    }

    @Test(arguments: [".", "..", ".\r\n.", "a\r\n.\r\nb", "a\n.\nMAIL FROM:<x>"])
    func textIsCarriedWithWholeLineBreaksOnly(text: String) throws {
        let shop = try #require(Mailbox(address: "shop@example.org"))
        let mail = OutgoingMail(from: shop, to: [shop], subject: HeaderValue("x"), text: text)
        let bytes = try ReplyComposer.compose(
            mail, messageID: try #require(MessageID("m@example.org")),
            date: MailDate(secondsSince1970: 0, offsetMinutes: 0),
            boundary: "b1")
        for index in bytes.indices {
            if bytes[index] == 0x0A { #expect(bytes[index - 1] == 0x0D) }
            if bytes[index] == 0x0D { #expect(bytes[index + 1] == 0x0A) }
        }
    }

    @Test func bccStandsNowhereInTheBytes() throws {
        let shop = try #require(Mailbox(address: "shop@example.org"))
        var mail = OutgoingMail(from: shop, to: [shop], subject: HeaderValue("x"), text: "x")
        mail.bcc = [try #require(Mailbox(name: "Secret", address: "secret@example.org"))]
        let bytes = try ReplyComposer.compose(
            mail, messageID: try #require(MessageID("m@example.org")),
            date: MailDate(secondsSince1970: 0, offsetMinutes: 0),
            boundary: "b1")
        #expect(!bytes.text.lowercased().contains("secret"))
        #expect(!bytes.text.lowercased().contains("bcc"))
    }
}

extension String {
    fileprivate func prefix(upTo mark: String) -> Substring {
        var index = startIndex
        while index < endIndex, !self[index...].hasPrefix(mark) { index = self.index(after: index) }
        return self[..<index]
    }
}
