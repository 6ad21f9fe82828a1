/// The spellings of a field that are understood, by their brackets.
enum ReplyPlaceholderForm: CaseIterable {
    /// `{{{{`, which stands for two braces.
    case literalBraces
    /// `{{name|fallback}}`: ours, and that of Mustache, Liquid, Gorgias and Chatwoot.
    case ours
    /// `{%customer.firstName,fallback=there%}`: Help Scout and FreeScout.
    case percent
    /// `{contactfield=firstname|there}`: Mautic.
    case contactField

    init?(opening text: Substring) {
        let start = text.prefix(Self.openingCharactersMax).lowercased()
        let match = Self.allCases.first { start.hasPrefix($0.opening) }
        guard let match else { return nil }
        self = match
    }

    private static let openingCharactersMax = 14

    var opening: String {
        switch self {
        case .literalBraces: "{{{{"
        case .ours: "{{"
        case .percent: "{%"
        case .contactField: "{contactfield="
        }
    }

    var closing: String {
        switch self {
        case .literalBraces: ""
        case .ours: "}}"
        case .percent: "%}"
        case .contactField: "}"
        }
    }
}
