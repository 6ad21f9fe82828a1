import AppendLog
import MailFormat
import PlainText
import ShopDomain
import ShopJournal

/// A mail with everything frozen: what leaves, to whom, under which name.
struct SealedMail: Sendable {
    let entry: OutboxEntry
    let messageID: String
    let bytes: [UInt8]
    let location: MailLocation
    let attempt: Int
    let sealedAt: Instant

    var recipients: [String] { entry.to + entry.cc }
}

extension DeliveryRun {
    /// Freezes the mail, or takes it up again where an earlier attempt left it.
    ///
    /// - Returns: nil when there is nothing to send any more: taken back, or not ours.
    func seal(_ id: OutboxID) throws -> SealedMail? {
        guard let entry = try newestEntry(id), entry.session == session, maySend(entry) else { return nil }
        if let sealed = try sealedMail(id) { return sealed }
        let draft = keeper.perform { state in
            state.shop.outbox[id].map { entry in
                (entry: entry, parent: Self.parentBytes(of: entry, state), names: RecipientNames(entry, state.shop))
            }
        }
        guard let draft else { return nil }
        let parent = draft.parent.map { MailParser.envelope($0).headers }
        let sender = settings.account(answering: parent).sender
        let messageID = MessageIDMaker.messageID(random: randomBytes(20), sender: sender)
        let sealedAt = now()
        var names = draft.names
        if let parent { names.add(parent) }
        let bytes = try compose(draft.entry, names, from: sender, parent, messageID, sealedAt)
        return try keeper.perform { state in
            let location = try state.journal.mail.append(bytes)
            var isOurs = false
            try state.journal.transaction(on: &state.shop) { decision in
                guard let entry = decision.shop.outbox[id], entry.session == session,
                    Self.maySeal(entry) else { return }
                isOurs = true
                decision.record(
                    .replySealed(
                        ReplySealed(
                            outbox: id, messageID: messageID.string, location: location, at: sealedAt)))
            }
            guard isOurs else { return nil }
            return SealedMail(
                entry: draft.entry, messageID: messageID.string, bytes: bytes, location: location,
                attempt: draft.entry.attempts + 1, sealedAt: sealedAt)
        }
    }

    /// The mail as the log has it now, with what others wrote.
    func newestEntry(_ id: OutboxID) throws -> OutboxEntry? {
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { _ in }
            return state.shop.outbox[id]
        }
    }

    /// Whatever may have left is not sent again; what was accepted still has to be filed. What
    /// was refused waits for its time, or for the owner.
    private func maySend(_ entry: OutboxEntry) -> Bool {
        switch entry.state {
        case .accepted: true
        case .failed(_, let retryAt): retryAt.map { $0 <= now() } ?? false
        default: !entry.mayHaveLeft
        }
    }

    private static func maySeal(_ entry: OutboxEntry) -> Bool {
        switch entry.state {
        case .queued, .released, .failed: entry.location == nil
        default: false
        }
    }

    /// What was frozen before: the same bytes and the same Message-ID for every attempt.
    func sealedMail(_ id: OutboxID) throws -> SealedMail? {
        try keeper.perform { state in
            guard let entry = state.shop.outbox[id], let location = entry.location,
                let messageID = entry.messageID else { return nil }
            return SealedMail(
                entry: entry, messageID: messageID, bytes: try state.journal.mail.read(location),
                location: location, attempt: entry.attempts + 1, sealedAt: entry.queuedAt)
        }
    }

    private static func parentBytes(of entry: OutboxEntry, _ state: JournalKeeper.State) -> [UInt8]? {
        entry.message.flatMap { state.shop.message($0) }.flatMap { try? state.journal.mail.read($0.location) }
    }

    private func compose(
        _ entry: OutboxEntry, _ names: RecipientNames, from sender: Mailbox, _ parent: MailHeaders?,
        _ messageID: MessageID, _ date: Instant
    ) throws -> [UInt8] {
        let to = try mailboxes(entry.to, names)
        var mail = OutgoingMail(
            from: sender, to: to, subject: HeaderValue(entry.subject.string), text: entry.text)
        mail.cc = try mailboxes(entry.cc, names)
        // What is passed on to somebody else is no answer, and begins a conversation of its own.
        if let parent, entry.conversation != nil { answer(parent, in: &mail) }
        mail.attachments = try attachments(of: entry)
        let boundary = "shopbell" + randomBytes(12).map { String($0, radix: 36) }.joined()
        return try ReplyComposer.compose(
            mail, messageID: messageID,
            date: MailDate(
                secondsSince1970: date.rawValue, offsetMinutes: settings.zoneOffsetMinutes(date.rawValue)),
            boundary: boundary, lineBreaks: .lf)
    }

    private func answer(_ headers: MailHeaders, in mail: inout OutgoingMail) {
        guard let id = headers.messageID else { return }
        mail.inReplyTo = id
        mail.references = ReferenceChain.references(
            parent: id,
            parentReferences: headers.references.isEmpty ? headers.inReplyTo : headers.references)
    }

    private func mailboxes(_ addresses: [String], _ names: RecipientNames) throws -> [Mailbox] {
        try addresses.map { address in
            guard let mailbox = Mailbox(name: names[address], address: address), mailbox.isDeliverable else {
                throw DeliveryRefusal(
                    words: SafeText(line: "\"\(address)\" is not an address mail can be sent to"), retryAt: nil)
            }
            return mailbox
        }
    }

    private func attachments(of entry: OutboxEntry) throws -> [OutgoingAttachment] {
        try entry.attachments.map { file in
            let bytes = try keeper.perform { try $0.journal.mail.read(file.location) }
            return OutgoingAttachment(name: file.name, type: file.type, bytes: bytes)
        }
    }
}
