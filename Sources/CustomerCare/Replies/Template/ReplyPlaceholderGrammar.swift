/// Turns what stands between the brackets into a field or a blank.
struct ReplyPlaceholderGrammar {
    let fields: ReplyFieldTable

    func token(
        _ inside: Substring, _ form: ReplyPlaceholderForm
    ) throws(ReplyPlaceholderProblem) -> ReplyToken {
        let written = inside.trimmed
        guard written.count <= ReplyLimits.placeholderCharactersMax else {
            throw .unclosed(String(written))
        }
        if written.contains("{{") { throw .unclosed(String(written)) }
        let (name, fallback) = parts(written, form)
        guard !name.isEmpty else { throw .empty }
        if form == .ours, let isRequired = Self.blankMarks[name.last ?? " "] {
            guard fallback == nil else { throw .blankWithFallback(String(name)) }
            let bare = name.dropLast().trimmed
            guard !bare.isEmpty else { throw .empty }
            return .blank(ReplyBlank(name: String(bare), isRequired: isRequired))
        }
        return try field(String(name), fallback)
    }

    private static let blankMarks: [Character: Bool] = ["!": true, "?": false]

    private func field(
        _ name: String, _ fallback: String?
    ) throws(ReplyPlaceholderProblem) -> ReplyToken {
        if let known = fields.field(named: name) {
            return .field(name: known.name, fallback: fallback)
        }
        if let card = CardField.name(written: name) { return .field(name: card, fallback: fallback) }
        guard let fallback else {
            throw .unknownField(name, nearest: fields.nearest(to: name)?.name)
        }
        return .field(name: name, fallback: fallback)
    }

    private func parts(
        _ written: Substring, _ form: ReplyPlaceholderForm
    ) -> (name: Substring, fallback: String?) {
        let separator = form == .percent ? "," : "|"
        guard let bar = written.firstRange(of: separator) else { return (written, nil) }
        let name = written[..<bar.lowerBound].trimmed
        return (name, Self.fallback(written[bar.upperBound...]))
    }

    /// The fallback without the decoration of its home: `| 'there'`, `default: "there"`,
    /// `fallback=there`.
    private static func fallback(_ written: Substring) -> String {
        var rest = written.hasPrefix("|") ? written.dropFirst().trimmed : written.trimmed
        for word in ["default:", "fallback="] where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count).trimmed
        }
        if let quote = rest.first, "'\"".contains(quote), rest.count >= 2, rest.last == quote {
            rest = rest.dropFirst().dropLast()
        }
        return String(rest)
    }
}

/// What can be wrong in a body, with the words for it.
enum ReplyPlaceholderProblem: Error {
    case unclosed(String)
    case empty
    case blankWithFallback(String)
    case unknownField(String, nearest: String?)
    case tooLong
    case nothingToSay

    var message: String {
        switch self {
        case .unclosed(let rest): "\"{{\(rest.prefix(20))\" is not closed on its line."
        case .empty: "\"{{ }}\" names nothing."
        case .blankWithFallback(let name):
            "The blank \"\(name)\" has a fallback, so it is no blank."
        case .unknownField(let name, _): "The shop knows no \"\(name)\"."
        case .tooLong: "The reply is longer than \(ReplyLimits.bodyCharactersMax) characters."
        case .nothingToSay: "The reply has no body."
        }
    }

    var remedy: String {
        switch self {
        case .unclosed: "Write {{name|fallback}}, or {{{{ for two braces."
        case .empty: "Write a field such as {{first name|there}} or a blank such as {{date!}}."
        case .blankWithFallback(let name):
            "Write {{\(name)}} to fill it by hand, or {{\(name.dropLast())|...}} to fall back."
        case .unknownField(let name, let nearest?):
            "Write {{\(nearest)}}, {{\(name)|fallback}}, or {{\(name)!}} to fill it by hand."
        case .unknownField(let name, nil):
            "Write {{\(name)|fallback}}, or {{\(name)!}} to fill it by hand."
        case .tooLong: "Keep what is sent often, and put the rest into a second reply."
        case .nothingToSay: "Write what the customer should read below the closing +++."
        }
    }
}

extension Substring {
    /// The text without white space at both ends.
    var trimmed: Substring {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
