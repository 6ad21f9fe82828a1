import PlainText
import ShopDomain

/// Something a customer asked, in their words.
public struct QuestionInMail: Sendable {
    public let words: String
    public let customer: CustomerID
    public let message: MessageNumber
    public let at: Instant
    /// What it is about; nil where that is none of the matters of a shop.
    let matter: String?
    /// Its words and matters, to be laid beside those of others.
    let example: ReplyExample

    /// The questions of one mail, each read for what it is about.
    public static func all(
        in mail: String, customer: CustomerID, message: MessageNumber, at date: Instant
    ) -> [QuestionInMail] {
        let words = AskedQuestion.all(in: mail).prefix(CardLimits.questionsPerMailMax)
        guard !words.isEmpty else { return [] }
        let knowledge = ShopKnowledge.shipped
        var scratch = FeatureScratch()
        return words.map { words in
            let example = ReplyExample(.fits, words, knowledge: knowledge, scratch: &scratch)
            let nearness = example.matters, nearest = nearness.indices.max { nearness[$0] < nearness[$1] }
            return QuestionInMail(
                words: String(words.prefix(CardLimits.wordingCharactersMax)), customer: customer, message: message,
                at: date, matter: nearest.flatMap { nearness[$0] > 0 ? knowledge.matters.names[$0] : nil },
                example: example)
        }
    }

    /// Whether a mail asks where an order is.
    public static func asksForOrder(_ mail: String) -> Bool {
        let nobody = CustomerID(rawValue: 0), nothing = MessageNumber(0)
        return all(in: mail, customer: nobody, message: nothing, at: .distantPast)
            .contains { $0.matter == "where an order is" || $0.matter == "a late order" }
    }

    /// Only the customer's own order answers it, which no card can know.
    var isAboutTheirOrder: Bool { matter.map(Self.ownMatters.contains) ?? false }

    private static let ownMatters: Set<String> = [
        "where an order is", "a late order", "an address to change", "an order to change", "an order to cancel",
        "damage on arrival", "a wrong item", "a missing item", "kind words",
    ]
}
