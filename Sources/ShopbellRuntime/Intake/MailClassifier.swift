import CustomerCare
import MailFormat
import MailTransport
import PlainText
import ShopDomain

/// Makes of a mail's bytes what the shop needs to give it its place.
///
/// Takes any bytes: what cannot be read as mail is kept as unreadable, never refused.
public struct MailClassifier: Sendable {
    private let settings: IntakeSettings
    private let now: Instant

    public init(_ settings: IntakeSettings, now: Instant) {
        self.settings = settings
        self.now = now
    }

    public func classify(_ found: FoundMail) -> ClassifiedMail {
        let envelope = MailParser.envelope(found.bytes)
        let headers = envelope.headers
        let other = OtherSide(headers, settings)
        let reading = other.direction == .incoming ? settings.notices.reading(of: envelope) : nil
        let notice = reading.flatMap { NoticeMail($0, of: headers) }
        let dating = MailDating(headers.date, found.arrival, now: now, historyDays: settings.historyDays)
        let nature = self.nature(envelope, other, dating, reading)
        var mail = ArrivedMail(
            direction: other.direction, nature: nature,
            marks: marks(found, envelope, dating).union(cues(envelope, other, nature, dating)),
            date: dating.date, name: notice?.name ?? other.mailbox?.name ?? "",
            address: notice?.address ?? other.mailbox?.key ?? "", subject: headers.subject,
            snippet: nature == .unreadable ? "This mail could not be read." : notice?.snippet ?? envelope.snippet,
            messageID: headers.messageID?.string,
            inReplyTo: headers.inReplyTo.prefix(IntakeLimits.parentCountMax).map(\.string),
            references: headers.references.map(\.string), identity: found.identity,
            location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0),
            bounce: envelope.bounce.flatMap(ArrivedBounce.init))
        let takesAnswers = notice?.isAnsweredByMail ?? (reading == nil || envelope.automation != .noReply)
        if nature == .person, !takesAnswers { mail.marks.channel = .shopMessage }
        return ClassifiedMail(bytes: found.bytes, mail: mail, words: SearchWords(envelope))
    }

    /// Thanks with a complaint beside them are no mere thanks.
    private func nature(
        _ envelope: MailEnvelope, _ other: OtherSide, _ dating: MailDating, _ reading: NoticeReading?
    ) -> Nature {
        let nature = MailNature.of(envelope, other, reading)
        guard nature == .thanks, !dating.isHistory else { return nature }
        let cues = settings.cues.read(TokenisedText(envelope.newText.string), sentAt: dating.date)
        return cues.complains ? .person : nature
    }

    /// Of what still asks for an answer; old mail is not read for it.
    private func cues(
        _ envelope: MailEnvelope, _ other: OtherSide, _ nature: Nature, _ dating: MailDating
    ) -> MessageMarks {
        guard other.direction == .incoming, nature == .person, !dating.isHistory else { return [] }
        return MessageMarks(
            readingCuesOf: envelope.newText.string, sentAt: dating.date, with: settings.cues)
    }

    private func marks(
        _ found: FoundMail, _ envelope: MailEnvelope, _ dating: MailDating
    ) -> MessageMarks {
        var marks: MessageMarks = []
        if found.flags.contains(.answered) || envelope.headers.flags.isAnswered { marks.insert(.answered) }
        if dating.isHistory { marks.insert(.history) }
        if envelope.attachmentCount > 0 { marks.insert(.attachments) }
        return marks
    }
}

/// A mail that is ready to be kept.
public struct ClassifiedMail: Sendable {
    public let bytes: [UInt8]
    /// Without its location, which it has once its bytes are on disk.
    public let mail: ArrivedMail
    let words: SearchWords
}
