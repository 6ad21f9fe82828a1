import PlainText

/// Who wrote a mail: a person, or a program and to what end. Told by headers, never by the text.
public enum AutomaticMail: String, Sendable {
    case person
    /// A report that a mail of ours was not, or not yet, delivered.
    case bounce
    /// An out-of-office note or a receipt.
    case autoReply
    case list
    case bulk
    /// From an address that takes no answers, and no other is given.
    case noReply

    public static func kind(of mail: ParsedMail) -> AutomaticMail {
        kind(of: mail.headers, bounce: mail.bounce)
    }

    public static func kind(of envelope: MailEnvelope) -> AutomaticMail {
        kind(of: envelope.headers, bounce: envelope.bounce)
    }

    static func kind(of headers: MailHeaders, bounce: BounceReport?) -> AutomaticMail {
        let marks = headers.automation
        if bounce != nil || isDeliverySystem(headers) { return .bounce }
        if marks.listID != nil || marks.precedence == "list" { return .list }
        if isAutoReply(headers) { return .autoReply }
        if marks.hasListUnsubscribe || marks.precedence == "bulk" || marks.precedence == "junk" {
            return .bulk
        }
        return takesNoAnswer(headers) ? .noReply : .person
    }

    private static func isDeliverySystem(_ headers: MailHeaders) -> Bool {
        guard headers.automation.reportType != "delivery-status" else { return true }
        guard let sender = headers.from.first?.localPart.lowercased() else { return false }
        return sender == "mailer-daemon"
            || sender == "postmaster" && headers.automation.returnPath == ReturnPath.none
    }

    private static func isAutoReply(_ headers: MailHeaders) -> Bool {
        let marks = headers.automation
        if let submitted = marks.autoSubmitted, !submitted.isEmpty, submitted != "no" {
            return true
        }
        if marks.hasAutoReplyField || marks.returnPath == ReturnPath.none { return true }
        if marks.reportType == "disposition-notification" || marks.precedence == "auto_reply" {
            return true
        }
        return marks.autoResponseSuppress != nil && marks.autoResponseSuppress != "none"
            && hasAutomaticSubject(headers.subject)
    }

    private static let automaticSubjects = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "out of office",
        "out-of-office", "automatische antwort",
        "abwesenheit", "abwesend", "réponse automatique", "absence du bureau",
        "respuesta automática",
        "fuera de la oficina", "risposta automatica", "fuori sede", "automatisch antwoord",
        "afwezig",
        "resposta automática", "ausência",
    ]

    private static func hasAutomaticSubject(_ subject: SafeText) -> Bool {
        let words = subject.string.prefix(200).lowercased()
        return automaticSubjects.contains { words.hasPrefix($0) || words.hasPrefix("re: " + $0) }
    }

    private static func takesNoAnswer(_ headers: MailHeaders) -> Bool {
        let answers = headers.replyAddresses
        return !answers.isEmpty && answers.allSatisfy { isNoReply($0) }
    }

    private static func isNoReply(_ mailbox: Mailbox) -> Bool {
        let letters = mailbox.localPart.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." }
        return [
            "noreply", "donotreply", "dontreply", "nepasrepondre", "noresponder", "nichtantworten",
        ]
        .contains { letters.hasPrefix($0) || letters.hasSuffix($0) }
    }
}
