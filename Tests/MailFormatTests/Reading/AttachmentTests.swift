import MailFormat
import PlainText
import Testing

@Suite struct AttachmentTests {
    private let mail = MailFixture.multipart(
        "mixed",
        [
            "Content-Type: text/plain\n\nHello",
            "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename*=utf-8''Rechnung%20M%C3%A4rz.pdf\n\nJVBERg==",
            "Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt\n\nnote",
            "Content-Type: message/rfc822\n\nSubject: inner\nFrom: bob@example.org\n\ninner text",
        ])

    @Test func listsWhatIsNotText() {
        let parsed = MailParser.parse(mail)
        #expect(parsed.body.text.string == "Hello")
        #expect(
            parsed.attachments.map(\.name.string) == [
                "Rechnung März.pdf", "notes.txt", "message.eml",
            ])
        #expect(
            parsed.attachments.map(\.type.string) == [
                "application/pdf", "text/plain", "message/rfc822",
            ])
        #expect(parsed.attachments.map(\.byteCount) == [4, 4, 48])
        #expect(parsed.attachments.allSatisfy { !$0.isInline })
    }

    @Test func readsTheBytesOfEach() {
        let paths = MailParser.parse(mail).attachments.map(\.path)
        #expect(AttachmentReader.bytes(of: paths[0], in: mail)?.text == "%PDF")
        #expect(AttachmentReader.bytes(of: paths[1], in: mail)?.text == "note")
        #expect(
            AttachmentReader.bytes(of: paths[2], in: mail)?.text
                == "Subject: inner\nFrom: bob@example.org\n\ninner text")
        #expect(AttachmentReader.bytes(of: PartPath([9]), in: mail) == nil)
        #expect(AttachmentReader.bytes(of: PartPath([1]), in: mail)?.text == "Hello")
    }

    @Test func pathsRoundTrip() {
        #expect(PartPath("2.1")?.description == "2.1")
        #expect(PartPath("2..1") == nil)
        #expect(PartPath("0") == nil)
        #expect(PartPath("") == nil)
    }

    @Test func envelopeCountsWithoutDecoding() {
        #expect(MailParser.envelope(mail).attachmentCount == 3)
    }
}
