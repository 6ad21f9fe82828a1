import CGMime
import PlainText

/// Writes the bytes of a mail of ours (RFC 5322, MIME, format=flowed as in RFC 3676).
///
/// The same arguments give the same bytes: identifier, date and boundary come from outside.
public enum ReplyComposer {
    public enum LineBreaks: Sendable {
        /// As SMTP and IMAP want them.
        case crlf
        /// As files and sendmail programs want them.
        case lf
    }

    public enum TextEncoding: Sendable {
        /// Letters beyond ASCII as quoted-printable: survives every server.
        case quotedPrintable
        /// Letters beyond ASCII as they are, for servers that offer 8BITMIME.
        case eightBit
    }

    /// - Parameters:
    ///   - boundary: separates text and attachments; letters and digits, found nowhere in the text.
    /// - Throws: when GMime could not write the whole mail; there is none then.
    public static func compose(
        _ mail: OutgoingMail, messageID: MessageID, date: MailDate, boundary: String,
        lineBreaks: LineBreaks = .crlf, encoding: TextEncoding = .quotedPrintable
    ) throws(ComposingError) -> [UInt8] {
        precondition(isBoundary(boundary), "a boundary is 1 to 60 letters and digits")
        GMimeLibrary.start()
        guard let message = g_mime_message_new(0) else { throw ComposingError() }
        defer { mime_release(message) }
        writeHeader(of: mail, messageID: messageID, date: date, to: message)
        guard let body = body(of: mail, boundary: boundary, encoding: encoding) else { throw ComposingError() }
        mime_set_body(message, body)
        mime_release(body)
        return try bytes(of: message, lineBreaks: lineBreaks)
    }

    private static func isBoundary(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                byte.isASCIILetter || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            }
    }

    private static func bytes(
        of message: UnsafeMutablePointer<GMimeMessage>, lineBreaks: LineBreaks
    ) throws(ComposingError) -> [UInt8] {
        guard let written = mime_write_message(message, lineBreaks == .crlf ? 1 : 0) else {
            throw ComposingError()
        }
        defer { g_byte_array_unref(written) }
        return Array(
            UnsafeBufferPointer(start: written.pointee.data, count: Int(written.pointee.len)))
    }
}

/// A mail of ours that could not be written; nothing of it may leave.
public struct ComposingError: SpokenError, Equatable {
    public var sentence: SafeText { "the mail could not be put into its form, so nothing was sent: try again" }
}

extension ReplyComposer {
    private typealias Message = UnsafeMutablePointer<GMimeMessage>

    private static func writeHeader(
        of mail: OutgoingMail, messageID: MessageID, date: MailDate, to message: Message
    ) {
        add([mail.from], as: GMIME_ADDRESS_TYPE_FROM, to: message)
        if let replyTo = mail.replyTo {
            add([replyTo], as: GMIME_ADDRESS_TYPE_REPLY_TO, to: message)
        }
        add(mail.to, as: GMIME_ADDRESS_TYPE_TO, to: message)
        add(mail.cc, as: GMIME_ADDRESS_TYPE_CC, to: message)
        g_mime_message_set_subject(message, mail.subject.string, "utf-8")
        mime_set_date(message, gint64(date.secondsSince1970), Int32(clamping: date.offsetMinutes))
        g_mime_message_set_message_id(message, messageID.string)
        guard let parent = mail.inReplyTo else { return }
        mime_set_header(message, "In-Reply-To", parent.bracketed)
        let references = ReferenceChain.references(
            parent: parent, parentReferences: mail.references)
        mime_set_header(message, "References", references.map(\.bracketed).joined(separator: " "))
    }

    private static func add(_ mailboxes: [Mailbox], as kind: GMimeAddressType, to message: Message)
    {
        for mailbox in mailboxes where mailbox.isDeliverable {
            let name = HeaderValue(mailbox.name.string).string
            mime_add_mailbox(message, kind, name.isEmpty ? nil : name, mailbox.address)
        }
    }

    private static func body(
        of mail: OutgoingMail, boundary: String, encoding: TextEncoding
    ) -> UnsafeMutablePointer<GMimeObject>? {
        let text = textPart(mail.text, encoding: encoding)
        guard !mail.attachments.isEmpty else { return text }
        let mixed = mime_new_multipart("mixed", boundary)
        for part in [text] + mail.attachments.map(attachmentPart) {
            mime_add_child(mixed, part)
            mime_release(part)
        }
        return mixed
    }

    private static func textPart(_ text: String, encoding: TextEncoding) -> UnsafeMutablePointer<
        GMimeObject
    >? {
        let lines = Array(FlowedText.wrapped(text).utf8)
        let part = lines.withUnsafeBytes { bytes in
            mime_new_leaf(
                "text", "plain", bytes.baseAddress, gsize(bytes.count),
                transferEncoding(lines, encoding))
        }
        g_mime_object_set_content_type_parameter(part, "charset", "utf-8")
        g_mime_object_set_content_type_parameter(part, "format", "flowed")
        g_mime_object_set_content_type_parameter(part, "delsp", "no")
        return part
    }

    private static func transferEncoding(_ lines: [UInt8], _ encoding: TextEncoding)
        -> GMimeContentEncoding
    {
        let longest = lines.split(separator: 0x0A).map(\.count).max() ?? 0
        guard longest <= MailFormatLimits.composedLineBytesMax else {
            return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
        }
        guard lines.contains(where: { $0 >= 0x80 }) else { return GMIME_CONTENT_ENCODING_7BIT }
        return encoding == .eightBit
            ? GMIME_CONTENT_ENCODING_8BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
    }

    private static func attachmentPart(_ attachment: OutgoingAttachment) -> UnsafeMutablePointer<
        GMimeObject
    >? {
        let (type, subtype) = MediaType.forSending(attachment.type)
        let part = attachment.bytes.withUnsafeBytes { bytes in
            mime_new_leaf(
                type, subtype, bytes.baseAddress, gsize(bytes.count), GMIME_CONTENT_ENCODING_BASE64)
        }
        mime_set_file_name(part, SafeText.fileName(from: attachment.name.string).string)
        return part
    }
}
