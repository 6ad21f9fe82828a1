import MailFormat
import PlainText
import Testing

@Suite struct BodyChoiceTests {
    @Test func plainTextIsPreferred() {
        let mail = MailParser.parse(
            MailFixture.multipart(
                "alternative",
                [
                    "Content-Type: text/plain\n\nHello from text",
                    "Content-Type: text/html\n\n<p>Hello from <b>HTML</b></p>",
                ]))
        #expect(mail.body.text.string == "Hello from text")
        #expect(mail.body.source == .plainText)
        #expect(mail.attachments.isEmpty)
        #expect(mail.notices.isEmpty)
    }

    @Test(arguments: ["", "   \n", "Your mail client does not support HTML."])
    func htmlIsReadWherePlainTextSaysNothing(plain: String) {
        let mail = MailParser.parse(
            MailFixture.multipart(
                "alternative",
                [
                    "Content-Type: text/plain\n\n\(plain)",
                    "Content-Type: text/html\n\n<p>My mug arrived with a crack in the handle, sadly.</p>",
                ]))
        #expect(mail.body.text.string == "My mug arrived with a crack in the handle, sadly.")
        #expect(mail.body.source == .html)
    }

    @Test func textsThatDisagreeAreNoted() {
        let plain = (1...20).map { "plainword\(Character(Unicode.Scalar(96 + UInt8($0))))x" }
            .joined(separator: " ")
        let html = (1...20).map { "otherterm\(Character(Unicode.Scalar(96 + UInt8($0))))y" }.joined(
            separator: " ")
        let mail = MailParser.parse(
            MailFixture.multipart(
                "alternative",
                [
                    "Content-Type: text/plain\n\n\(plain)",
                    "Content-Type: text/html\n\n<p>\(html)</p>",
                ]))
        #expect(mail.notices == [.textsDisagree])
        #expect(mail.body.source == .plainText)
    }

    @Test func partsInAMixedMailFollowEachOther() {
        let mail = MailParser.parse(
            MailFixture.multipart(
                "mixed",
                [
                    "Content-Type: text/plain\n\nBefore",
                    "Content-Type: image/jpeg; name=mug.jpg\nContent-Transfer-Encoding: base64\n\nQUJD",
                    "Content-Type: text/plain\n\nAfter",
                ]))
        #expect(mail.body.text.string == "Before\n\nAfter")
        #expect(mail.attachments.map(\.name.string) == ["mug.jpg"])
        #expect(mail.attachments.map(\.byteCount) == [3])
        #expect(mail.attachments.map(\.path.description) == ["2"])
    }

    @Test func nestedAlternativeWithInlinePicture() {
        let inner =
            "--in\nContent-Type: text/html\n\n<p>Look <img src=\"cid:1\" alt=\"the mug\"></p>\n"
            + "--in\nContent-Type: image/png; name=mug.png\nContent-Transfer-Encoding: base64\n\nQUJDRA==\n--in--"
        let mail = MailParser.parse(
            MailFixture.multipart(
                "alternative",
                [
                    "Content-Type: text/plain\n\nLook",
                    "Content-Type: multipart/related; boundary=in\n\n\(inner)",
                ]))
        #expect(mail.body.text.string == "Look")
        #expect(mail.attachments.map(\.isInline) == [true])
        #expect(mail.attachments.map(\.path.description) == ["2.2"])
    }

    @Test(arguments: [
        ("text/plain; charset=iso-8859-1", "8bit", [0x63, 0x61, 0x66, 0xE9] as [UInt8], "café"),
        ("text/plain; charset=windows-1251", "8bit", [0xEF, 0xF0, 0xE8], "при"),
        ("text/plain; charset=shift_jis", "8bit", [0x93, 0xFA, 0x96, 0x7B], "日本"),
        ("text/plain; charset=koi8-r", "8bit", [0xD0, 0xD2], "пр"),
        ("text/plain; charset=utf-8", "quoted-printable", Array("caf=C3=A9".utf8), "café"),
        ("text/plain; charset=utf-8", "base64", Array("Y2Fmw6k=".utf8), "café"),
        ("text/plain", "8bit", [0x63, 0xC3, 0xA9], "cé"),
        ("text/plain; charset=utf-8", "8bit", [0x61, 0xFF, 0x62], "a\u{FFFD}b"),
    ])
    func charsets(type: String, encoding: String, bytes: [UInt8], expected: String) {
        let header = "Content-Type: \(type)\nContent-Transfer-Encoding: \(encoding)\n\n"
        #expect(MailParser.parse(Array(header.utf8) + bytes).body.text.string == expected)
    }

    @Test func flowedTextIsJoined() {
        let mail = MailFixture.parse(
            "Content-Type: text/plain; format=flowed",
            body: "One long \nparagraph.\n> quoted \n> too\n-- \nAda\n")
        #expect(mail.body.text.string == "One long paragraph.\n> quoted too\n-- \nAda\n")
    }

    @Test func htmlMailGivesLinks() {
        let mail = MailFixture.parse(
            "Content-Type: text/html",
            body: "<p>See <a href='https://example.org/x'>my photos</a>.</p>")
        #expect(mail.body.text.string == "See my photos [a1].")
        #expect(mail.body.links.map(\.url.string) == ["https://example.org/x"])
    }
}
