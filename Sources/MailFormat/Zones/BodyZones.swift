import PlainText

/// The text of a mail divided into the writer's own words and all else that stands there.
///
/// Knows `>` quotes, "On ... wrote:" over several lines, Outlook's header blocks, forwarded mail,
/// `-- ` signatures and "Sent from my ...", in English, German, French, Spanish, Italian, Dutch
/// and Portuguese.
public struct BodyZones: Equatable, Sendable {
    public let zones: [BodyZone]

    public init(_ text: SafeText) {
        let lines = TextLines(text)
        var classifier = ZoneClassifier(lines)
        zones = Self.joined(classifier.kinds(), lines)
    }

    public static func split(_ text: SafeText) -> [BodyZone] {
        BodyZones(text).zones
    }

    /// The writer's own words, without empty lines at both ends.
    public var newText: SafeText { text(of: .own) }
    public var quotedText: SafeText { text(of: .quoted) }
    public var forwardedText: SafeText { text(of: .forwarded) }
    public var signature: SafeText { text(of: .signature) }

    /// One line of the newest words: the writer's own, or else what is passed on or quoted.
    public var snippet: SafeText {
        for source in [newText, forwardedText, quotedText] where !source.isEmpty {
            return Snippet.line(of: source)
        }
        return ""
    }

    private func text(of kind: BodyZone.Kind) -> SafeText {
        let matching = zones.filter { $0.kind == kind }.map(\.text)
        guard let only = matching.first, matching.count > 1 else {
            return Self.trimmed(matching.first?.string ?? "")
        }
        return Self.trimmed(matching.dropFirst().reduce(only.string) { $0 + "\n" + $1.string })
    }

    private static func trimmed(_ text: String) -> SafeText {
        let blank: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x20 }
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !blank($0) }), let last = bytes.lastIndex(where: { !blank($0) })
        else { return "" }
        return SafeText(lines: String(text[first...last]))
    }

    private static func joined(_ kinds: [BodyZone.Kind], _ lines: TextLines) -> [BodyZone] {
        var zones: [BodyZone] = []
        var start = 0
        for index in kinds.indices where index + 1 == kinds.count || kinds[index + 1] != kinds[index] {
            let range = start..<index + 1
            zones.append(BodyZone(kind: kinds[index], lines: range, text: lines.text(range)))
            start = index + 1
        }
        return zones
    }
}
