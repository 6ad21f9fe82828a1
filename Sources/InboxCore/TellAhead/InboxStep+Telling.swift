import CustomerCare
import PlainText
import ShopDomain

/// One person of the list after the other: a draft each, and `y` goes on to the next.
extension InboxStep {
    /// Enter on somebody: their own draft; whoever knows already is only shown.
    mutating func tell(_ id: CustomerID) {
        guard let telling, let entry = telling.entries.first(where: { shop.resolved($0.person.customer) == id })
        else { return }
        switch shop.standing(of: entry, in: telling) {
        case .told, .leaving:
            openSelected()
            session.focus = .conversation
        case .toGo, .skipped: write(to: entry.person, telling.cause)
        }
    }

    private mutating func write(to person: TellingPerson, _ cause: TellingCause) {
        guard let id = conversation(of: person) else { return say("No conversation to write it in") }
        let promise = openPromises(to: shop.resolved(person.customer)).first {
            $0.conversation.map(shop.resolved) == id && $0.due != nil
        }
        if let draft = shop.draft(of: id) {
            openDraft(draft.id, isWriting: false)
        } else {
            let order = promise == nil ? wordsOfOrder(cause, for: shop.resolved(person.customer)) : nil
            let known = promise.map(words(of:)) ?? order.map { ["promised words": $0.promised] } ?? [:]
            startCareReply(
                known.isEmpty ? .tellAhead : .tellAheadReset,
                known.merging(["what they are told": order?.told ?? cause.words.string]) { $1 }, in: id)
        }
        mean(DraftPurpose(resets: promise?.id, tells: cause))
    }

    func conversation(of person: TellingPerson) -> ConversationID? {
        if let id = person.conversation.map(shop.resolved), shop.conversation(id) != nil { return id }
        let recent = shop.customer(person.customer)?.recentConversations.reversed().map(shop.resolved)
        return recent?.first { shop.conversation($0) != nil }
    }

    /// The mail of somebody on a list leaves: they are told, and the next one's draft opens.
    mutating func recordTold(by draft: Draft, outbox: OutboxID) {
        guard let cause = draft.purpose?.tells, let id = draft.conversation, let conversation = shop.conversation(id)
        else { return }
        events.append(
            .toldAhead(
                ToldAhead(
                    act: token(), cause: cause.id, causeWords: cause.words,
                    customer: shop.resolved(conversation.customer), conversation: id, outbox: outbox, at: now)))
        leaveWaitingLists(conversation)
    }

    /// - Returns: how far the list has come, for the words that follow a send.
    mutating func goOn(after draft: Draft) -> SafeText {
        guard let cause = draft.purpose?.tells, let telling = shop.care.telling(cause.id), !telling.isClosed,
            let customer = draft.conversation.flatMap({ shop.conversation($0) }).map({ shop.resolved($0.customer) })
        else { return "" }
        session.telling = telling.cause.id
        if session.queue.view != .telling { show(.telling) }
        let next = shop.people(of: telling).first { person, standing in
            standing == .toGo && shop.resolved(person.person.customer) != customer
        }
        if let next {
            session.pointAtPerson = shop.resolved(next.entry.person.customer)
            write(to: next.entry.person, telling.cause)
        }
        return TellingCount(shop, telling).after(customer, in: shop, telling).words
    }
}
