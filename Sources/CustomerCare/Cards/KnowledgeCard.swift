import PlainText

/// A policy of the shop's, or a piece of what it knows, as the owner wrote it down.
public struct KnowledgeCard: Hashable, Sendable {
    /// The name of its file, which `{{card: NAME}}` asks for.
    public let name: String
    public let title: SafeText
    /// Examples of questions it answers.
    public let fits: [String]
    public let text: SafeText
    /// Its paragraphs, each of which can be cited alone.
    public let passages: [CardPassage]

    public init(name: String, title: SafeText, fits: [String] = [], text: SafeText) {
        self.name = name
        self.title = title
        self.fits = fits
        self.text = text
        passages = Self.paragraphs(text.string).prefix(CardLimits.passagesPerCardMax).map { paragraph in
            CardPassage(card: name, title: title, text: SafeText(lines: paragraph))
        }
    }

    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: "\n") }
    }
}

/// A paragraph of a card, as it can stand in a reply.
public struct CardPassage: Hashable, Sendable {
    /// The card's name.
    public let card: String
    public let title: SafeText
    public let text: SafeText
}

/// Bounds on cards, and on what is asked without one.
public enum CardLimits {
    /// Paragraphs of a card that are looked through; the rest is found by reading on.
    static let passagesPerCardMax = 40
    /// Questions of one mail that a card is looked for.
    static let questionsPerMailMax = 3
    /// Questions of late that are gone through for those without a card.
    public static let questionsMax = 200
    /// Wordings of a question that a card made from it begins with.
    public static let wordingsMax = 5
    /// Characters of a wording.
    public static let wordingCharactersMax = 200
}
