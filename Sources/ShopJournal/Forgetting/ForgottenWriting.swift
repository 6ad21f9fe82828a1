import ShopDomain

/// What was written to somebody who is to be forgotten, found out by reading a log once: to whom a
/// draft went in the end, and where its mail was filed, is told after it began.
///
/// A mail that others got too is theirs as well, and stays, with its draft and what it promised.
struct ForgottenWriting {
    private let person: ForgottenPerson
    private var drafts: [DraftID: Draft] = [:]
    private var mails: [OutboxID: Mail] = [:]
    private var mailsOfDrafts: [DraftID: [OutboxID]] = [:]

    private struct Draft {
        /// Begun in a conversation of theirs, as an answer to them, or to take down their words.
        var isAboutThem = false
        var addressees: [String] = []
        var locations: Set<MailLocation> = []
    }

    private struct Mail {
        var isInOwnConversation: Bool
        var addressees: [String]
        var filed: MessageNumber?
        var isRecalled = false
        var locations: Set<MailLocation>
    }

    init(_ person: ForgottenPerson) { self.person = person }

    mutating func note(_ event: ShopEvent) {
        switch event {
        case .draftStarted(let started): note(started)
        case .draftAddressed(let addressed):
            drafts[addressed.draft, default: Draft()].addressees = addressed.to + addressed.cc
        case .draftAttached(let attached):
            drafts[attached.draft, default: Draft()].locations.formUnion(attached.attachments.map(\.location))
        case .contactWritten(let written):
            if person.holds(written.message) { drafts[written.draft, default: Draft()].isAboutThem = true }
        case .replyQueued(let queued): note(queued)
        case .replySealed(let sealed): mails[sealed.outbox]?.locations.insert(sealed.location)
        case .replyRecalled(let recalled): mails[recalled.outbox]?.isRecalled = true
        case .replyFiled(let filed): mails[filed.outbox]?.filed = filed.message
        default: break
        }
    }

    private mutating func note(_ started: DraftStarted) {
        let isAboutThem = person.holds(started.conversation) || person.holds(started.message)
            || started.contact.map { person.holds(address: $0.address) } ?? false
        drafts[started.draft] = Draft(isAboutThem: isAboutThem, addressees: started.to + started.cc)
    }

    private mutating func note(_ queued: ReplyQueued) {
        mails[queued.outbox] = Mail(
            isInOwnConversation: person.holds(queued.conversation), addressees: queued.to + queued.cc,
            locations: Set(queued.attachments.map(\.location)))
        mailsOfDrafts[queued.draft, default: []].append(queued.outbox)
    }

    // MARK: Whose, when all was read

    func hasMail(_ id: OutboxID) -> Bool {
        guard let mail = mails[id] else { return false }
        if let filed = mail.filed { return person.messages.contains(filed) }
        return mail.isInOwnConversation || person.areAll(mail.addressees)
    }

    func hasDraft(_ id: DraftID) -> Bool {
        let draft = drafts[id] ?? Draft()
        let mails = mailsOfDrafts[id] ?? []
        guard mails.allSatisfy(hasMail) else { return false }
        return draft.isAboutThem || !mails.isEmpty || person.areAll(draft.addressees)
    }

    var draftCount: Int { drafts.keys.count(where: hasDraft) }

    /// Mails that went to them and to others, and stay.
    var sharedMailCount: Int {
        mails.count { id, mail in
            !mail.isRecalled && mail.addressees.contains { person.holds(address: $0) } && !hasMail(id)
        }
    }

    /// Where bytes lie that nobody else's mail needs.
    var locations: Set<MailLocation> {
        let theirDrafts = drafts.filter { hasDraft($0.key) }, theirMails = mails.filter { hasMail($0.key) }
        let theirs = theirDrafts.values.map(\.locations) + theirMails.values.map(\.locations)
        let others = drafts.filter { theirDrafts[$0.key] == nil }.values.map(\.locations)
            + mails.filter { theirMails[$0.key] == nil }.values.map(\.locations)
        return Set(theirs.joined()).subtracting(others.joined())
    }
}

extension ForgottenPerson {
    func holds(_ conversation: ConversationID?) -> Bool {
        conversation.map(conversations.contains) ?? false
    }

    func holds(_ message: MessageNumber?) -> Bool { message.map(messages.contains) ?? false }

    func holds(address: String) -> Bool { addresses.contains(address.lowercased()) }

    /// Whether all of these are theirs; not when there are none.
    func areAll(_ addressees: [String]) -> Bool {
        !addressees.isEmpty && addressees.allSatisfy { holds(address: $0) }
    }
}
