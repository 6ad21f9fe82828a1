import InboxCore
import MailFormat
import PlainText

/// From raw bytes to the message as the conversation shows it. Takes any bytes.
public enum MessageReader {
    public static func body(_ bytes: [UInt8]) -> MessageBody {
        let mail = MailParser.parse(bytes)
        let links = links(mail.body)
        let attachments = ordered(mail.attachments)
        let from = mail.headers.from.first ?? mail.headers.sender
        var body = MessageBody(
            from: from?.name ?? "", fromAddress: from?.address ?? "",
            to: mail.headers.to.map(\.address), cc: mail.headers.cc.map(\.address), names: names(mail.headers),
            replyTo: mail.headers.replyAddresses.map(\.address),
            zoneOffsetMinutes: mail.headers.date?.offsetMinutes ?? 0, zones: zones(mail.body.text),
            links: links, attachments: labelled(attachments, after: links.count),
            namesLinksInText: mail.body.source != .plainText, notices: mail.notices.map(\.sentence))
        if !hasSomethingToRead(mail) { showRawBeginning(of: bytes, in: &body) }
        return body
    }

    /// The file under an attachment of ``body(_:)``: its safe name and its bytes.
    ///
    /// - Returns: nil when there is no such attachment or it cannot be read.
    public static func attachment(_ index: Int, of bytes: [UInt8]) -> (name: SafeText, bytes: [UInt8])? {
        let attachments = ordered(MailParser.parse(bytes).attachments)
        guard attachments.indices.contains(index),
            let content = AttachmentReader.bytes(of: attachments[index].path, in: bytes)
        else { return nil }
        return (attachments[index].name, content)
    }

    /// All files of a mail that can be read, in the order of ``body(_:)``.
    static func files(of bytes: [UInt8]) -> [OwnerFiles.ReadFile] {
        ordered(MailParser.parse(bytes).attachments).compactMap { file in
            AttachmentReader.bytes(of: file.path, in: bytes).map {
                OwnerFiles.ReadFile(name: file.name, type: file.type.string, bytes: $0)
            }
        }
    }

    private static func names(_ headers: MailHeaders) -> [String: SafeText] {
        let named = (headers.to + headers.cc).filter { !$0.name.isEmpty }
        return Dictionary(named.map { ($0.address.lowercased(), $0.name) }) { first, _ in first }
    }

    private static func links(_ body: MailBody) -> [MessageBody.Link] {
        let links = body.source == .plainText ? PlainTextLinks.find(in: body.text) : body.links
        return links.map {
            MessageBody.Link(
                label: SafeText(line: $0.label), target: $0.url.string, host: $0.host,
                hostLook: $0.hostLook, isMisleading: $0.isMisleading)
        }
    }

    /// Files first, pictures that only decorate the HTML after them.
    private static func ordered(_ attachments: [MailFormat.Attachment]) -> [MailFormat.Attachment] {
        attachments.filter { !$0.isInline } + attachments.filter(\.isInline)
    }

    private static func labelled(
        _ attachments: [MailFormat.Attachment], after count: Int
    ) -> [MessageBody.Attachment] {
        attachments.enumerated().map { index, file in
            MessageBody.Attachment(
                label: SafeText(line: "a\(count + index + 1)"), name: file.name,
                type: file.type.string, byteCount: file.byteCount ?? 0)
        }
    }

    /// What somebody passes on is what they have to say when they say nothing else.
    private static func zones(_ text: SafeText) -> [MessageBody.Zone] {
        let zones = BodyZones(text)
        let onlyForwards = zones.newText.isEmpty && !zones.forwardedText.isEmpty
        var joined: [(kind: MessageBody.Zone.Kind, text: String)] = []
        for zone in zones.zones {
            let kind = kind(zone.kind, onlyForwards)
            if joined.last?.kind == kind {
                joined[joined.count - 1].text += "\n" + zone.text.string
            } else {
                joined.append((kind, zone.text.string))
            }
        }
        return joined.compactMap { zone in
            let text = withoutEmptyEnds(zone.text)
            return text.isEmpty ? nil : MessageBody.Zone(kind: zone.kind, text: SafeText(lines: text))
        }
    }

    private static func kind(_ kind: BodyZone.Kind, _ onlyForwards: Bool) -> MessageBody.Zone.Kind {
        switch kind {
        case .own: .own
        case .forwarded: onlyForwards ? .own : .quoted
        case .quoted, .attribution: .quoted
        case .signature: .signature
        }
    }

    private static func withoutEmptyEnds(_ text: String) -> String {
        var text = text[...]
        while text.last == "\n" || text.last == " " { text.removeLast() }
        while let end = text.firstIndex(of: "\n"), text[..<end].allSatisfy({ $0 == " " }) {
            text = text[text.index(after: end)...]
        }
        return String(text)
    }

    private static func hasSomethingToRead(_ mail: ParsedMail) -> Bool {
        !mail.body.text.isEmpty || !mail.attachments.isEmpty || mail.bounce != nil
            || mail.headers.messageID != nil && mail.notices.isEmpty
    }

    private static func showRawBeginning(of bytes: [UInt8], in body: inout MessageBody) {
        let raw = RawMessageView(bytes, byteCountMax: MessageReadingLimits.rawBeginningBytes)
        guard !raw.text.isEmpty else { return }
        body.zones = [MessageBody.Zone(kind: .own, text: raw.text)]
        body.notices.append("This could not be read as mail: here is how it begins, as it came.")
    }
}
