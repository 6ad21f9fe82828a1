import CustomerCare
import PlainText
import ShopDomain

/// Telling people of their orders before they ask: late ones, things that ran out, things that are back.
extension InboxStep {
    mutating func tellOfOrders(_ choice: TellingChoice) {
        switch choice {
        case .orders: tellOfPressingOrders()
        case .soldOut: tellOfWhatRanOut()
        default: tellOfRestock()
        }
    }

    private mutating func tellOfPressingOrders() {
        let orders = session.orderFacts.pressing(at: now)
        beginTelling(people(of: orders), "your order leaves later than I said", "No order is late or about to be")
        sayWhoHasNoAddress(orders)
    }

    private mutating func tellOfWhatRanOut() {
        let empty = session.products.products.filter(\.isEmpty)
        let orders = session.orderFacts.due.filter { order in
            order.products.contains { product in
                session.products.named(in: product.string).contains { empty.contains($0) }
            }
        }
        let words = empty.count == 1 ? "\(empty[0].name) has run out, and your order waits for it" : ""
        beginTelling(people(of: orders), words, "No open order holds something that has run out")
        sayWhoHasNoAddress(orders)
    }

    /// The waiting lists of what can be had again.
    private mutating func tellOfRestock() {
        let back = session.products.products.filter { !$0.isEmpty && !waiting(for: $0).isEmpty }
        let words = back.count == 1 ? "\(back[0].name) can be had again" : ""
        beginTelling(unique(back.flatMap(waiting)), words, "Nobody waits for something that can be had")
    }

    private func people(of orders: [DueOrder]) -> [TellingPerson] {
        unique(orders.compactMap { $0.addressee.map(shop.resolved) }.map { addressee in
            let newest = shop.customer(addressee).flatMap { shop.newestConversation(of: $0.id) }
            return TellingPerson(addressee, conversation: newest?.id)
        })
    }

    /// A marketplace that gives no addresses has mail of its own to its buyers.
    private mutating func sayWhoHasNoAddress(_ orders: [DueOrder]) {
        let unknown = orders.filter { $0.addressee == nil }
        guard let first = unknown.first else { return }
        let rest = unknown.count == 1 ? "" : " and \(unknown.count - 1) more"
        let words = "Not on the list: order \(first.number)\(rest), \(first.reference.channel) knows how to reach them"
        say(SafeText(line: words), .warning)
    }

    // MARK: Waiting lists

    /// Who is on the waiting list of a product.
    func waiting(for product: Product) -> [TellingPerson] {
        let label = product.waitingLabel.string.lowercased()
        return shop.annotatedConversations().compactMap { id in
            guard let conversation = shop.conversation(id),
                conversation.labels.contains(where: { $0.string.lowercased() == label }) else { return nil }
            return TellingPerson(.customer(shop.resolved(conversation.customer)), conversation: id)
        }
    }

    /// The labels a prompt begins with: where the mail names something that has run out, also the one
    /// that puts them on its waiting list.
    func labelsToOffer(_ conversation: Conversation) -> String {
        let opened = session.opened.flatMap { $0.id == conversation.id ? $0 : nil }
        let product = opened?.orders.products.first(where: \.isEmpty)
        let waiting = product.map(\.waitingLabel).flatMap { conversation.labels.contains($0) ? nil : $0 }
        return (conversation.labels + [waiting].compactMap { $0 }).map(\.string).joined(separator: ", ")
    }

    /// Says so when something can be had again that people wait for.
    mutating func tellOfArrivals(after before: ProductShelf) {
        let wasEmpty = Set(before.products.filter(\.isEmpty).map(\.name))
        let back = session.products.products.filter { wasEmpty.contains($0.name) && !$0.isEmpty }
        guard let product = back.first(where: { !waiting(for: $0).isEmpty }) else { return }
        let count = waiting(for: product).count
        say(product.name + SafeText(line: " is back, \(count) wait\(count == 1 ? "s" : "") for it: T b tells them"), .good)
    }

    /// Whoever was told that it is back waits no longer.
    mutating func leaveWaitingLists(_ conversation: Conversation) {
        let labels = Set(session.products.products.filter { !$0.isEmpty }.map { $0.waitingLabel.string.lowercased() })
        let kept = conversation.labels.filter { !labels.contains($0.string.lowercased()) }
        guard kept.count < conversation.labels.count else { return }
        events.append(.labelsSet(LabelsSet(act: token(), conversation: conversation.id, labels: kept, at: now)))
    }

    // MARK: Words

    /// What somebody is told, with the number of their order where it is about "your order", and the day
    /// it was to leave by.
    func wordsOfOrder(_ cause: TellingCause, for addressee: Addressee) -> (told: String, day: String)? {
        let words = cause.words.string
        guard let place = words.firstRange(of: "your order"),
            let order = earliestOrder(of: addressee), let due = order.due else { return nil }
        let day = session.settings.business.calendar.day(due, now: now).string
        let told = words.replacingCharacters(in: place, with: "your order \(order.number)")
        return (told, day)
    }

    func earliestOrder(of addressee: Addressee) -> DueOrder? {
        session.orderFacts.due.first { $0.addressee.map(shop.resolved) == addressee }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with words: String) -> String {
        String(self[..<range.lowerBound]) + words + String(self[range.upperBound...])
    }
}
