import PlainText

extension Shop {
    /// Takes in one durable fact.
    ///
    /// Total: an event about something unknown (a damaged part of the log, say) changes nothing
    /// but the revision, so that what follows still applies.
    public mutating func apply(_ event: ShopEvent) {
        revision += 1
        if !event.isWriting { listRevision += 1 }
        switch event {
        case .messageTaken(let taken): take(taken)
        case .conversationDecided(let decided): apply(decided)
        case .senderJudged(let judged): apply(judged)
        case .labelsSet(let labels): apply(labels)
        case .noteKept(let kept): apply(kept)
        case .conversationsMerged(let merged): apply(merged)
        case .conversationSplit(let split): apply(split)
        case .customersMerged(let merged): apply(merged)
        case .praiseKept(let kept): apply(kept)
        case .historyClosed(let closed): apply(closed)
        case .shopVisited(let visited): lastVisit = max(lastVisit ?? visited.at, visited.at)
        case .promiseFiled(let filed): apply(filed)
        case .promiseStep(let step): apply(step)
        case .keptProposed(let proposed): apply(proposed)
        case .remedyRecorded(let recorded): apply(recorded)
        case .remedyStep(let step): apply(step)
        case .thanksDecided(let decided): apply(decided)
        case .toldAhead(let told): apply(told)
        case .tellingListed(let listed): apply(listed)
        case .issueDecided(let decided): apply(decided)
        case .hintHushed(let hushed): apply(hushed)
        case .actTakenBack(let taken): takeBack(taken.act)
        case .actRedone(let redone): redo(redone.act)
        case .draftStarted(let started): drafts[started.draft] = Draft(started)
        case .draftEdited(let edited): apply(edited)
        case .draftWritten(let written): apply(written)
        case .draftAddressed(let addressed): apply(addressed)
        case .draftAttached(let attached): drafts[attached.draft]?.attachments = attached.attachments
        case .draftMeant(let meant): drafts[meant.draft]?.purpose = meant.purpose
        case .draftTakenOver(let taken): drafts[taken.draft]?.session = taken.session
        case .draftDiscarded(let discarded): apply(discarded)
        case .replyPicked(let picked): picks.append(picked)
        case .replyQueued(let queued): apply(queued)
        case .replySealed(let sealed): apply(sealed)
        case .deliveryStep(let step): apply(step)
        case .replyRecalled(let recalled): apply(recalled)
        case .replyFiled(let filed): apply(filed)
        case .contactWritten(let written): drafts[written.draft] = nil
        case .folderSynced(let synced): apply(synced)
        case .messagesMarked(let marked): apply(marked)
        case .mailboxTold(let told): apply(told)
        case .ordersTaken(let taken): apply(taken)
        case .orderJoined(let joined): apply(joined)
        case .forgotten(let forgotten): apply(forgotten)
        }
    }

    mutating func put(_ conversation: Conversation) {
        changedConversations[conversation.id] = conversation
        if conversation.isClosed { live.remove(conversation.id) } else { live.insert(conversation.id) }
    }

    mutating func change(_ id: ConversationID, _ body: (inout Conversation) -> Void) {
        guard var conversation = conversation(id) else { return }
        body(&conversation)
        put(conversation)
    }

    mutating func change(_ id: CustomerID, _ body: (inout Customer) -> Void) {
        guard var customer = customer(id) else { return }
        body(&customer)
        changedCustomers[customer.id] = customer
    }

    /// "Bo Lind", for the title of an act.
    func name(of id: ConversationID) -> SafeText {
        conversation(id).flatMap { customer(of: $0) }?.displayName ?? "a conversation"
    }

    mutating func record(_ id: ActID, _ title: SafeText, at: Instant, _ change: Act.Change) {
        // Something new was done: what had been taken back before it is not done again.
        while acts.last?.isTakenBack == true { acts.removeLast() }
        acts.append(Act(id: id, title: title, at: at, change: change))
        if acts.count > Limits.actCountMax { acts.removeFirst(acts.count - Limits.actCountMax) }
    }
}

// MARK: - Mail

extension Shop {
    private mutating func take(_ taken: MessageTaken) {
        let entry = MessageEntry(taken)
        newMessages[entry.number] = entry
        messageCount = max(messageCount, Int(entry.number.rawValue) + 1)
        if message(identity: entry.identity) == nil { newIdentities[entry.identity] = entry.number }
        lead(taken)
        for joined in taken.joins { _ = merge(joined, into: entry.conversation) }
        let person = welcome(entry)
        var conversation = conversation(entry.conversation)
            ?? begin(entry, isExcluded: person.isExcluded)
        if resolved(conversation.customer) == person.id { conversation.isExcluded = person.isExcluded }
        conversation.add(Turn(entry))
        put(conversation)
        if entry.answersThrough != nil { owe(conversation.id) }
    }

    private mutating func begin(_ entry: MessageEntry, isExcluded: Bool) -> Conversation {
        conversationCount += 1
        return Conversation(
            id: entry.conversation, customer: entry.customer, subject: entry.subject,
            isExcluded: isExcluded)
    }

    private mutating func lead(_ taken: MessageTaken) {
        for key in [taken.key].compactMap({ $0 }) + taken.references
        where message(key: key) == nil {
            newKeys[key] = taken.message
        }
    }

    private mutating func welcome(_ entry: MessageEntry) -> Customer {
        var person = customer(entry.customer)
            ?? Customer(
                id: entry.customer, name: entry.name,
                addresses: entry.address.isEmpty ? [] : [entry.address], since: entry.date)
        if person.name.isEmpty { person.name = entry.name }
        if !entry.address.isEmpty {
            if !person.addresses.contains(entry.address) { person.addresses.append(entry.address) }
            if customer(address: entry.address) == nil { newAddresses[entry.address] = person.id }
        }
        person.wrote(in: entry.conversation, at: entry.date)
        changedCustomers[person.id] = person
        return person
    }
}
