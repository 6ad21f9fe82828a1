import CustomerCare
import PlainText
import ShopDomain

/// The same issue again: a card stays until the owner decides what to do about it.
extension InboxStep {
    /// What several customers wrote of lately, those with the most customers first.
    func issueCards() -> [IssueCard] {
        let reports = session.reports.map { $0.of(shop.resolved($0.customer)) }
        return SameIssue.cards(reports, orders: session.orderFacts.soldLately, decided: shop.care.issues, at: now)
    }

    func conversation(ofIssue name: String) -> ConversationID? {
        session.issueCard(name)?.messages.last.flatMap { shop.conversation(of: $0) }
    }

    /// Enter on a card: who wrote of it, and the keys that decide.
    mutating func openIssue(_ name: String) {
        guard let card = session.issueCard(name) else { return say("That card is decided") }
        session.overlay = .issue(name, selected: card.messages.count - 1)
    }

    mutating func answerIssue(_ name: String, _ selected: Int, _ input: PromptInput) {
        guard let card = session.issueCard(name) else {
            session.overlay = nil
            return
        }
        switch input {
        case .confirm:
            session.overlay = nil
            guard card.messages.indices.contains(selected),
                let id = shop.conversation(of: card.messages[selected]) else { return }
            openConversation(id)
            session.focus = .conversation
        case .insert(let key): if let choice = IssueChoices.choice(key) { decide(card, choice) }
        default:
            let index = moved(selected, by: input, count: card.messages.count)
            session.overlay = .issue(name, selected: index)
        }
    }

    private mutating func decide(_ card: IssueCard, _ choice: IssueDecided.Choice) {
        session.overlay = nil
        events.append(
            .issueDecided(
                IssueDecided(act: token(), issue: card.name, choice: choice, words: card.title, at: now)))
        session.advancedFrom = session.queue.selected
        switch choice {
        case .tellOthers:
            session.tellingWords = card.title.string
            show(.needsMe)
            if let product = card.product { find(product) }
            session.overlay = .menu(.tellAhead)
        case .cannedReply: say("Written down. Answer one of them by hand: the third alike is offered as a reply")
        default: say("Written down: " + choice.words + ". From here it counts anew", .good)
        }
    }
}

extension InboxStep {
    /// Who wrote of a thing, to be told of it.
    private mutating func find(_ product: String) {
        session.beforeSearch = (.needsMe, session.queue.selected)
        session.awaitedQuery = product
        effects.append(.search(product))
    }
}

/// What can be decided about an issue, each by a key.
public enum IssueChoices {
    public static let all: [(key: String, choice: IssueDecided.Choice)] = [
        ("l", .fixListing), ("p", .fixProduct), ("r", .cannedReply), ("t", .tellOthers), ("w", .watch), ("d", .declined),
    ]

    static func choice(_ key: String) -> IssueDecided.Choice? { all.first { $0.key == key }?.choice }
}

extension InboxSession {
    public func issueCard(_ name: String) -> IssueCard? { queue.issues.first { $0.name == name } }
}
