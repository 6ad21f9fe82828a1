/// The field that stands for a card of the owner's: `{{card: returns}}`.
public enum CardField {
    private static let word = "card:"

    /// The field that asks for a card.
    public static func name(of card: String) -> String { word + " " + card.lowercased() }

    /// The same spelling for every way to write it; nil for other fields, and for no name.
    static func name(written: String) -> String? {
        guard isOne(written) else { return nil }
        let card = written.dropFirst(word.count).trimmed
        return card.isEmpty ? nil : name(of: String(card))
    }

    static func isOne(_ field: String) -> Bool { field.prefix(word.count).lowercased() == word }
}
