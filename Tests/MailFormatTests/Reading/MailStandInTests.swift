import PlainText
import Testing

@testable import MailFormat

@Suite struct MailStandInTests {
    @Test(arguments: ["\r\n", "\n"]) func theHeaderStandsAndTheBodyIsASentence(end: String) {
        let header = [
            "From: Ada <ada@example.com>", "Subject: The wedding", " film", "Message-ID: <film@example.com>",
            "Content-Type: multipart/mixed;", "\tboundary=\"x\"", "content-transfer-encoding: base64", "MIME-Version: 1.0",
            "Date: Tue, 03 Jun 2025 10:12:00 +0000", "", "",
        ].joined(separator: end)
        let mail = MailParser.envelope(MailStandIn.bytes(header: Array(header.utf8), byteCount: 150 << 20))
        #expect(mail.headers.subject == "The wedding film" && mail.headers.messageID?.string == "film@example.com")
        #expect(mail.headers.from.first?.address == "ada@example.com" && mail.headers.date != nil)
        #expect(mail.attachmentCount == 0)
        #expect(mail.newText.string.contains("has 150 MB and was left on the server"), "\(mail.newText)")
        #expect(mail.newText.string.contains("no more than 128 MB"))
    }

    /// Cut anywhere, what is left is still one mail: no half line becomes a field.
    @Test func aHeaderThatWasCut() {
        let header = Array("From: ada@example.com\r\nSubject: Film\r\nX-Long: \(String(repeating: "x", count: 99))".utf8)
        for count in 0...header.count {
            let bytes = MailStandIn.bytes(header: Array(header.prefix(count)), byteCount: 1 << 30)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("\r\n\r\n(This mail has 1024 MB") && !text.contains("X-Long"))
        }
    }
}
