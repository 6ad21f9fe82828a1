import CustomerCare
import PlainText
import ShopDomain

extension ReplyShelf {
    /// A reply that says what a card says, and nothing else yet.
    func filled(citing passage: CardPassage, for customer: Customer?) -> FilledReply? {
        let body = "Hi {{first name|there}},\n\n{{\(CardField.name(of: passage.card))}}\n\n{{my name|}}"
        guard let template = try? ReplyTemplate(parsing: body) else { return nil }
        return filled(template, [CardField.name(of: passage.card): passage.text.string], for: customer, subject: "")
    }
}
