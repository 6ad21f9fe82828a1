import MailFormat
import PlainText
import Testing

/// When a hostile mail doubles, the work on it doubles at most, up to a little for what is fixed.
@Suite struct DoublingTests {
    enum Hostile: String, CaseIterable {
        case headers, longHeader, addresses, groups, encodedWords, references, parameters, parts,
            emptyParts, nested, enclosed
        case dashes, longLine, shortLines, base64, quotedPrintable, htmlNested, htmlEndTags,
            htmlOpen, htmlAttributes, htmlLinks
        case htmlEntities, quotes, attributions

        func mail(_ size: Int) -> [UInt8] {
            switch self {
            case .headers: MailFixture.mail((0..<size).map { "X\($0): y" }.joined(separator: "\n"))
            case .longHeader: MailFixture.mail("Subject: " + "word ".repeated(size))
            case .addresses: MailFixture.mail("To: " + "a@example.org, ".repeated(size))
            case .groups: MailFixture.mail("To: " + "a:".repeated(size))
            case .encodedWords:
                MailFixture.mail("Subject: " + "=?utf-8?q?a=C3=A9?= ".repeated(size))
            case .references: MailFixture.mail("References: " + "<abc@example.org> ".repeated(size))
            case .parameters:
                MailFixture.mail("Content-Type: text/plain" + "; a*0=b".repeated(size))
            case .parts:
                MailFixture.multipart(
                    "mixed", Array(repeating: "Content-Type: text/plain\n\nx", count: size))
            case .emptyParts: body("--b\n".repeated(size), type: "multipart/mixed; boundary=b")
            case .nested: Self.nested(size)
            case .enclosed:
                body("Content-Type: message/rfc822\n\n".repeated(size), type: "message/rfc822")
            case .dashes: body("--\n".repeated(size), type: "multipart/mixed; boundary=b")
            case .longLine: body("x".repeated(size), type: "text/plain")
            case .shortLines: body("\n".repeated(size), type: "text/plain")
            case .base64:
                body("QUJD\n".repeated(size), type: "text/plain\nContent-Transfer-Encoding: base64")
            case .quotedPrintable:
                body(
                    "=41=\n".repeated(size),
                    type: "text/plain\nContent-Transfer-Encoding: quoted-printable")
            case .htmlNested: body("<div>".repeated(size), type: "text/html")
            case .htmlEndTags: body("<b>".repeated(500) + "</i>".repeated(size), type: "text/html")
            case .htmlOpen: body("<".repeated(size), type: "text/html")
            case .htmlAttributes: body("<p " + "a=b ".repeated(size) + ">x", type: "text/html")
            case .htmlLinks:
                body(
                    (0..<size).map { "<a href=http://e.org/\($0)>x</a>" }.joined(),
                    type: "text/html")
            case .htmlEntities: body("&amp;".repeated(size), type: "text/html")
            case .quotes: body("> x\n".repeated(size), type: "text/plain")
            case .attributions: body("On 1\n".repeated(size), type: "text/plain")
            }
        }

        private func body(_ text: String, type: String) -> [UInt8] {
            MailFixture.mail("From: a@example.org\nContent-Type: \(type)", body: text)
        }

        private static func nested(_ depth: Int) -> [UInt8] {
            let levels = (0..<depth).map {
                "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n"
            }
            return MailFixture.mail(
                "Content-Type: multipart/mixed; boundary=b0", body: levels.joined())
        }
    }

    @Test(arguments: Hostile.allCases)
    func workDoublesAtMost(hostile: Hostile) {
        let once = MailParser.parse(hostile.mail(20_000)).work.total
        let twice = MailParser.parse(hostile.mail(40_000)).work.total
        #expect(once > 0)
        #expect(Double(twice) <= 2.05 * Double(once) + 1_000)
    }

    @Test(arguments: Hostile.allCases)
    func workStaysNearTheSizeOfTheMail(hostile: Hostile) {
        let mail = hostile.mail(50_000)
        #expect(MailParser.parse(mail).work.total <= 8 * mail.count + 10_000)
    }
}
