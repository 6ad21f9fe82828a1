import CustomerCare
import PlainText

/// One card as it stands in `cards/NAME.md`: plain text, its paragraphs apart by empty lines.
///
/// Settings between two lines of `+++` may stand above it: a title, and examples of questions it
/// answers. Without them the first heading (`# Returns`) is the title, or else the file's name; headings
/// are no part of the text.
enum CardFile {
    private static let known = ["title", "fits"]

    /// - Throws: the error nearest to the top of the file.
    static func parse(_ text: String, file: String) throws(ConfigurationError) -> KnowledgeCard {
        let name = String((file.split(separator: "/").last ?? "").dropLast(3))
        var card = KnowledgeCard(name: name, title: heading(in: text) ?? title(of: name), text: Self.text(text))
        if text.hasPrefix("+++") { card = try withSettings(text, name: name, file: file) }
        guard card.passages.isEmpty else { return card }
        throw ConfigurationError(
            file: file, line: 1, problem: "the card has no text", remedy: "write what a customer should read")
    }

    private static func withSettings(
        _ text: String, name: String, file: String
    ) throws(ConfigurationError) -> KnowledgeCard {
        let parts = try FrontMatterText(text, file: file, what: "a card", example: "title = \"Returns\"")
        var reader = SettingsReader(parts.settings)
        let title = reader.value(title), fits = reader.value(fits)
        var errors = reader.errors
        for key in parts.settings.values.keys.sorted() where !known.contains(key) {
            errors.append(parts.settings.unknown([key], known: known, what: "setting"))
        }
        if let error = ConfigurationError.first(of: errors) { throw error }
        return KnowledgeCard(
            name: name, title: title.isEmpty ? heading(in: parts.body) ?? Self.title(of: name) : title, fits: fits,
            text: Self.text(parts.body))
    }

    private static let title = Setting<SafeText>("", "title", "", sample: "", standard: "", .line)
    private static let fits = Setting<[String]>("", "fits", "", sample: "", standard: [], .names)

    private static func text(_ text: String) -> SafeText {
        let lines = text.prefix(ReplyLimits.bodyCharactersMax).split(separator: "\n", omittingEmptySubsequences: false)
            .filter { headingWords($0) == nil }
        return SafeText(lines: lines.joined(separator: "\n").trimmingEmptyLines)
    }

    private static func heading(in text: String) -> SafeText? {
        text.split(whereSeparator: \.isNewline).lazy.compactMap { headingWords($0) }.first.map { SafeText(line: $0) }
    }

    /// "Returns" of `## Returns ##`, as Markdown has it; nil for other lines.
    private static func headingWords(_ line: Substring) -> String? {
        let marks = line.prefix { $0 == "#" }, rest = line.dropFirst(marks.count)
        guard (1...6).contains(marks.count), rest.first.map({ $0.isWhitespace }) == true else { return nil }
        let words = rest.reversed().drop { $0 == "#" || $0.isWhitespace }.reversed()
        return words.isEmpty ? nil : String(words).trimmed
    }

    /// "care-of-candles" is "Care of candles".
    private static func title(of name: String) -> SafeText {
        let words = name.map { "-_".contains($0) ? " " : $0 }
        return SafeText(line: String(words.prefix(1)).uppercased() + String(words.dropFirst()))
    }
}
