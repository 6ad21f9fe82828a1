import PlainText

/// How far the talk with a submission server has come, from the commands and answers libcurl
/// reports.
///
/// Of a command only its first letters are looked at, and of answers to challenges nothing at all, so
/// that nothing of a login is ever kept.
struct SMTPDialogue {
    enum Step: Equatable, Sendable {
        case greeting, encryption, login, sender, recipient, content, finishing
    }

    private(set) var step = Step.greeting
    /// The newest whole answer.
    private(set) var lastReply: SMTPReply?
    /// One for each recipient so far, in order.
    private(set) var recipientReplies: [SMTPReply] = []
    /// The answer to the whole mail.
    private(set) var finalReply: SMTPReply?
    /// The largest mail the server takes, in bytes; nil when it does not say (RFC 1870).
    private(set) var sizeMax: Int?
    /// The words behind its names for what it can do, as `SIZE`, `AUTH`, `8BITMIME`.
    private(set) var capabilities: [String] = []
    private var reader = SMTPReplyReader()
    private var verb = ""
    /// What is said next answers a challenge of the login and is no command.
    private var isChallenged = false
    /// A goodbye says nothing about the mail.
    private var isOver = false

    mutating func said(_ command: UnsafeRawBufferPointer) {
        if isChallenged { return isChallenged = false }
        verb = String(decoding: command.prefix(4), as: UTF8.self).uppercased()
        switch verb {
        case "EHLO", "HELO": capabilities = []
        case "STAR": step = .encryption
        case "AUTH": step = .login
        case "MAIL": step = .sender
        case "RCPT": step = .recipient
        case "DATA": step = .content
        case "QUIT": isOver = true
        default: break
        }
    }

    mutating func heard(_ line: UnsafeRawBufferPointer) {
        if verb == "EHLO" { note(line) }
        guard !isOver, let reply = reader.read(line) else { return }
        // A challenge of a login says nothing to anybody.
        isChallenged = reply.code == 334
        if !isChallenged { lastReply = reply }
        if step == .recipient { recipientReplies.append(reply) }
        if step == .finishing, finalReply == nil { finalReply = reply }
    }

    /// From here on the mail may be whole on the other side.
    mutating func finishes() { step = .finishing }

    private mutating func note(_ line: UnsafeRawBufferPointer) {
        guard capabilities.count < MailTransportLimits.capabilitiesMax, line.starts(with: "250".utf8) else { return }
        let text = String(decoding: line.dropFirst(4).prefix(MailTransportLimits.serverWordsBytesMax), as: UTF8.self)
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let name = words.first?.uppercased() else { return }
        capabilities.append(name)
        if name == "SIZE", words.count > 1, let size = Int(words[1]), size > 0 { sizeMax = size }
    }
}
