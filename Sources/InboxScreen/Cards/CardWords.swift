import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What the shop's cards say, on screen.
enum CardWords {
    /// Above a mail that a card answers: the key that cites it, and what it says.
    static func line(_ scene: Scene) -> ScreenLine? {
        guard let passage = scene.opened?.passage else { return nil }
        return ScreenLine([
            Span("C ", .hintKey), Span(passage.title, .accent), Span("  "), Span(beginning(passage.text.string), .dim),
        ])
    }

    static func list(_ matches: [ReplyPicker.Match], selected: Int) -> ChoiceList {
        let rows = matches.map { match in
            ScreenLine([
                Span(SafeText(line: match.entry.title)), Span("  "), Span(beginning(match.entry.body), .dim),
            ])
        }
        return ChoiceList(
            title: "Your cards", rows: rows, selected: selected, empty: "None of your cards has these words.")
    }

    static func preview(_ matches: [ReplyPicker.Match], _ selected: Int) -> SafeText? {
        matches.indices.contains(selected) ? SafeText(lines: matches[selected].entry.body) : nil
    }

    /// On the list of what is asked without a card.
    static let hints = [
        KeyHint(key: "Enter", words: "opens it"), KeyHint(key: "C", words: "makes the answer a card"),
        KeyHint(key: "-", words: "puts aside"), KeyHint(key: "Esc", words: "back"),
        KeyHint(key: "?", words: "keys", isWayToAll: true),
    ]

    /// As much as any line can hold.
    private static func beginning(_ text: String) -> SafeText { SafeText(line: String(text.prefix(240))) }
}

extension EntryFacts {
    /// Something that is asked and that no card answers.
    init(question name: String, _ scene: Scene) {
        guard let question = scene.session.openQuestion(name) else {
            self.init(name: SafeText(line: name), reason: "a card answers it now")
            return
        }
        let asked = counted(question.customerCount, "customer asks", "customers ask")
        self.init(name: question.words, reason: asked + Self.otherwise(question))
        reasonRole = question.customerCount > 1 ? .soon : .dim
        age = Span(scene.age(question.since).padded(toColumns: 3, alignment: .trailing), .dim)
    }

    /// How else it was asked.
    private static func otherwise(_ question: OpenQuestion) -> SafeText {
        question.wordings.dropFirst().first.map { ". Also: " + SafeText(line: $0) } ?? ""
    }
}
