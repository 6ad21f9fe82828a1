import MailFormat
import ShopDomain

/// Whose word a mail is, and who the other side is.
struct OtherSide {
    let direction: Direction
    /// Nil when the mail names nobody.
    let mailbox: Mailbox?
    /// The shop's own website passed on what somebody wrote into a form.
    let isForm: Bool

    init(_ headers: MailHeaders, _ settings: IntakeSettings) {
        let from = headers.from.first ?? headers.sender
        let writer = headers.replyTo.first { !settings.isOwn($0) && $0.key != from?.key }
        if let from, let writer, Self.passesOn(from, headers, settings) {
            (direction, mailbox) = (.incoming, writer)
            isForm = settings.isOwnDomain(from)
        } else if let from, settings.isOwn(from) {
            let recipients = headers.to + headers.cc
            (direction, mailbox) = (.outgoing, recipients.first { !settings.isOwn($0) } ?? recipients.first)
            isForm = false
        } else {
            (direction, mailbox) = (.incoming, from ?? headers.replyTo.first)
            isForm = false
        }
    }

    /// Whether the sender only carries the words of whoever stands in Reply-To.
    ///
    /// Websites send what was written into their form from an address of their own, or even from
    /// the shop's to the shop; marketplaces send messages from one address for all buyers.
    private static func passesOn(
        _ from: Mailbox, _ headers: MailHeaders, _ settings: IntakeSettings
    ) -> Bool {
        if settings.isOwn(from) { return !headers.to.isEmpty && headers.to.allSatisfy(settings.isOwn) }
        let letters = from.localPart.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." }
        return carriers.contains(letters)
    }

    private static let carriers: Set<String> = [
        "form", "forms", "webform", "contactform", "website", "wordpress", "formmail",
        "notice", "notices", "notification", "notifications", "message", "messages",
        "noreply", "donotreply",
    ]
}
