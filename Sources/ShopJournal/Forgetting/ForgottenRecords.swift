import AppendLog
import ShopDomain

/// Tells which records of a log are about somebody who is to be forgotten, and what stands in their
/// place.
///
/// Two readings: ``note(_:)`` over all of them finds drafts, mail and promises that are theirs by what
/// came later; ``replacement(of:)`` then judges each.
struct ForgottenRecords {
    let person: ForgottenPerson
    let at: Instant
    private var drafts: Set<DraftID> = []
    private var outbox: Set<OutboxID> = []
    private var promises: Set<PromiseID> = []
    private var remedies: Set<RemedyID> = []
    /// Where bytes of theirs lie.
    private(set) var locations: Set<MailLocation> = []
    private let coder = EventCoder()

    init(_ person: ForgottenPerson, at: Instant) {
        self.person = person
        self.at = at
    }

    var draftCount: Int { drafts.count }
    var promiseCount: Int { promises.count + remedies.count }

    func event(_ record: LogRecord) -> ShopEvent? { coder.event(record) }

    // MARK: The first reading

    mutating func note(_ event: ShopEvent) {
        switch event {
        case .messageTaken(let taken): if person.messages.contains(taken.message) { locations.insert(taken.location) }
        case .draftStarted(let started):
            let isTheirs = isOwn(started.conversation) || isOwn(started.message) || names(started.to + started.cc)
                || started.contact.map { names([$0.address]) } == true
            if isTheirs { drafts.insert(started.draft) }
        case .draftAddressed(let addressed):
            if names(addressed.to + addressed.cc) { drafts.insert(addressed.draft) }
        case .draftAttached(let attached): note(attached)
        case .replyQueued(let queued): note(queued)
        case .replySealed(let sealed): if outbox.contains(sealed.outbox) { locations.insert(sealed.location) }
        case .replyFiled(let filed): if person.messages.contains(filed.message) { outbox.insert(filed.outbox) }
        case .promiseFiled(let filed): if concerns(filed) { promises.insert(filed.promise) }
        case .remedyRecorded(let recorded):
            if person.customers.contains(recorded.customer) { remedies.insert(recorded.remedy) }
        default: break
        }
    }

    private mutating func note(_ attached: DraftAttached) {
        guard drafts.contains(attached.draft) else { return }
        locations.formUnion(attached.attachments.map(\.location))
    }

    private mutating func note(_ queued: ReplyQueued) {
        guard drafts.contains(queued.draft) || isOwn(queued.conversation) || names(queued.to + queued.cc) else {
            return
        }
        drafts.insert(queued.draft)
        outbox.insert(queued.outbox)
        locations.formUnion(queued.attachments.map(\.location))
    }

    // MARK: The second reading

    /// Nil where the record stays.
    func replacement(of event: ShopEvent) -> ShopEvent? {
        switch event {
        case .messageTaken(let taken):
            person.messages.contains(taken.message)
                ? .forgotten(Forgotten(at: at, message: taken.message)) : nil
        case .ordersTaken(let taken): without(taken)
        default: isAboutThem(event) ? .forgotten(Forgotten(at: at)) : nil
        }
    }

    private func isAboutThem(_ event: ShopEvent) -> Bool {
        switch event {
        case .conversationDecided(let decided): isOwn(decided.conversation)
        case .senderJudged(let judged): person.customers.contains(judged.customer)
        case .labelsSet(let set): isOwn(set.conversation)
        case .noteKept(let kept): isOwn(kept.conversation) || kept.draft.map(drafts.contains) == true
        case .conversationsMerged(let merged): isOwn(merged.from) && isOwn(merged.into)
        case .conversationSplit(let split): isOwn(split.conversation)
        case .customersMerged(let merged):
            person.customers.contains(merged.from) || person.customers.contains(merged.into)
        case .praiseKept(let kept): person.messages.contains(kept.message)
        case .promiseFiled(let filed): concerns(filed)
        case .promiseStep(let step): promises.contains(step.promise)
        case .remedyRecorded(let recorded): person.customers.contains(recorded.customer)
        case .remedyStep(let step): remedies.contains(step.remedy)
        case .thanksDecided(let decided): person.customers.contains(decided.customer)
        case .toldAhead(let told): person.customers.contains(told.customer)
        case .orderJoined(let joined):
            person.orders.contains(joined.order) || joined.join.customer.map(person.customers.contains) == true
        default: isDraftOrMail(event)
        }
    }

    private func isDraftOrMail(_ event: ShopEvent) -> Bool {
        switch event {
        case .draftStarted(let started): drafts.contains(started.draft)
        case .draftEdited(let edited): drafts.contains(edited.draft)
        case .draftWritten(let written): drafts.contains(written.draft)
        case .draftAddressed(let addressed): drafts.contains(addressed.draft)
        case .draftAttached(let attached): drafts.contains(attached.draft)
        case .draftTakenOver(let taken): drafts.contains(taken.draft)
        case .draftDiscarded(let discarded): drafts.contains(discarded.draft)
        case .replyPicked(let picked): isOwn(picked.message)
        case .replyQueued(let queued): outbox.contains(queued.outbox)
        case .replySealed(let sealed): outbox.contains(sealed.outbox)
        case .deliveryStep(let step): outbox.contains(step.outbox)
        case .replyRecalled(let recalled): outbox.contains(recalled.outbox)
        case .replyFiled(let filed): outbox.contains(filed.outbox)
        case .contactWritten(let written): drafts.contains(written.draft) || isOwn(written.message)
        default: false
        }
    }

    /// The rest of an import, without their orders.
    private func without(_ taken: OrdersTaken) -> ShopEvent? {
        let kept = taken.orders.filter { order in
            !person.orders.contains(order.reference) && !person.addresses.contains(order.address)
        }
        guard kept.count < taken.orders.count else { return nil }
        return .ordersTaken(
            OrdersTaken(
                intake: taken.intake, part: taken.part, partCount: taken.partCount, orders: kept, at: taken.at))
    }

    // MARK: Whose

    private func concerns(_ filed: PromiseFiled) -> Bool {
        filed.customer.map(person.customers.contains) == true || isOwn(filed.conversation)
            || filed.outbox.map(outbox.contains) == true
    }

    private func isOwn(_ conversation: ConversationID?) -> Bool {
        conversation.map(person.conversations.contains) ?? false
    }

    private func isOwn(_ message: MessageNumber?) -> Bool { message.map(person.messages.contains) ?? false }

    private func names(_ addresses: [String]) -> Bool {
        addresses.contains { person.addresses.contains($0.lowercased()) }
    }
}
