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
    public var snippet: SafeText { snippet(newText: newText) }

    /// For a caller that has taken the own words already.
    func snippet(newText: SafeText) -> SafeText {
        if !newText.isEmpty { return Snippet.line(of: newText) }
        let forwarded = forwardedText
        return Snippet.line(of: forwarded.isEmpty ? quotedText : forwarded)
    }

    private func text(of kind: BodyZone.Kind) -> SafeText {
        let matching = zones.filter { $0.kind == kind }.map(\.text)
        guard let first = matching.first else { return "" }
        guard matching.count > 1 else { return Self.trimmed(first) }
        return Self.trimmed(matching.joined(separator: "\n"))
    }

    private static func trimmed(_ text: SafeText) -> SafeText {
        let bytes = text.string.utf8
        guard let first = bytes.firstIndex(where: isFilled),
            let last = bytes.lastIndex(where: isFilled)
        else { return "" }
        if first == bytes.startIndex, bytes.index(after: last) == bytes.endIndex { return text }
        return text[first..<bytes.index(after: last)]
    }

    private static func isFilled(_ byte: UInt8) -> Bool { byte != 0x0A && byte != 0x20 }

    private static func joined(_ kinds: [BodyZone.Kind], _ lines: TextLines) -> [BodyZone] {
        var zones: [BodyZone] = []
        var start = 0
        for index in kinds.indices
        where index + 1 == kinds.count || kinds[index + 1] != kinds[index] {
            let range = start..<index + 1
            zones.append(BodyZone(kind: kinds[index], lines: range, text: lines.text(range)))
            start = index + 1
        }
        return zones
    }
}
