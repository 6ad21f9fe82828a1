import AppendLog
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal

extension DeliveryRun {
    /// Keeps the mail in the folder `sent` and in its conversation; however often, once.
    func file(_ sealed: SealedMail, _ id: OutboxID) throws {
        _ = try settings.sentFolder.file(
            sealed.bytes, identity: id.description, sealedAtSeconds: sealed.entry.queuedAt.rawValue)
        let envelope = MailParser.envelope(sealed.bytes)
        let identity = MessageIdentity.of(sealed.bytes)
        let at = now()
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { decision in
                guard decision.shop.outbox[id] != nil else { return }
                if let known = decision.shop.message(identity: identity) {
                    // A watched folder of sent mail was quicker.
                    return decision.record(.replyFiled(ReplyFiled(outbox: id, message: known, at: at)))
                }
                let arrived = arrived(sealed, envelope, identity: identity, at: at)
                var taken = decision.shop.place(
                    arrived, in: sealed.entry.conversation.map(decision.shop.resolved))
                taken.answersThrough = sealed.entry.answersThrough
                decision.record(.messageTaken(taken))
                decision.record(.replyFiled(ReplyFiled(outbox: id, message: taken.message, at: at)))
            }
        }
    }

    private func arrived(
        _ sealed: SealedMail, _ envelope: MailEnvelope, identity: UInt64, at: Instant
    ) -> ArrivedMail {
        let headers = envelope.headers
        return ArrivedMail(
            direction: .outgoing, nature: .person,
            marks: sealed.entry.attachments.isEmpty ? [] : .attachments, date: at, name: "",
            address: sealed.entry.to.first ?? "", subject: sealed.entry.subject, snippet: envelope.snippet,
            messageID: sealed.messageID, inReplyTo: headers.inReplyTo.map(\.string),
            references: headers.references.map(\.string), identity: identity, location: sealed.location)
    }
}
