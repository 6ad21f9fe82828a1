import CustomerCare
import PlainText
import ShopDomain

/// The orders that the open mail is about.
extension InboxStep {
    /// Looks anew when facts or texts changed.
    mutating func findOrders() {
        guard var opened = session.opened, let conversation = shop.conversation(opened.id) else { return }
        let key = OpenedOrders.Key(
            revision: shop.revision, bodyCount: conversation.turns.count { session.bodies[$0.message] != nil })
        guard opened.orders.key != key else { return }
        opened.orders.key = key
        let texts = texts(of: conversation)
        opened.orders.meant = meant(by: conversation, texts)
        opened.orders.products = products(named: texts)
        session.opened = opened
    }

    private func meant(by conversation: Conversation, _ texts: [String]) -> OrdersMeant {
        guard let customer = shop.customer(of: conversation) else { return .none }
        return OrdersMeant(texts: texts, customer: customer, in: shop, at: now)
    }

    /// What the customer wrote, newest first, and the subject behind the newest.
    private func texts(of conversation: Conversation) -> [String] {
        let incoming = conversation.turns.reversed().filter { $0.direction == .incoming }
        var texts = incoming.prefix(InboxLimits.messagesReadMax).flatMap { turn -> [String] in
            // What a notice says around the customer's words stands in its first line.
            guard let body = session.bodies[turn.message] else { return [] }
            return [body.ownText, shop.message(turn.message)?.snippet.string ?? ""]
        }
        texts.insert(conversation.subject.string, at: min(2, texts.count))
        return texts
    }

    /// An order that a customer names and that is in their name is theirs from then on: a fact for
    /// their card, also in other conversations.
    mutating func joinNamedOrders() {
        guard !session.settings.isLookOnly, let opened = session.opened,
            let conversation = shop.conversation(opened.id), let customer = shop.customer(of: conversation)
        else { return }
        let meant = meant(by: conversation, texts(of: conversation))
        for order in meant.orders where meant.basis == .named && OrdersMeant.canJoin(order, to: customer, in: shop) {
            let join = OrderJoin(customer: customer.id, basis: .nameAndNumber)
            events.append(
                .orderJoined(OrderJoined(act: token(), order: order.reference, join: join, at: now)))
        }
    }

    // MARK: Fields

    /// What the mail's order fills in; nothing while several could be meant.
    func orderValues(for id: ConversationID?) -> [String: String] {
        guard let opened = session.opened, opened.id == id, let order = opened.orders.chosen else { return [:] }
        return OrderFields(promise: session.settings.shipping, at: now).values(order)
    }

    /// Shows which orders could be meant, where the reply says something of one and more than one could
    /// be; whether it does.
    mutating func asksWhichOrder(_ name: String, for id: ConversationID?) -> Bool {
        guard let opened = session.opened, opened.id == id, opened.orders.chosen == nil,
            !opened.orders.isLeftOpen, !opened.orders.meant.orders.isEmpty,
            session.shelf.replies[name]?.template.namesOrder == true else { return false }
        session.overlay = .whichOrder(reply: name, selected: 0)
        return true
    }

    mutating func chooseOrder(for reply: String, _ selected: Int, _ input: PromptInput) {
        let orders = session.opened?.orders.meant.orders ?? []
        var selected = selected
        if case .insert(let typed) = input, let digit = Int(typed), (1...orders.count + 1).contains(digit) {
            selected = digit - 1
        } else if input != .confirm {
            let index = moved(selected, by: input, count: orders.count + 1)
            session.overlay = .whichOrder(reply: reply, selected: index)
            return
        }
        session.overlay = nil
        session.opened?.orders.choose(orders.indices.contains(selected) ? orders[selected].reference : nil)
        if session.composer != nil { insert(named: reply) } else if let id = current { place(named: reply, in: id) }
    }

    // MARK: By hand

    mutating func actOnOrders(_ command: InboxCommand) {
        switch command {
        case .joinOrder: session.overlay = .line(.orderNumber, PromptLine(session.opened?.orders.number ?? ""))
        case .partOrder: partOrder()
        default: break
        }
    }

    mutating func answerOrderNumber(_ typed: String) {
        guard let id = current, let conversation = shop.conversation(id) else { return }
        guard let order = shop.orders(.number(typed)).last else {
            session.overlay = .line(.orderNumber, PromptLine(typed))
            return say("No order of that number here", .warning)
        }
        join(order, to: shop.resolved(conversation.customer))
        say("Order " + order.number + " is theirs: z takes it back")
    }

    private mutating func partOrder() {
        guard let order = session.opened?.orders.chosen ?? session.opened?.orders.meant.orders.first else {
            return say("No order is shown here")
        }
        join(order, to: nil)
        say("Order " + order.number + " is not theirs: z takes it back")
    }

    private mutating func join(_ order: Order, to customer: CustomerID?) {
        let join = OrderJoin(customer: customer, basis: .byHand)
        events.append(.orderJoined(OrderJoined(act: token(), order: order.reference, join: join, at: now)))
    }
}
