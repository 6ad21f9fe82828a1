import AppendLog
import CustomerCare
import Foundation
import InboxCore
import MailFormat
import PlainText
import ShopDomain
import ShopJournal

/// Keeps what somebody said elsewhere than by mail as a message of theirs: with bytes like a mail's,
/// so that it is shown, searched and exported like one.
public struct ContactLog: Sendable {
    private let settings: IntakeSettings
    private let calendar: ShopCalendar

    public init(_ settings: IntakeSettings, zone: TimeZone) {
        self.settings = settings
        calendar = ShopCalendar(zone: zone)
    }

    /// Returns when it is on disk.
    public func keep(
        _ contact: LoggedContact, in journal: ShopJournal, _ shop: inout Shop
    ) throws -> MessageTaken {
        let now = contact.at
        let parent = contact.conversation.flatMap { shop.conversation($0) }
        let bytes = try compose(contact, in: parent, at: now)
        var mail = MailClassifier(settings, now: now).classify(FoundMail(bytes: bytes, arrival: .delivered)).mail
        try journal.requireRoom()
        mail.location = try journal.mail.append(bytes)
        mail.direction = .incoming
        mail.name = contact.source.name
        mail.address = contact.source.address
        mail.nature = ThanksOnly.matches(SafeText(lines: contact.text), hasAttachments: false) ? .thanks : .person
        mail.marks.channel = contact.source.channel
        var taken: MessageTaken?
        try journal.transaction(on: &shop) { decision in
            let placed = decision.shop.place(mail, in: contact.conversation.map(decision.shop.resolved))
            decision.record(.messageTaken(placed))
            if let draft = contact.draft {
                decision.record(.contactWritten(ContactWritten(draft: draft, message: placed.message, at: now)))
            }
            taken = placed
        }
        guard let taken else { preconditionFailure("a transaction that returns has run") }
        return taken
    }

    private func compose(_ contact: LoggedContact, in parent: Conversation?, at now: Instant) throws -> [UInt8] {
        let source = contact.source
        guard let from = Mailbox(name: source.name, address: source.address),
            let to = Mailbox(address: settings.ownAddress ?? "shop@localhost.invalid")
        else { throw CommandProblem(SafeText(line: "\"\(source.address)\" is not an address")) }
        let subject = parent.map { SubjectLine.reply(to: $0.subject) }
            ?? Self.subject(source.channel) + ", " + calendar.day(now, now: now)
        let mail = OutgoingMail(from: from, to: [to], subject: HeaderValue(subject.string), text: contact.text)
        return try ReplyComposer.compose(
            mail, messageID: MessageIDMaker.messageID(random: ShopClock.randomBytes(20), sender: to),
            date: MailDate(secondsSince1970: now.rawValue, offsetMinutes: calendar.offsetMinutes(now)),
            boundary: "shopbell", lineBreaks: .lf)
    }

    private static func subject(_ channel: ContactChannel) -> SafeText {
        switch channel {
        case .phone: "Phone call"
        case .market: "At the market"
        case .shopMessage: "Shop message"
        case .social: "Message elsewhere"
        }
    }
}
