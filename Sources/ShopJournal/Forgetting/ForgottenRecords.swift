import PlainText
import ShopDomain

/// Tells which records of a log are about somebody who is to be forgotten, and what stands in their
/// place.
///
/// Give every event to ``note(_:)``, then every event to ``spare(_:)``, then what they wrote to
/// ``read(_:)``; ``replacement(of:)`` then judges each.
struct ForgottenRecords {
    let person: ForgottenPerson
    let at: Instant
    private var writing: ForgottenWriting
    private var promised: [PromiseFiled] = []
    private var promises: Set<PromiseID> = []
    private var remedies: Set<RemedyID> = []
    private var quotes = QuotedWords()
    /// Where bytes of theirs lie, and of nobody else's.
    private(set) var locations: Set<MailLocation> = []
    /// Where their own words lie.
    private(set) var received: [MailLocation] = []

    init(_ person: ForgottenPerson, at: Instant) {
        self.person = person
        self.at = at
        writing = ForgottenWriting(person)
    }

    var draftCount: Int { writing.draftCount }
    var promiseCount: Int { promises.count + remedies.count }
    var sharedMailCount: Int { writing.sharedMailCount }

    // MARK: Finding out

    mutating func note(_ event: ShopEvent) {
        writing.note(event)
        switch event {
        case .messageTaken(let taken): note(taken)
        case .promiseFiled(let filed): promised.append(filed)
        case .remedyRecorded(let recorded):
            if isTheirs(recorded.customer) { remedies.insert(recorded.remedy) }
        case .issueDecided(let decided): quotes.look(for: decided.words.string)
        case .replyPicked(let picked): if picked.message == nil { quotes.look(for: picked.words) }
        default: break
        }
    }

    private mutating func note(_ taken: MessageTaken) {
        guard person.holds(taken.message) else { return }
        locations.insert(taken.location)
        if taken.direction == .incoming { received.append(taken.location) }
    }

    /// Everything was noted.
    mutating func conclude() {
        locations.formUnion(writing.locations)
        promises = Set(promised.filter(concerns).map(\.promise))
        promised = []
    }

    /// A message that stays keeps its bytes.
    mutating func spare(_ event: ShopEvent) {
        if case .messageTaken(let taken) = event, !person.holds(taken.message) {
            locations.remove(taken.location)
        }
    }

    /// Whether what they wrote has to be read, to find where it is quoted.
    var mustRead: Bool { !quotes.isDone }

    mutating func read(_ text: String) { quotes.read(text) }

    private func concerns(_ filed: PromiseFiled) -> Bool {
        if let customer = filed.customer, isTheirs(customer) { return true }
        return person.holds(filed.conversation)
            || filed.customer == nil && filed.outbox.map(writing.hasMail) ?? false
    }

    // MARK: Judging

    /// Nil where the record stays. Every kind of event says here what it knows of whom.
    func replacement(of event: ShopEvent) -> ShopEvent? {
        switch event {
        case .messageTaken(let taken):
            person.holds(taken.message) ? .forgotten(Forgotten(at: at, message: taken.message)) : nil
        case .ordersTaken(let taken): without(taken)
        case .tellingListed(let listed): without(listed)
        case .conversationDecided(let decided): gone(person.holds(decided.conversation))
        case .senderJudged(let judged): gone(isTheirs(judged.customer))
        case .labelsSet(let set): gone(person.holds(set.conversation))
        case .noteKept(let kept):
            gone(person.holds(kept.conversation) || kept.draft.map(writing.hasDraft) ?? false)
        case .conversationsMerged(let merged): gone(person.holds(merged.from) && person.holds(merged.into))
        case .conversationSplit(let split): gone(person.holds(split.conversation))
        case .customersMerged(let merged): gone(isTheirs(merged.from) || isTheirs(merged.into))
        case .praiseKept(let kept): gone(person.holds(kept.message))
        case .promiseFiled(let filed): gone(promises.contains(filed.promise))
        case .promiseStep(let step): gone(promises.contains(step.promise))
        case .keptProposed(let proposed):
            gone(promises.contains(proposed.promise) || proposed.outbox.map(writing.hasMail) ?? false)
        case .remedyRecorded(let recorded): gone(remedies.contains(recorded.remedy))
        case .remedyStep(let step): gone(remedies.contains(step.remedy))
        case .thanksDecided(let decided): gone(isTheirs(decided.customer))
        case .toldAhead(let told): gone(isTheirs(told.addressee))
        case .issueDecided(let decided): gone(quotes.found.contains(decided.words.string))
        case .draftStarted(let started): gone(writing.hasDraft(started.draft))
        case .draftEdited(let edited): gone(writing.hasDraft(edited.draft))
        case .draftWritten(let written): gone(writing.hasDraft(written.draft))
        case .draftAddressed(let addressed): gone(writing.hasDraft(addressed.draft))
        case .draftAttached(let attached): gone(writing.hasDraft(attached.draft))
        case .draftMeant(let meant): gone(writing.hasDraft(meant.draft))
        case .draftTakenOver(let taken): gone(writing.hasDraft(taken.draft))
        case .draftDiscarded(let discarded): gone(writing.hasDraft(discarded.draft))
        case .replyPicked(let picked):
            gone(picked.message == nil ? quotes.found.contains(picked.words) : person.holds(picked.message))
        case .replyQueued(let queued): gone(writing.hasMail(queued.outbox))
        case .replySealed(let sealed): gone(writing.hasMail(sealed.outbox))
        case .deliveryStep(let step): gone(writing.hasMail(step.outbox))
        case .replyRecalled(let recalled): gone(writing.hasMail(recalled.outbox))
        case .replyFiled(let filed): gone(writing.hasMail(filed.outbox))
        case .contactWritten(let written):
            gone(writing.hasDraft(written.draft) || person.holds(written.message))
        case .orderJoined(let joined):
            gone(person.orders.contains(joined.order) || joined.join.customer.map(isTheirs) ?? false)
        // Numbers, times and settings of the owner's: nobody's words, and nobody's name.
        case .historyClosed, .shopVisited, .hintHushed, .actTakenBack, .actRedone, .folderSynced, .messagesMarked,
            .mailboxTold, .forgotten:
            nil
        }
    }

    private func gone(_ isTheirs: Bool) -> ShopEvent? { isTheirs ? .forgotten(Forgotten(at: at)) : nil }

    private func isTheirs(_ customer: CustomerID) -> Bool { person.customers.contains(customer) }

    private func isTheirs(_ addressee: Addressee) -> Bool {
        switch addressee {
        case .customer(let id): isTheirs(id)
        case .buyer(let address): person.addresses.contains(address)
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

    /// The others on a list, or nothing of a list that was for them alone.
    private func without(_ listed: TellingListed) -> ShopEvent? {
        let kept = listed.people.filter { !isTheirs($0.addressee) }
        guard kept.count < listed.people.count else { return nil }
        return kept.isEmpty
            ? gone(true)
            : .tellingListed(
                TellingListed(
                    act: listed.act, cause: listed.cause, people: kept, isClosed: listed.isClosed, at: listed.at))
    }
}
