import CustomerCare
import PlainText
import ShopDomain

/// One person of the list after the other: a draft each, and `y` goes on to the next.
extension InboxStep {
    /// Enter on somebody: their own draft; whoever knows already is only shown.
    mutating func tell(_ addressee: Addressee) {
        guard let telling, let entry = shop.entry(of: addressee, in: telling) else { return }
        switch shop.standing(of: entry, in: telling) {
        case .told, .leaving:
            guard conversation(of: entry.person) != nil else { return say("Their mail is on its way") }
            openSelected()
            session.focus = .conversation
        case .toGo, .skipped: write(to: entry.person, telling.cause)
        }
    }

    private mutating func write(to person: TellingPerson, _ cause: TellingCause) {
        let addressee = shop.resolved(person.addressee)
        if let id = conversation(of: person) { return write(to: addressee, in: id, cause) }
        guard case .buyer(let address) = addressee else { return say("No conversation to write it in") }
        writeFirst(to: address, cause)
    }

    private mutating func write(to addressee: Addressee, in id: ConversationID, _ cause: TellingCause) {
        let promise = openPromises(to: addressee).first { $0.conversation.map(shop.resolved) == id && $0.due != nil }
        if let draft = shop.draft(of: id) {
            openDraft(draft.id, isWriting: false)
        } else {
            let words = words(cause, to: addressee, in: id, instead: promise)
            startCareReply(words.starter, words.values, in: id)
        }
        mean(DraftPurpose(resets: promise?.id, tells: cause))
    }

    /// The draft that fits: a new day for what was promised or ordered, something that is back, or
    /// the news alone.
    private func words(
        _ cause: TellingCause, to addressee: Addressee, in id: ConversationID?, instead promise: Promise? = nil
    ) -> (starter: StarterReply, values: [String: String]) {
        var values = ["what they are told": cause.words.string]
        let conversation = id.flatMap { shop.conversation($0) }
        if conversation?.unanswered.isEmpty == false { values["why now"] = "Thank you for asking" }
        if let promise { return (.tellAheadReset, values.merging(words(of: promise)) { $1 }) }
        if let order = wordsOfOrder(cause, for: addressee) {
            values["what they are told"] = order.told
            values["old day"] = order.day
            return (.tellAheadOrder, values)
        }
        return (conversation.map { waitsForWhatIsBack($0, cause) } == true ? .backInStock : .tellAhead, values)
    }

    private func waitsForWhatIsBack(_ conversation: Conversation, _ cause: TellingCause) -> Bool {
        session.products.products.contains { product in
            !product.isEmpty && conversation.labels.contains(product.waitingLabel)
                && cause.words.string.contains(product.name.string)
        }
    }

    private func openPromises(to addressee: Addressee) -> [Promise] {
        guard case .customer(let id) = addressee else { return [] }
        return openPromises(to: id)
    }

    /// The first mail to somebody who only ordered.
    private mutating func writeFirst(to address: String, _ cause: TellingCause) {
        let begun = shop.drafts.values.first { draft in
            draft.purpose?.tells?.id == cause.id && draft.to == [address] && draft.outbox == nil
        }
        if let begun { return openDraft(begun.id, isWriting: false) }
        let words = words(cause, to: .buyer(address: address), in: nil)
        startFirstMail(to: address, words.starter, words.values)
        mean(DraftPurpose(tells: cause))
    }

    func conversation(of person: TellingPerson) -> ConversationID? {
        if let id = person.conversation.map(shop.resolved), shop.conversation(id) != nil { return id }
        let recent = shop.customer(person.addressee)?.recentConversations.reversed().map(shop.resolved)
        return recent?.first { shop.conversation($0) != nil }
    }

    /// The mail of somebody on a list leaves: they are told, and the next one's draft opens.
    mutating func recordTold(by draft: Draft, outbox: OutboxID) {
        guard let cause = draft.purpose?.tells, let addressee = addressee(of: draft) else { return }
        events.append(
            .toldAhead(
                ToldAhead(
                    act: token(), cause: cause, addressee, conversation: draft.conversation, outbox: outbox, at: now)))
        if let conversation = draft.conversation.flatMap({ shop.conversation($0) }) { leaveWaitingLists(conversation) }
    }

    private func addressee(of draft: Draft) -> Addressee? {
        if let conversation = draft.conversation.flatMap({ shop.conversation($0) }) {
            return .customer(shop.resolved(conversation.customer))
        }
        return draft.to.first.map { shop.resolved(.buyer(address: $0.lowercased())) }
    }

    /// - Returns: how far the list has come, for the words that follow a send.
    mutating func goOn(after draft: Draft) -> SafeText {
        guard let cause = draft.purpose?.tells, let telling = shop.care.telling(cause.id), !telling.isClosed,
            let told = addressee(of: draft) else { return "" }
        session.telling = telling.cause.id
        if session.queue.view != .telling { show(.telling) }
        let next = shop.people(of: telling).first { person, standing in
            standing == .toGo && shop.resolved(person.person.addressee) != told
        }
        if let next {
            session.pointAtPerson = shop.resolved(next.entry.person.addressee)
            write(to: next.entry.person, telling.cause)
        }
        return TellingCount(shop, telling).after(told, in: shop, telling).words
    }
}
