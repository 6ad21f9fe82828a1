/// The body of a canned reply, read once and filled for each customer.
///
/// In the body stand:
/// - `{{first name|there}}`: a field, and what is written when the shop does not know it. A known
///   field without fallback becomes a required blank when there is no value.
/// - `{{date!}}`: a blank that must be filled; any name will do, its kind follows from the name.
/// - `{{about them?}}`: a blank that may stay empty and then leaves no trace.
/// - `{{{{`: two literal braces. Closing braces need no such care, and neither does a single `{`.
///
/// Names ignore case, spaces, dots and underscores. The forms of other help desks are understood
/// too: `{{customer.first_name}}`, `{{ contact.first_name || 'there' }}`,
/// `{{ name | default: "there" }}`, `{%customer.firstName,fallback=there%}` and
/// `{contactfield=firstname|there}`.
public struct ReplyTemplate: Hashable, Sendable {
    public let tokens: [ReplyToken]

    init(tokens: [ReplyToken]) {
        self.tokens = tokens
    }

    /// Reads a body. Line feeds and CRLF both end a line; empty lines around the body go.
    ///
    /// - Parameters:
    ///   - firstLine: the line of the file on which the body starts, for the problems' sake.
    ///   - fields: the names that may stand without a fallback.
    /// - Throws: every problem found, in the order of the lines.
    public init(
        parsing body: String, firstLine: Int = 1, fields: ReplyFieldTable = .standard
    ) throws(ReplyTemplateError) {
        var parser = ReplyTemplateParser(body: body, firstLine: firstLine, fields: fields)
        self = try parser.parse()
    }

    /// The blanks of the body, in order of appearance.
    public var blanks: [ReplyBlank] {
        tokens.compactMap { token in
            if case .blank(let blank) = token { blank } else { nil }
        }
    }

    /// The body in our own spelling: what an imported reply is written to disk as.
    public var source: String {
        tokens.map(\.source).joined()
    }
}

/// A stretch of a reply's body: words, a field, or a blank.
public enum ReplyToken: Hashable, Sendable {
    case text(String)
    /// `name` is the table's spelling where the table knows it; a `nil` fallback stands for a
    /// required blank when there is no value.
    case field(name: String, fallback: String?)
    case blank(ReplyBlank)

    /// The token as it is spelled in a reply file.
    public var source: String {
        switch self {
        case .text(let text): text.replacing("{{", with: "{{{{")
        case .field(let name, nil): "{{\(name)}}"
        case .field(let name, let fallback?): "{{\(name)|\(fallback)}}"
        case .blank(let blank): "{{\(blank.name)\(blank.isRequired ? "!" : "?")}}"
        }
    }
}
