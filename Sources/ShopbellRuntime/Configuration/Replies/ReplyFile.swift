import PlainText

/// One canned reply as it stands in `replies/NAME.md`: a few settings between two lines of `+++`,
/// then the body.
public struct ReplyFile: Hashable, Sendable {
    /// The file's name without `.md`.
    public let name: String
    /// The file's path, for errors found in the body later.
    public let file: String
    public let title: SafeText
    /// Examples of messages this reply answers.
    public let fits: [String]
    /// The digit this reply always has, 1 to 9.
    public let key: Int?
    public let tags: [String]
    /// The text with its fields and blanks, not yet read.
    public let body: String
    /// The line of the file on which the body begins.
    public let bodyLine: Int

    /// - Throws: the error nearest to the top of the file.
    public static func parse(
        _ text: String, name: String, file: String
    ) throws(ConfigurationError) -> ReplyFile {
        let lines = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
        guard lines.first.map(isFence) == true,
            let end = lines.dropFirst().firstIndex(where: isFence)
        else {
            throw ConfigurationError(
                file: file, line: 1,
                problem: "a reply begins with its settings between two lines of +++",
                remedy: "write +++, title = \"What it says\" and +++ on three lines above the text")
        }
        let settings = lines[1..<end].joined(separator: "\n")
        var reader = FrontMatter(try SettingsDocument(settings, file: file, firstLine: 2))
        let reply = ReplyFile(
            name: name, file: file, title: reader.title(), fits: reader.texts("fits"),
            key: reader.key(),
            tags: reader.texts("tags"), body: lines[(end + 1)...].joined(separator: "\n"),
            bodyLine: end + 2)
        reader.refuseUnknown()
        if let error = ConfigurationError.first(of: reader.errors) { throw error }
        return reply
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("+++") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}

/// The settings above a reply's body.
private struct FrontMatter {
    let document: SettingsDocument
    private(set) var errors: [ConfigurationError] = []

    private static let known = ["title", "fits", "key", "tags"]

    init(_ document: SettingsDocument) { self.document = document }

    mutating func title() -> SafeText {
        guard let value = document.values["title"] else {
            errors.append(
                ConfigurationError(
                    file: document.file, line: 1, problem: "the reply has no title",
                    remedy: "write title = \"What it says\" between the lines of +++"))
            return ""
        }
        if case .text(let text) = value, !SafeText(line: text).isEmpty {
            return SafeText(line: text)
        }
        refuse("title", value, "it must be a text on one line")
        return ""
    }

    mutating func texts(_ key: String) -> [String] {
        guard let value = document.values[key] else { return [] }
        if case .list(let values) = value, let texts = SettingForm<[String]>.texts(values) {
            return texts
        }
        refuse(key, value, "it must be a list of texts such as [\"where is my order\"]")
        return []
    }

    mutating func key() -> Int? {
        guard let value = document.values["key"] else { return nil }
        if case .integer(let digit) = value, (1...9).contains(digit) { return digit }
        refuse("key", value, "it must be a digit from 1 to 9")
        return nil
    }

    mutating func refuseUnknown() {
        for key in document.values.keys where !Self.known.contains(key) {
            errors.append(document.unknown([key], known: Self.known, what: "setting"))
        }
    }

    private mutating func refuse(_ key: String, _ value: SettingValue, _ remedy: String) {
        let shown = if case .integer(let number) = value { "\(number)" } else { value.kind }
        errors.append(document.error(at: [key], "\(key) is \(shown)", remedy))
    }
}
