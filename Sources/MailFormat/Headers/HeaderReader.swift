import CGMime
import PlainText

/// Decodes the fields of a header block that matter, and notes what is odd about them.
struct HeaderReader {
    private(set) var headers = MailHeaders()
    private(set) var notices: [MailNotice] = []
    private(set) var work = ParseWork()
    private var scratch = HeaderScratch()
    private var rejected: [SafeText] = []
    private var isCut: Bool

    init(_ block: HeaderBlock, of bytes: UnsafeRawBufferPointer) {
        isCut = block.isCut
        work.bytes += block.bodyStart
        work.nodes += block.fieldCount
        for field in block.fields {
            take(field.name, UnsafeRawBufferPointer(rebasing: bytes[field.value]))
        }
        noteOddities()
    }

    private mutating func take(_ name: HeaderName, _ raw: UnsafeRawBufferPointer) {
        switch name {
        case .from, .sender, .replyTo, .to, .cc, .deliveredTo, .xFailedRecipients:
            takeAddresses(name, raw)
        case .subject:
            if headers.subject.isEmpty { headers.subject = decode(raw, HeaderDecoder.text) }
        case .date: if headers.date == nil { headers.date = decode(raw, HeaderDecoder.date) }
        case .messageID, .inReplyTo, .references: takeMessageIDs(name, raw)
        case .status, .xStatus, .xMozillaStatus: takeFlags(name, raw)
        case .contentType: takeContentType(raw)
        default: takeAutomation(name, raw)
        }
    }

    private mutating func decode<Value>(
        _ raw: UnsafeRawBufferPointer, _ decoder: (HeaderText) -> Value
    ) -> Value {
        if raw.count > MailFormatLimits.headerBytesMax { isCut = true }
        work.bytes += min(raw.count, MailFormatLimits.headerBytesMax)
        return scratch.withText(raw, decoder)
    }

    private mutating func takeMessageIDs(_ name: HeaderName, _ raw: UnsafeRawBufferPointer) {
        switch name {
        case .messageID where headers.messageID == nil:
            headers.messageID = decode(raw) {
                HeaderDecoder.messageIDs($0).first ?? MessageID($0.string)
            }
        case .inReplyTo where headers.inReplyTo.isEmpty:
            headers.inReplyTo = decode(raw, HeaderDecoder.messageIDs)
        case .references where headers.references.isEmpty:
            headers.references = decode(raw, HeaderDecoder.messageIDs)
        default: break
        }
    }

    private mutating func takeAutomation(_ name: HeaderName, _ raw: UnsafeRawBufferPointer) {
        switch name {
        case .autoSubmitted: headers.automation.autoSubmitted = decode(raw, HeaderDecoder.token)
        case .precedence: headers.automation.precedence = decode(raw, HeaderDecoder.token)
        case .xAutoResponseSuppress:
            headers.automation.autoResponseSuppress = decode(raw, HeaderDecoder.token)
        case .xAutoReply, .xAutoRespond, .xAutoResponder, .xAutoReplyFrom: takeAutoReply(raw)
        case .listID: headers.automation.listID = decode(raw, HeaderDecoder.text)
        case .listUnsubscribe: headers.automation.hasListUnsubscribe = true
        case .returnPath: takeReturnPath(raw)
        default: break
        }
    }

    private mutating func takeAutoReply(_ raw: UnsafeRawBufferPointer) {
        let value = decode(raw, HeaderDecoder.token)
        if value != "no" && value != "false" { headers.automation.hasAutoReplyField = true }
    }

    private mutating func takeReturnPath(_ raw: UnsafeRawBufferPointer) {
        guard headers.automation.returnPath == nil else { return }
        let value = decode(raw) { $0.string }
        if value.allSatisfy({ "<> \t".contains($0) }) {
            headers.automation.returnPath = ReturnPath.none
        } else if let mailbox = AddressList.parse(String(value.prefix(1_000))).mailboxes.first {
            headers.automation.returnPath = .address(mailbox.address)
        }
    }

    private mutating func takeContentType(_ raw: UnsafeRawBufferPointer) {
        let bounded = UnsafeRawBufferPointer(
            rebasing: raw.prefix(MailFormatLimits.parameterFieldBytesMax))
        let (type, report) = decode(bounded) { value -> (String, String?) in
            let type = HeaderDecoder.token(value)
            guard type == "multipart/report" else { return (type, nil) }
            guard let parsed = g_mime_content_type_parse(GMimeLibrary.options, value.pointer) else {
                return (type, nil)
            }
            defer { mime_release(parsed) }
            let report = g_mime_content_type_get_parameter(parsed, "report-type")
            return (type, report.map { String(cString: $0).lowercased() })
        }
        if !type.isEmpty { headers.contentType = type }
        headers.automation.reportType = report
    }
}

extension HeaderReader {
    private mutating func takeAddresses(_ name: HeaderName, _ raw: UnsafeRawBufferPointer) {
        if name == .from { headers.fromFieldCount += 1 }
        guard addressesRead < MailFormatLimits.addressesMax else {
            isCut = true
            return
        }
        let list = addresses(in: raw)
        isCut = isCut || list.isCut
        rejected += list.rejected.prefix(3)
        switch name {
        case .from: headers.from += list.mailboxes
        case .sender: headers.sender = headers.sender ?? list.mailboxes.first
        case .replyTo: headers.replyTo += list.mailboxes
        case .to: headers.to += list.mailboxes
        case .cc: headers.cc += list.mailboxes
        case .deliveredTo: headers.deliveredTo += list.mailboxes
        default: headers.automation.failedRecipients += list.mailboxes
        }
    }

    private var addressesRead: Int {
        headers.from.count + headers.replyTo.count + headers.to.count + headers.cc.count
            + headers.deliveredTo.count + headers.automation.failedRecipients.count + rejected.count
    }

    private mutating func addresses(in raw: UnsafeRawBufferPointer) -> AddressList {
        let limit = AddressFieldBounds.readableCount(raw)
        if limit < raw.count { isCut = true }
        work.bytes += limit
        var list = scratch.withText(raw, limit: limit) { AddressList.parse($0) }
        list.isCut = list.isCut || limit < raw.count
        work.nodes += list.mailboxes.count
        return list
    }

    private mutating func takeFlags(_ name: HeaderName, _ raw: UnsafeRawBufferPointer) {
        let value = decode(UnsafeRawBufferPointer(rebasing: raw.prefix(32))) { $0.string }
        if name == .xMozillaStatus {
            let bits = Int(value, radix: 16) ?? 0
            headers.flags.isRead = headers.flags.isRead || bits & 0x1 != 0
            headers.flags.isAnswered = headers.flags.isAnswered || bits & 0x2 != 0
            headers.flags.isFlagged = headers.flags.isFlagged || bits & 0x4 != 0
            headers.flags.isDeleted = headers.flags.isDeleted || bits & 0x8 != 0
            return
        }
        for letter in value {
            switch letter {
            case "R": headers.flags.isRead = true
            case "A": headers.flags.isAnswered = true
            case "F": headers.flags.isFlagged = true
            case "D": headers.flags.isDeleted = true
            case "T": headers.flags.isDraft = true
            default: break
            }
        }
    }

    private mutating func noteOddities() {
        if headers.fromFieldCount > 1 || headers.from.count > 1 {
            notices.append(.severalSenders(max(headers.fromFieldCount, headers.from.count)))
        }
        if headers.from.isEmpty { notices.append(.noSender) }
        if let text = rejected.first { notices.append(.malformedAddress(text)) }
        if let named = headers.from.first(where: { Self.namesAnotherAddress($0) }) {
            notices.append(.addressInName(named.name))
        }
        if let from = headers.from.first?.domain, let answer = headers.replyTo.first?.domain,
            !HostName.isRelated(from, answer)
        {
            notices.append(.replyElsewhere(headers.replyTo[0].shownAddress))
        }
        if scratch.metControls { notices.append(.controlsInHeader) }
        if isCut { notices.append(.headerCut) }
    }

    private static func namesAnotherAddress(_ mailbox: Mailbox) -> Bool {
        let name = mailbox.name.string
        return name.contains("@") && name.lowercased() != mailbox.address.lowercased()
    }
}
