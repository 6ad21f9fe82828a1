import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Words for what several customers wrote of.
enum IssueWords {
    /// Above the other views: the first card, and the way to it.
    static func line(_ scene: Scene) -> ScreenLine? {
        guard scene.session.queue.view != .issues, let card = scene.session.queue.issues.first else { return nil }
        return ScreenLine(
            [
                Span(" "), Span("same issue: ", .soon), Span(card.title, .text),
                Span(", " + counted(card.customerCount, "customer", "customers"), .dim),
            ], right: [Span(" g i ", .hintKey)])
    }

    /// "3 customers since Mon 4 · handle, chipped"
    static func reason(_ card: IssueCard, _ scene: Scene) -> SafeText {
        let since = scene.calendar.day(card.since, now: scene.now)
        let words = card.sharedWords.isEmpty ? "" : " \u{00B7} all say " + card.sharedWords.joined(separator: ", ")
        return counted(card.customerCount, "customer", "customers") + " since " + since + SafeText(line: words)
    }

    /// Who wrote of it, and the keys that decide.
    static func list(_ card: IssueCard, selected: Int, _ scene: Scene) -> ChoiceList {
        let rows = card.messages.compactMap { scene.shop.message($0) }.map { entry in
            ScreenLine(
                [Span(entry.name), Span("  " + entry.snippet, .dim)],
                right: [Span(" " + scene.calendar.day(entry.date, now: scene.now), .dim)])
        }
        return ChoiceList(title: card.title + ": " + reason(card, scene), rows: rows, selected: selected)
    }

    static let hints =
        IssueChoices.all.map { KeyHint(key: SafeText(line: $0.key), words: $0.choice.words) } + [
            KeyHint(key: "Enter", words: "opens it"), KeyHint(key: "Esc", words: "later"),
        ]
}

extension EntryFacts {
    /// A card about something several customers wrote of.
    init(issue name: String, _ scene: Scene) {
        guard let card = scene.session.issueCard(name) else {
            self.init(name: SafeText(line: name), reason: "decided")
            return
        }
        self.init(name: card.title, reason: IssueWords.reason(card, scene))
        reasonRole = .soon
        age = Span(scene.age(card.since).padded(toColumns: 3, alignment: .trailing), .dim)
    }
}
