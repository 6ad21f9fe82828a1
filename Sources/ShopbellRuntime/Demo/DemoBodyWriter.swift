/// Turns the text and attachments of one letter into a MIME part (RFC 2046).
struct DemoBodyWriter {
    let letter: DemoLetter
    let body: DemoBody
    let boundary: String

    func part() -> MimePart {
        guard !letter.attachments.isEmpty else { return text }
        return .multipart("mixed", boundary: boundary + ".mixed",
                          [text] + letter.attachments.map(\.part))
    }

    private var text: MimePart {
        switch body {
        case .plain(let text): .text(text)
        case .latin(let text): .latin(text)
        case .html(let html): .text(html, subtype: "html")
        case .alternative(let text, let html):
            .multipart("alternative", boundary: boundary + ".alternative",
                       [.text(text), .text(html, subtype: "html")])
        case .bounce(let text, let recipient, let diagnosis):
            .multipart("report; report-type=delivery-status", boundary: boundary + ".report",
                       [.text(text), deliveryStatus(recipient, diagnosis)])
        }
    }

    private func deliveryStatus(_ recipient: String, _ diagnosis: String) -> MimePart {
        let status = """
            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; \(recipient)
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; \(diagnosis)
            """
        return .leaf([MailField("Content-Type", "message/delivery-status")],
                     content: Array(CarriageReturns.text(status).utf8))
    }
}
