import MailFormat
import PlainText
import Testing

/// MIME built to exhaust: each is read in part, quickly, with a notice.
@Suite struct HostileStructureTests {
    private func nested(_ depth: Int) -> [UInt8] {
        var mail = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b0\n\n"
        for level in 0..<depth {
            mail += "--b\(level)\nContent-Type: multipart/mixed; boundary=b\(level + 1)\n\n"
        }
        return Array((mail + "--b\(depth)\n\ndeepest\n").utf8)
    }

    private func enclosed(_ depth: Int) -> [UInt8] {
        let level = "Subject: x\nTo: a@example.org\nContent-Type: message/rfc822\n\n"
        return Array(
            ("From: a@example.org\n" + level.repeated(depth) + "Subject: in\n\ninnermost\n").utf8)
    }

    @Test(arguments: [51, 1_000, 10_000])
    func deepMultipartsAreShownToALimit(depth: Int) {
        let mail = MailParser.parse(nested(depth))
        #expect(mail.notices.contains(.partsNotShown))
        #expect(mail.headers.from.count == 1)
    }

    @Test func tenLevelsAreReadWhole() {
        let mail = MailParser.parse(nested(10))
        #expect(mail.body.text.string == "deepest\n")
        #expect(!mail.notices.contains(.partsNotShown))
    }

    @Test(arguments: [200, 10_000])
    func deepEnclosedMessages(depth: Int) {
        let mail = MailParser.parse(enclosed(depth))
        #expect(mail.notices.contains(.partsNotShown))
    }

    @Test func partsAreReadToALimit() {
        let parts = (0..<20_000).map { "Content-Type: image/png; name=p\($0).png\n\nx" }
        let mail = MailParser.parse(MailFixture.multipart("mixed", parts))
        #expect((900...1_000).contains(mail.attachments.count))
        #expect(mail.notices.contains(.partsNotShown))
    }

    @Test func partsWithoutAnyContent() {
        let body = "--b\n".repeated(500_000)
        let mail = MailParser.parse(
            MailFixture.mail("From: a@b.c\nContent-Type: multipart/mixed; boundary=b", body: body))
        #expect(mail.notices.contains(.partsNotShown))
    }

    @Test func addressFieldsOfEnclosedMessagesAreBounded() {
        let inner = "To: a@example.org\n".repeated(20_000) + "\nx"
        let mail = MailParser.parse(
            MailFixture.multipart("mixed", ["\nHello", "Content-Type: message/rfc822\n\n\(inner)"]))
        #expect(mail.body.text.string == "Hello")
        #expect(mail.notices == [.partsNotShown])
    }

    @Test func groupsOfEnclosedMessagesAreBounded() {
        let inner = "To: " + "a:".repeated(100_000) + "\n\nx"
        let mail = MailParser.parse(
            MailFixture.multipart("digest", ["\nSubject: ok\n\ny", "\n\(inner)"]))
        #expect(mail.notices.contains(.partsNotShown))
    }

    @Test func rfc2231PiecesAreBounded() {
        let pieces = (0..<5_000).map { "name*\($0)=x" }.joined(separator: "; ")
        let mail = MailParser.parse(
            MailFixture.multipart(
                "mixed", ["\nHello", "Content-Type: application/x; \(pieces)\n\nx", "\nafter"]))
        #expect(mail.body.text.string == "Hello")
        #expect(mail.notices.contains(.partsNotShown))
        let top = MailFixture.parse("Content-Type: text/plain; \(pieces)")
        #expect(top.body.text.string == "Hello\n" || top.attachments.count == 1)
    }

    @Test func textThatLooksLikeHeadersIsNotBounded() {
        let log = "To: someone\nFrom: x\n".repeated(5_000)
        let mail = MailParser.parse(
            MailFixture.multipart(
                "mixed", ["\nHello", "Content-Type: text/plain\n\n\(log)", "\nBye"]))
        #expect(mail.body.text.string.hasSuffix("Bye"))
        #expect(mail.notices.isEmpty)
    }

    @Test func sameBoundaryInsideItself() {
        let mail = MailFixture.mail(
            "From: a@b.c\nContent-Type: multipart/mixed; boundary=b",
            body: "--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b--\n--b--\n"
                .repeated(50))
        #expect(MailParser.parse(mail).body.text.string.contains("Hello"))
    }

    @Test func truncatedMailIsReadAsFarAsItGoes() {
        let whole = MailFixture.multipart(
            "mixed",
            [
                "Content-Type: text/plain\n\nHello",
                "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nQUJDREVG",
            ])
        let cut = MailParser.parse(Array(whole.prefix(whole.count - 12)))
        #expect(cut.body.text.string == "Hello")
        #expect(cut.attachments.count == 1)
        #expect(cut.notices == [.truncated])
    }

    @Test func everyPrefixOfAMailCanBeRead() {
        let whole = MailFixture.multipart(
            "alternative",
            [
                "Content-Type: text/plain; charset=\"utf-8\"\n\nHé",
                "Content-Type: text/html\n\n<p style='a'>H&eacute;",
            ])
        for count in 0...whole.count {
            _ = MailParser.parse(Array(whole.prefix(count)))
            _ = MailParser.envelope(Array(whole.prefix(count)))
        }
        #expect(MailParser.parse([]).notices == [.empty])
    }

    @Test func randomBytesNeverTrap() {
        var random = SeededBytes(seed: 11)
        let words = [
            "From: ", "To: ", "\n", "\n\n", "\r\n", "--b", "--b--", "Content-Type: ",
            "multipart/mixed; boundary=b",
            "text/html", "message/rfc822", "; charset=", "utf-7", "=?utf-8?q?", "?=", "<", ">",
            "<a href=", "\"", "(", ":",
            ";", ",", "@", "=", "&#", "\u{0}", "Content-Transfer-Encoding: base64", "x", " ", "> ",
            "-- ", "wrote:",
        ]
        for _ in 0..<2_000 {
            let made = random.lines(alphabet: words, count: 60)
            _ = MailParser.parse(made)
            _ = MailParser.envelope(made)
        }
        for _ in 0..<200 { _ = MailParser.parse(random.bytes(400)) }
    }

    @Test func base64BombIsCutNotSwallowed() {
        let line = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n"
        let mail = MailFixture.parse(
            "Content-Type: text/plain\nContent-Transfer-Encoding: base64",
            body: line.repeated(120_000))
        #expect(mail.body.text.string.utf8.count == MailFormatLimits.textBytesMax)
        #expect(mail.notices == [.textCut])
    }

    @Test(arguments: [
        ("utf-7", "+ADw-script+AD4-", "+ADw-script+AD4-"), ("x-nonsense", "plain", "plain"),
        ("utf-16", "a", "\u{FFFD}"),
    ])
    func charsetTricks(charset: String, text: String, expected: String) {
        let mail = MailFixture.parse("Content-Type: text/plain; charset=\(charset)", body: text)
        #expect(mail.body.text.string == expected)
    }

    @Test func overlongAndLoneSurrogatesBecomeReplacements() {
        let header = Array("From: a@b.c\nContent-Type: text/plain; charset=utf-8\n\n".utf8)
        let mail = MailParser.parse(header + [0xC0, 0xAF, 0x20, 0xED, 0xA0, 0x80])
        #expect(mail.body.text.string.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" || $0 == " " })
    }

    @Test(
        arguments: [
            ("../../etc/passwd", "passwd"), ("..\\..\\boot.ini", "boot.ini"),
            ("/etc/cron.d/x", "x"), (".bashrc", "bashrc"),
            ("invoice\u{202E}fdp.exe", "invoicefdp.exe"), ("a\u{1B}[2Jb.txt", nil), ("-rf", "rf"),
        ] as [(String, String?)])
    func attachmentNamesCannotLeaveTheFolder(claimed: String, expected: String?) {
        let encoded = claimed.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            .joined()
        let mail = MailParser.parse(
            MailFixture.multipart(
                "mixed", ["Content-Disposition: attachment; filename*=utf-8''\(encoded)\n\nx"]))
        let name = mail.attachments.first?.name.string ?? ""
        #expect(expected == nil || name == expected)
        #expect(!name.contains("/") && !name.contains("\\") && !name.hasPrefix("."))
        #expect(name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
}
