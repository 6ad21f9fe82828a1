import PlainText

/// From the bytes of a mail to what it says.
///
/// Takes any bytes: nothing traps, throws or takes long. What is over a limit, cut off or nonsense
/// is left out with a notice.
public enum MailParser {
    /// Reads a whole mail for showing it.
    public static func parse(_ bytes: RawSpan) -> ParsedMail {
        bytes.withUnsafeBytes { MailReading($0, limits: .whole).mail }
    }

    /// Reads a whole mail for showing it.
    public static func parse(_ bytes: [UInt8]) -> ParsedMail {
        bytes.withUnsafeBytes { MailReading($0, limits: .whole).mail }
    }

    /// Reads just what filing a mail needs, quickly.
    public static func envelope(_ bytes: RawSpan) -> MailEnvelope {
        bytes.withUnsafeBytes { envelope(MailReading($0, limits: .envelope)) }
    }

    /// Reads just what filing a mail needs, quickly.
    public static func envelope(_ bytes: [UInt8]) -> MailEnvelope {
        bytes.withUnsafeBytes { envelope(MailReading($0, limits: .envelope)) }
    }

    /// Reads the header alone.
    public static func headers(_ bytes: [UInt8]) -> MailHeaders {
        bytes.withUnsafeBytes { HeaderReader(HeaderBlock($0), of: $0).headers }
    }

    private static func envelope(_ reading: MailReading) -> MailEnvelope {
        let mail = reading.mail
        var envelope = MailEnvelope()
        let zones = BodyZones(mail.body.text)
        envelope.headers = mail.headers
        envelope.searchText = mail.body.text
        envelope.newText = zones.newText
        envelope.snippet = zones.snippet(newText: envelope.newText)
        envelope.attachmentCount = mail.attachments.count
        envelope.attachmentNames = mail.attachments.map(\.name)
        envelope.bounce = mail.bounce
        envelope.automation = AutomaticMail.kind(of: mail)
        envelope.notices = mail.notices
        return envelope
    }
}
