import CustomerCare
import PlainText
import ShopDomain

/// The right pane.
extension InboxStep {
    /// Enter: into the conversation, or to what a row of drafts or mail on its way is about.
    mutating func open() {
        switch session.queue.selected {
        case .conversation, .promise, .afterCare, .slip, .question: break
        case .order(let order): if !knowsWriter(of: order) { return }
        case .thanks(let id): return thank(id)
        case .person(let id): return tell(id)
        case .issue(let name): return openIssue(name)
        case .draft(let id): return openDraft(id, isWriting: false)
        case .outbox(let id): return openOutbox(id)
        case nil: return
        }
        openSelected()
        session.focus = .conversation
    }

    mutating func openSelected() {
        session.previewDue = nil
        guard let id = session.queue.selected.flatMap(conversation(of:)) else {
            session.opened = nil
            return
        }
        openConversation(id)
    }

    mutating func openConversation(_ id: ConversationID) {
        let id = shop.resolved(id)
        if session.opened?.id != id { session.opened = OpenedConversation(id) }
        readMessages()
        findOrders()
        rankReplies()
        findPassage()
        layOut()
    }

    private mutating func readMessages() {
        guard let opened = session.opened, let conversation = shop.conversation(opened.id) else { return }
        let newest = conversation.turns.suffix(InboxLimits.messagesReadMax).reversed().map(\.message)
        let missing = newest.filter {
            session.bodies[$0] == nil && !session.awaitedBodies.contains($0)
        }
        guard !missing.isEmpty else { return }
        session.awaitedBodies.formUnion(missing)
        effects.append(.read(missing))
    }

    /// The nine replies for the newest message; frozen while this customer is shown.
    mutating func rankReplies() {
        guard var opened = session.opened, let conversation = shop.conversation(opened.id) else { return }
        // Replies may come after the first mail is open; "none fits" would be said too early.
        guard !session.shelf.replies.isEmpty else { return }
        let message = (conversation.unanswered.last ?? conversation.lastIncoming)?.message
        guard let message, let body = session.bodies[message], opened.suggestions == nil else { return }
        let lead = owningUp(in: opened.id) ?? orderLead(to: body.ownText) ?? newDateLead(in: opened.id)
        opened.suggestions = session.shelf.ranking.rank(body.ownText, leadBy: lead)
        opened.rankedFor = message
        session.opened = opened
    }

    mutating func scroll(_ command: InboxCommand) {
        let page = max(1, session.viewport.conversationRows - 2)
        guard var opened = session.opened else { return }
        let target = switch command {
        case .nextRow: opened.scroll + 1
        case .previousRow: opened.scroll - 1
        case .pageDown: opened.scroll + page
        case .pageUp: opened.scroll - page
        case .bottom: opened.layout.lines.count
        default: 0
        }
        opened.scroll = target
        opened.clampScroll(rows: session.viewport.conversationRows)
        session.opened = opened
    }

    /// Keeps the open conversation true to the shop, and laid out for the pane.
    mutating func refreshOpened() {
        guard let opened = session.opened else { return }
        let id = shop.resolved(opened.id)
        if id != opened.id || shop.conversation(id) == nil { session.opened = nil }
        if session.opened == nil, shop.conversation(id) != nil { openConversation(id) }
        findOrders()
        findPassage()
        layOut()
    }

    mutating func layOut() {
        guard var opened = session.opened, let conversation = shop.conversation(opened.id) else { return }
        let read = conversation.turns.count { session.bodies[$0.message] != nil }
        let key = ConversationLayout.Key(
            conversation: opened.id, revision: shop.revision,
            columns: session.viewport.conversationColumns, showsQuotes: opened.showsQuotes,
            showsTheirView: opened.showsTheirView, bodyCount: read, day: now.rawValue / 86_400)
        guard opened.layout.key != key else { return }
        opened.labels.include(conversation)
        if read < min(conversation.turns.count, InboxLimits.messagesReadMax) { readMessages() }
        var layouter = ConversationLayouter(
            shop: shop, bodies: session.bodies, labels: opened.labels,
            calendar: ShopCalendar(zone: session.settings.zone), now: now,
            columns: session.viewport.conversationColumns, showsQuotes: opened.showsQuotes,
            ownAddresses: Set(session.settings.ownAddresses))
        if opened.showsTheirView {
            layouter.layTheirView(conversation)
        } else {
            layouter.lay(conversation)
        }
        opened.layout = ConversationLayout(lines: layouter.lines, key: key)
        opened.clampScroll(rows: session.viewport.conversationRows)
        session.opened = opened
    }
}
