import PlainText

/// What a delivery report says about a mail, as intake knows it before it has its place.
///
/// Anybody can write such a report; it counts only for a mail that left this shop.
public struct ArrivedBounce: Sendable {
    /// The Message-ID of the mail that is reported on.
    public var original: String
    /// The mail will not arrive; false when it is only late.
    public var isFailure: Bool
    /// What happened, in one line.
    public var words: SafeText

    public init(original: String, isFailure: Bool, words: SafeText) {
        self.original = original
        self.isFailure = isFailure
        self.words = words
    }
}

extension Shop {
    /// A report on a reply of ours stands with that reply, as the customer's own turn: a reply that
    /// did not arrive leaves them waiting, so a failure asks for the owner again.
    func reported(_ mail: ArrivedMail) -> (mail: ArrivedMail, home: ConversationID)? {
        guard let bounce = mail.bounce,
            let number = message(key: ThreadKey(messageID: bounce.original)),
            let reply = message(number), reply.direction == .outgoing, mail.direction == .incoming,
            let home = conversation(of: number)
        else { return nil }
        var report = mail
        report.nature = bounce.isFailure ? .person : .automatic
        if bounce.isFailure { report.marks.insert(.returned) }
        report.name = reply.name
        report.address = reply.address
        report.snippet = bounce.words
        return (report, home)
    }
}
