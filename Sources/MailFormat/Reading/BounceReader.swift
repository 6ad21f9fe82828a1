import CGMime
import PlainText

/// Puts a delivery report together from the parts of a multipart/report.
enum BounceReader {
    static func report(from leaves: [MimeLeaf], headers: MailHeaders) -> BounceReport? {
        var report = BounceReport()
        var isReport = false
        for leaf in leaves where leaf.isInReport {
            switch leaf.type {
            case "message/delivery-status", "message/global-delivery-status":
                isReport = true
                report.recipients = recipients(in: leaf)
            case "message/rfc822", "message/global", "text/rfc822-headers",
                "message/rfc822-headers",
                "message/global-headers":
                report.originalMessageID = report.originalMessageID ?? messageID(in: leaf)
            default: break
            }
        }
        if report.recipients.isEmpty {
            report.recipients = headers.automation.failedRecipients.prefix(
                MailFormatLimits.reportRecipientsMax
            )
            .map { .init(address: $0, action: .failed) }
        }
        return isReport || !report.recipients.isEmpty ? report : nil
    }

    private static func messageID(in leaf: MimeLeaf) -> MessageID? {
        if leaf.isEnclosedMessage {
            return mime_inner_message_id(leaf.part).flatMap { MessageID(String(cString: $0)) }
        }
        guard let content = PartContent.read(leaf, limit: MailFormatLimits.reportBytesMax) else {
            return nil
        }
        return content.bytes.withUnsafeBytes { bytes in
            HeaderReader(HeaderBlock(bytes), of: bytes).headers.messageID
        }
    }

    /// The report has one block about the mail, then one for each recipient, empty lines between.
    private static func recipients(in leaf: MimeLeaf) -> [BounceReport.Recipient] {
        guard let content = PartContent.read(leaf, limit: MailFormatLimits.reportBytesMax) else {
            return []
        }
        var found: [BounceReport.Recipient] = []
        content.bytes.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count, found.count < MailFormatLimits.reportRecipientsMax {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
                let block = HeaderBlock(rest)
                if let recipient = recipient(block, of: rest) { found.append(recipient) }
                start += max(block.bodyStart, 1)
            }
        }
        return found
    }

    private static func recipient(_ block: HeaderBlock, of bytes: UnsafeRawBufferPointer)
        -> BounceReport.Recipient?
    {
        var recipient = BounceReport.Recipient()
        var scratch = HeaderScratch()
        for field in block.fields {
            let raw = UnsafeRawBufferPointer(rebasing: bytes[field.value].prefix(2_000))
            let value = scratch.withText(raw) { HeaderDecoder.text($0).string }
            switch field.name {
            case .finalRecipient: recipient.address = mailbox(value) ?? recipient.address
            case .originalRecipient: recipient.address = recipient.address ?? mailbox(value)
            case .action: recipient.action = .init(rawValue: firstWord(value))
            case .status: recipient.status = SafeText(line: firstWord(value))
            case .diagnosticCode: recipient.diagnostic = SafeText(line: afterType(value))
            default: break
            }
        }
        return recipient == BounceReport.Recipient() ? nil : recipient
    }

    private static func mailbox(_ value: String) -> Mailbox? {
        AddressList.parse(afterType(value)).mailboxes.first
    }

    /// `rfc822; ada@example.org` without its type.
    private static func afterType(_ value: String) -> String {
        guard let separator = value.firstIndex(of: ";") else { return value }
        return String(value[value.index(after: separator)...].drop { $0 == " " })
    }

    private static func firstWord(_ value: String) -> String {
        String(value.prefix { $0 != " " && $0 != "(" }).lowercased()
    }
}
