import AppendLog
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal

extension DeliveryRun {
    /// Keeps the mail in the folder `sent`, among the account's own sent mail, and in its
    /// conversation; however often, once.
    ///
    /// - Returns: what kept a copy from the account's folder; the mail stays *accepted* then, and
    ///   its filing is tried again.
    func file(_ sealed: SealedMail, _ id: OutboxID) async throws -> SafeText? {
        try await BlockingWork.run {
            _ = try settings.sentFolder.file(
                sealed.bytes, identity: id.description, sealedAtSeconds: sealed.entry.queuedAt.rawValue)
        }
        if let mailbox = account(of: sealed).sentMailbox {
            do throws(SentMailboxError) {
                try await mailbox.file(SentMail(sealed.bytes))
            } catch {
                return "It was sent, but its copy is not in Sent yet: " + error.words
            }
        }
        try await BlockingWork.run { try take(sealed, id) }
        return nil
    }

    /// Looks whether a mail of unknown fate is among the account's sent mail after all, which is
    /// where a server puts it that files by itself, and is a copy of what it accepted.
    ///
    /// Not finding it proves nothing: then the owner decides.
    ///
    /// - Returns: what kept a found mail from being filed.
    func look(for sealed: SealedMail, _ id: OutboxID) async throws -> SafeText? {
        guard let mailbox = account(of: sealed).sentMailbox,
            (try? await mailbox.contains(SentMail(sealed.bytes))) == true
        else { return nil }
        return try await file(sealed, id)
    }

    /// Into its conversation first, and only once that is on disk out of the outbox: of two records in
    /// one batch a power cut may keep the second alone, and the mail would be in neither.
    func take(_ sealed: SealedMail, _ id: OutboxID) throws {
        let envelope = MailParser.envelope(sealed.bytes)
        let identity = MessageIdentity.of(sealed.bytes)
        let at = now()
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { decision in
                // A watched folder of sent mail, or an attempt before, may have been quicker.
                guard decision.shop.outbox[id] != nil, decision.shop.message(identity: identity) == nil else { return }
                let arrived = arrived(sealed, envelope, identity: identity, at: at)
                var taken = decision.shop.place(
                    arrived, in: sealed.entry.conversation.map(decision.shop.resolved))
                taken.answersThrough = sealed.entry.answersThrough
                decision.record(.messageTaken(taken))
            }
            try state.journal.transaction(on: &state.shop) { decision in
                guard decision.shop.outbox[id] != nil, let known = decision.shop.message(identity: identity)
                else { return }
                decision.record(.replyFiled(ReplyFiled(outbox: id, message: known, at: at)))
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
