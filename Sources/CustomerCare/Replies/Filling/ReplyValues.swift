import PlainText

/// What the shop knows for one reply, by field. Values come from outside and are taken as words
/// to show: on one line (but for a card, which may have several), without unseen characters, never
/// read as fields again.
public struct ReplyValues: Hashable, Sendable {
    private var values: [String: String] = [:]
    private let fields: ReplyFieldTable

    public init(_ values: [String: String] = [:], fields: ReplyFieldTable = .standard) {
        self.fields = fields
        for (name, value) in values { self[name] = value }
    }

    /// The value as it may be written, or `nil` where the fallback has to stand in. Setting a
    /// value that says nothing (empty, blank, "Guest" for a first name) removes it.
    public subscript(name: String) -> String? {
        get { values[key(name)] }
        set { values[key(name)] = newValue.flatMap { accepted($0, for: name) } }
    }

    private func key(_ name: String) -> String {
        ReplyFieldTable.folded(fields.field(named: name)?.name ?? name)
    }

    private func accepted(_ value: String, for name: String) -> String? {
        if fields.field(named: name)?.rule == .firstName { return FirstName.accepted(value) }
        if CardField.isOne(name) {
            let text = SafeText(lines: String(value.prefix(ReplyLimits.bodyCharactersMax)))
            return text.isEmpty ? nil : text.string
        }
        let start = value.prefix(2 * ReplyLimits.valueCharactersMax)
        let safe = SafeText(line: String(start)).string.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ").prefix(ReplyLimits.valueCharactersMax)
        return safe.isEmpty ? nil : String(safe)
    }
}
