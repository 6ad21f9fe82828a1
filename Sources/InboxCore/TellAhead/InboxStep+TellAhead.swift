import CustomerCare
import PlainText
import ShopDomain

/// `T`: people are told before they ask, each in a mail of their own.
extension InboxStep {
    mutating func tellAhead(_ choice: TellingChoice) {
        switch choice {
        case .promises: beginTelling(people(promisedWhen: { _ in true }), "", "No open promise")
        case .list: beginTelling(peopleListed(), "", "Nobody in this list")
        case .away: tellOfAway()
        case .goOn: goOnTelling()
        case .orders, .soldOut, .waiting: tellOfOrders(choice)
        }
    }

    private mutating func goOnTelling() {
        guard let telling = shop.care.openTellings.last else { return say("No list of people yet: T begins one", .warning) }
        show(telling)
    }

    mutating func beginTelling(_ people: [TellingPerson], _ words: String, _ nobody: SafeText) {
        guard !people.isEmpty else { return say(nobody, .warning) }
        session.begunTelling = BegunTelling(people: people, words: words)
        session.overlay = .line(.tellingCause(people.count), PromptLine(session.tellingWords ?? words))
        session.tellingWords = nil
    }

    mutating func answerTellingCause(_ typed: String) {
        guard let begun = session.begunTelling else { return }
        session.begunTelling = nil
        let words = SafeText(line: typed.trimmedEnd)
        guard !words.isEmpty else { return say("Not begun: it needs a few words") }
        let cause = TellingCause(id: token(), words: words)
        events.append(
            .tellingListed(TellingListed(act: token(), cause: cause, people: begun.people, at: now)))
        session.marked = []
        session.run = []
        session.telling = cause.id
        show(.telling)
    }

    private mutating func show(_ telling: Telling) {
        session.telling = telling.cause.id
        show(.telling)
    }

    // MARK: Who

    func people(promisedWhen isMeant: (Promise) -> Bool) -> [TellingPerson] {
        let open = session.queue.promises.filter { $0.state.isOpen && isMeant($0.promise) }
        return unique(open.compactMap { row in
            row.promise.customer.map {
                TellingPerson(.customer(shop.resolved($0)), conversation: row.promise.conversation.map(shop.resolved))
            }
        })
    }

    private func peopleListed() -> [TellingPerson] {
        let rows = session.queue.entries.compactMap(conversation(of:))
        let ids = session.marked.isEmpty ? rows : rows.filter { session.marked.contains($0) }
        return unique(ids.compactMap { id in
            guard let conversation = shop.conversation(id), !conversation.isExcluded else { return nil }
            return TellingPerson(.customer(shop.resolved(conversation.customer)), conversation: id)
        })
    }

    func unique(_ people: [TellingPerson]) -> [TellingPerson] {
        var seen: Set<Addressee> = []
        return people.filter { seen.insert($0.addressee).inserted }
    }

    // MARK: The list

    /// The list on screen, else the newest that is open.
    var telling: Telling? { session.shownTelling(in: shop) }

    func tellingEntries() -> [QueueEntry] {
        telling.map { shop.people(of: $0).map { .person(shop.resolved($0.entry.person.addressee)) } } ?? []
    }

    /// `-` skips, `+` takes them up again, `e` closes the list, `c` adds one.
    ///
    /// - Returns: whether the act means something in the list of people.
    mutating func judgePerson(_ command: InboxCommand) -> Bool {
        guard session.queue.view == .telling, session.focus == .queue, session.composer == nil, let telling
        else { return false }
        switch command {
        case .done: close(telling)
        case .newMail: session.overlay = .line(.addPerson, PromptLine())
        case .notThis: if let id = session.selectedPerson { skip(id, telling) }
        case .keep: if let id = session.selectedPerson { list([person(id, telling)], on: telling) }
        default: return false
        }
        return true
    }

    private mutating func skip(_ id: Addressee, _ telling: Telling) {
        events.append(.toldAhead(ToldAhead(act: token(), cause: telling.cause, id, isSkipped: true, at: now)))
        session.advancedFrom = session.queue.selected
        say("Skipped, and still on the list: + takes them up again")
    }

    private mutating func list(_ people: [TellingPerson], on telling: Telling) {
        events.append(.tellingListed(TellingListed(act: token(), cause: telling.cause, people: people, at: now)))
    }

    private mutating func close(_ telling: Telling) {
        let count = TellingCount(shop, telling)
        events.append(
            .tellingListed(
                TellingListed(act: token(), cause: telling.cause, people: [], isClosed: true, at: now)))
        say("Closed: " + count.words + ". z opens the list again")
    }

    private func person(_ id: Addressee, _ telling: Telling) -> TellingPerson {
        shop.entry(of: id, in: telling)?.person ?? TellingPerson(id)
    }

    /// Somebody by name, address or the number of an order; the newest who wrote is meant.
    mutating func answerAddPerson(_ typed: String) {
        guard let telling else { return }
        let wanted = typed.lowercased().trimmedEnd
        guard !wanted.isEmpty, let person = newestPerson(with: wanted) else {
            return say(SafeText(line: "Nobody of that name wrote or ordered lately: \(typed)"), .warning)
        }
        list([person], on: telling)
        say("Added: " + shop.name(of: person.addressee))
    }

    private func newestPerson(with wanted: String) -> TellingPerson? {
        if let conversation = newestConversation(with: wanted) {
            return TellingPerson(.customer(shop.resolved(conversation.customer)), conversation: conversation.id)
        }
        let order = session.orderFacts.due.last { order in
            order.name.string.lowercased().contains(wanted) || order.address.contains(wanted)
        } ?? session.orderFacts.due.last { OrderKey.folded($0.number.string) == OrderKey.folded(wanted) }
        return order?.addressee.map { TellingPerson(shop.resolved($0)) }
    }

    private func newestConversation(with wanted: String) -> Conversation? {
        for id in shop.conversationsByDate().prefix(InboxLimits.addedPersonSearchMax) {
            guard let conversation = shop.conversation(id), let customer = shop.customer(of: conversation)
            else { continue }
            let isNamed = customer.name.string.lowercased().contains(wanted)
            if isNamed || customer.addresses.contains(where: { $0.contains(wanted) }) { return conversation }
        }
        return nil
    }
}
