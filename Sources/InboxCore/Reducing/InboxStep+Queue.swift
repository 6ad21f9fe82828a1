import CustomerCare
import PlainText
import ShopDomain

/// The list: what is in it, and where the owner is.
extension InboxStep {
    mutating func move(_ command: InboxCommand) {
        let reads = session.focus == .conversation || session.composer != nil
        let pagesMail = !session.viewport.isOnePane && session.opened != nil
        switch command {
        case .pageDown where pagesMail, .pageUp where pagesMail: scroll(command)
        case .nextCustomer: moveToCustomer(by: 1)
        case .previousCustomer: moveToCustomer(by: -1)
        default: reads ? scroll(command) : moveCursor(command)
        }
    }

    private mutating func moveCursor(_ command: InboxCommand) {
        let list = session.queue, page = max(1, session.viewport.queueRows - 1)
        let target = switch command {
        case .nextRow: list.cursor + 1
        case .previousRow: list.cursor - 1
        case .pageDown: list.cursor + page
        case .pageUp: list.cursor - page
        case .bottom: list.entries.count - 1
        default: 0
        }
        select(target)
    }

    /// The conversation follows when the cursor rests, so that a held key stays cheap.
    mutating func select(_ index: Int) {
        session.queue.moveCursor(to: index, rows: session.viewport.queueRows)
        session.previewDue = moment.uptime + InboxLimits.restMilliseconds
    }

    /// Past the other conversations of the same person.
    private mutating func moveToCustomer(by direction: Int) {
        if session.composer != nil { closeComposer() }
        let current = session.queue.selected.flatMap(customer(of:))
        var index = session.queue.cursor + direction
        while session.queue.entries.indices.contains(index),
            customer(of: session.queue.entries[index]) == current, current != nil
        {
            index += direction
        }
        guard session.queue.entries.indices.contains(index) else { return }
        select(index)
        if session.focus == .conversation { openSelected() }
    }

    func customer(of entry: QueueEntry) -> CustomerID? {
        conversation(of: entry).flatMap { shop.conversation($0) }.map { shop.resolved($0.customer) }
    }

    private func conversation(ofPerson id: Addressee) -> ConversationID? {
        let entry = telling.flatMap { shop.entry(of: id, in: $0) }
        return conversation(of: entry?.person ?? TellingPerson(id))
    }

    func conversation(of entry: QueueEntry) -> ConversationID? {
        switch entry {
        case .conversation(let id): shop.resolved(id)
        case .draft(let id): shop.drafts[id]?.conversation.map(shop.resolved)
        case .outbox(let id): shop.outbox[id]?.conversation.map(shop.resolved)
        case .promise(let id): shop.care.promise(id)?.conversation.map(shop.resolved)
        case .thanks(let id): shop.newestConversation(of: id)?.id
        case .afterCare(let id): shop.care.remedy(id).flatMap(place)
        case .slip(let id): place(ofSlip: id)
        case .person(let id): conversation(ofPerson: id)
        case .issue(let name): conversation(ofIssue: name)
        case .order(let order): conversation(ofOrder: order)
        case .question(let name): session.openQuestion(name)?.messages.last.flatMap { shop.conversation(of: $0) }
        }
    }

    /// The conversation the acts are about: the open one while it has the focus, else the selected.
    var current: ConversationID? {
        if session.focus == .conversation || session.composer != nil, let opened = session.opened {
            return opened.id
        }
        return session.queue.selected.flatMap(conversation(of:))
    }

    mutating func show(_ view: QueueView) {
        session.queue.view = view
        session.queue.entries = []
        session.queue.builtFor = nil
        session.queue.cursor = 0
        session.queue.top = 0
        session.focus = .queue
        session.previewDue = moment.uptime
        refreshQueue()
    }

    /// Looks the list up anew when the shop or the minute changed, and keeps the cursor on the
    /// customer the owner is looking at.
    mutating func refreshQueue() {
        let isOfDrafts = session.queue.view == .drafts
        let built = (revision: isOfDrafts ? shop.revision : shop.listRevision, minute: now.rawValue / 60)
        if let last = session.queue.builtFor, last == built { return }
        session.queue.builtFor = built
        session.queue.counts = shop.counts(at: now)
        session.queue.promises = session.ledger.open(in: shop.care, at: now)
        session.queue.streak = PromiseStreak(shop.care, at: now)
        session.queue.slips = Slip.slips(in: shop.care, calendar: session.settings.business.calendar, at: now)
        session.queue.thanks = thanksToday()
        session.queue.issues = issueCards()
        let selected = session.queue.selected
        if session.queue.view != .found { session.queue.entries = entries(of: session.queue.view) }
        session.queue.oldestWait = oldestWait()
        let place = place(after: selected)
        session.pointAt = nil
        session.pointAtPerson = nil
        session.advancedFrom = nil
        session.queue.moveCursor(to: place ?? session.queue.cursor, rows: session.viewport.queueRows)
        if session.queue.selected != selected { session.previewDue = moment.uptime }
    }

    /// Where the cursor belongs in the new list; nil when the row it was on is gone.
    private mutating func place(after selected: QueueEntry?) -> Int? {
        func index(_ entry: QueueEntry) -> Int? { session.queue.entries.firstIndex(of: entry) }
        if let id = session.pointAtPerson { return index(.person(id)) ?? selected.flatMap(index) }
        if let id = session.pointAt { return index(.conversation(shop.resolved(id))) ?? selected.flatMap(index) }
        if let from = session.advancedFrom { return index(from).map { $0 + 1 } }
        guard let selected else { return nil }
        if case .conversation(let id) = selected {
            return index(.conversation(shop.resolved(id))) ?? keepRow(of: shop.resolved(id))
        }
        return index(selected)
    }

    /// What others do takes no row from under the owner's eyes: it stays until the owner moves on.
    private mutating func keepRow(of id: ConversationID) -> Int? {
        guard shop.conversation(id) != nil, session.queue.view != .found else { return nil }
        let place = min(session.queue.cursor, session.queue.entries.count)
        session.queue.entries.insert(.conversation(id), at: place)
        return place
    }

    private mutating func needsMe() -> [QueueEntry] {
        let places = QueueOrder.needsMe(shop, at: now, care: queueCare())
        session.queue.places = Dictionary(places.map { ($0.id, $0) }) { first, _ in first }
        let stranded = stranded()
        let theirs = Set(stranded.compactMap { $0.conversation.map(shop.resolved) })
        return stranded.map { .outbox($0.id) } + pressing(places.filter { !theirs.contains($0.id) })
            + dueCare().map { .afterCare($0.id) }
    }

    private mutating func entries(of view: QueueView) -> [QueueEntry] {
        let ids: [ConversationID] = switch view {
        case .waitingForThem: QueueOrder.others(.waitingForThem, shop, at: now)
        case .kindWords: QueueOrder.others(.kindWords, shop, at: now)
        case .later: QueueOrder.others(.later, shop, at: now)
        case .notCustomers: QueueOrder.others(.notCustomers, shop, at: now)
        case .closed: shop.closedConversations()
        case .all: shop.conversationsByDate()
        case .needsMe, .drafts, .sending, .promises, .telling, .thanks, .slips, .issues, .questions, .orders,
            .found:
            []
        }
        switch view {
        case .drafts: return drafts()
        case .promises: return session.queue.promises.map { .promise($0.promise.id) }
        case .thanks: return session.queue.thanks.map { .thanks($0.customer) }
        case .telling: return tellingEntries()
        case .issues: return session.queue.issues.map { .issue($0.name) }
        case .orders: return session.orderFacts.due.map { .order($0.reference) }
        case .questions:
            session.queue.questions = openQuestions()
            return session.queue.questions.map { .question($0.issue) }
        case .sending: return outbox()
        case .slips: return session.queue.slips.map { .slip($0.id) }
        case .needsMe: return needsMe()
        default: return ids.map(QueueEntry.conversation)
        }
    }

    /// Whoever waits longest need not stand first.
    private func oldestWait() -> Instant? {
        shop.conversations(in: .needsMe, at: now).lazy.compactMap(\.waitingSince).min()
    }

    private func drafts() -> [QueueEntry] {
        shop.drafts.values.filter { $0.outbox == nil }
            .sorted { ($0.editedAt, $0.id.value) > ($1.editedAt, $1.id.value) }
            .map { .draft($0.id) }
    }

    private func outbox() -> [QueueEntry] {
        shop.outbox.values.sorted { ($0.queuedAt, $0.id.value) < ($1.queuedAt, $1.id.value) }
            .map { .outbox($0.id) }
    }

    /// Mail that did not leave leads the queue: held when a line dropped, refused, or unknown.
    private func stranded() -> [OutboxEntry] {
        shop.outbox.values.filter(isStranded)
            .sorted { ($0.queuedAt, $0.id.value) < ($1.queuedAt, $1.id.value) }
    }

    func isStranded(_ entry: OutboxEntry) -> Bool { session.isStranded(entry) }

    /// After an act on `id`, the row that was below it is under the cursor, or the next marked one.
    mutating func advance(past id: ConversationID?) {
        session.focus = .queue
        session.previewDue = moment.uptime
        if let id { session.marked.remove(id) }
        session.run.removeAll { !session.marked.contains($0) }
        if let next = session.run.first {
            session.pointAt = next
        } else {
            session.advancedFrom = session.queue.selected
        }
    }

    /// While rows are marked, an act begins with the first of them.
    mutating func goToMarked() {
        guard session.focus == .queue, session.composer == nil, let first = session.run.first,
            let selected = session.queue.selected.flatMap(conversation(of:)),
            !session.marked.contains(selected),
            let index = session.queue.entries.firstIndex(of: .conversation(first)) else { return }
        select(index)
        openSelected()
    }
}
