import CustomerCare
import PlainText
import ShopDomain

/// Finding the passage of a card for a mail, and what is asked without a card.
///
/// The labelled messages that lie beside the tests are the mail; those to learn from, by the reply
/// that was picked for them, are the cards.
struct CardMeasurement {
    func figures() throws -> [Figure] {
        guard let learn = try SuggestionMeasurement.messages("learn"),
            let test = try SuggestionMeasurement.messages("test")
        else {
            StandardError.write("cards are looked for in the folder of the package only")
            return []
        }
        let shelf = Self.shelf(learn)
        var finding = Samples()
        for message in test { _ = finding.time { shelf.passage(for: message.text) } }
        let asked = Self.asked(test)
        var grouping = Samples(), listing = Samples()
        for _ in 0..<Limits.openingCount {
            let learnNext = grouping.time { LearnNext(asked, without: shelf) }
            _ = listing.time { learnNext.questions() }
        }
        return [
            Figure(
                "passage of a card for a mail, p99", .milliseconds(finding.percentile(99)),
                budget: BudgetTable.keyWorst,
                note: "\(shelf.cards.count) cards, median \(Quantity.milliseconds(finding.median).text)"),
            Figure(
                "questions without a card, once after mail came", .milliseconds(grouping.median),
                budget: BudgetTable.busyKey, note: "\(asked.count) questions"),
            Figure(
                "questions without a card, each key", .milliseconds(listing.median), budget: BudgetTable.keyWorst),
        ]
    }

    private static func shelf(_ learn: [LabelledMessage]) -> CardShelf {
        let texts = Dictionary(grouping: learn, by: \.reply).sorted { $0.key < $1.key }
        return CardShelf(
            texts.map { label, messages in
                KnowledgeCard(
                    name: label, title: SafeText(line: label),
                    text: SafeText(lines: messages.map(\.text).joined(separator: "\n\n")))
            })
    }

    private static func asked(_ messages: [LabelledMessage]) -> [QuestionInMail] {
        let all = messages.enumerated().flatMap { number, message in
            QuestionInMail.all(
                in: message.text, customer: CustomerID(rawValue: UInt32(number)),
                message: MessageNumber(UInt32(number)), at: GeneratedShop.now)
        }
        return all.suffix(CardLimits.questionsMax)
    }
}
