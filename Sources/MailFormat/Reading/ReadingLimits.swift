/// How closely a mail is read: whole for showing it, or just enough to file it.
struct ReadingLimits {
    let textBytesMax: Int
    let htmlBytesMax: Int
    /// Whether attachments are decoded to count their bytes.
    let countsAttachments: Bool
    /// Whether HTML is read beside a plain text to see that both say the same.
    let comparesForms: Bool

    static let whole = ReadingLimits(
        textBytesMax: MailFormatLimits.textBytesMax, htmlBytesMax: MailFormatLimits.textBytesMax,
        countsAttachments: true, comparesForms: true)

    static let envelope = ReadingLimits(
        textBytesMax: MailFormatLimits.envelopeTextBytesMax,
        htmlBytesMax: 4 * MailFormatLimits.envelopeTextBytesMax,
        countsAttachments: false, comparesForms: false)
}
