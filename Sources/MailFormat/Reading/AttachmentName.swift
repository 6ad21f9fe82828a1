import PlainText

/// Names for parts to be saved under.
enum AttachmentName {
    /// The part's own name made safe, or one that says what it is.
    static func name(_ claimed: String?, type: String) -> SafeText {
        if let claimed, !claimed.isEmpty {
            return SafeText.fileName(
                from: String(claimed.prefix(MailFormatLimits.parameterFieldBytesMax)))
        }
        return switch type {
        case "message/rfc822", "message/global": "message.eml"
        case "message/delivery-status": "delivery-report.txt"
        case "text/rfc822-headers": "headers.txt"
        case "text/calendar": "invitation.ics"
        case "application/pgp-signature": "signature.asc"
        case "application/pkcs7-signature", "application/x-pkcs7-signature": "signature.p7s"
        case "image/jpeg": "picture.jpg"
        case "image/png": "picture.png"
        case "image/gif": "picture.gif"
        case "text/plain": "text.txt"
        case "text/html": "page.html"
        default: "unnamed"
        }
    }
}
