/// The header fields that are read; all others are passed over.
enum HeaderName: String, CaseIterable {
    case from, sender, to, cc, bcc, subject, date, references, precedence, status
    case replyTo = "reply-to"
    case messageID = "message-id"
    case inReplyTo = "in-reply-to"
    case autoSubmitted = "auto-submitted"
    case listID = "list-id"
    case listUnsubscribe = "list-unsubscribe"
    case returnPath = "return-path"
    case deliveredTo = "delivered-to"
    case xStatus = "x-status"
    case xMozillaStatus = "x-mozilla-status"
    case xAutoReply = "x-autoreply"
    case xAutoRespond = "x-autorespond"
    case xAutoResponder = "x-autoresponder"
    case xAutoReplyFrom = "x-autoreply-from"
    case xAutoResponseSuppress = "x-auto-response-suppress"
    case xFailedRecipients = "x-failed-recipients"
    case contentType = "content-type"
    case contentTransferEncoding = "content-transfer-encoding"
    case contentDisposition = "content-disposition"
    case finalRecipient = "final-recipient"
    case originalRecipient = "original-recipient"
    case action
    case diagnosticCode = "diagnostic-code"

    /// The field of that name, in any case of letters; nil when it is none of ours.
    init?(_ name: UnsafeRawBufferPointer) {
        guard name.count < Self.byLength.count else { return nil }
        for candidate in Self.byLength[name.count] where Self.isEqual(candidate.bytes, name) {
            self = candidate.name
            return
        }
        return nil
    }

    var takesAddresses: Bool {
        switch self {
        case .from, .sender, .replyTo, .to, .cc, .bcc: true
        default: false
        }
    }

    var describesContent: Bool {
        switch self {
        case .contentType, .contentTransferEncoding, .contentDisposition: true
        default: false
        }
    }

    private static let byLength: [[(bytes: [UInt8], name: HeaderName)]] = {
        let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0
        var table = [[(bytes: [UInt8], name: HeaderName)]](repeating: [], count: longest + 1)
        for name in allCases {
            table[name.rawValue.utf8.count].append((Array(name.rawValue.utf8), name))
        }
        return table
    }()

    private static func isEqual(_ lowercase: [UInt8], _ name: UnsafeRawBufferPointer) -> Bool {
        for index in 0..<name.count where lowercase[index] != name[index].asciiLowercased {
            return false
        }
        return true
    }
}

extension UInt8 {
    var asciiLowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}
