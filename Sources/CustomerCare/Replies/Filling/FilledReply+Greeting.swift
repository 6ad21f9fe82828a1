extension FilledReply {
    /// The reply for stacking at the cursor: without its "Hi Bea," and without its sign-off, so
    /// that two replies read as one letter.
    public func withoutGreeting() -> FilledReply {
        let characters = Array(text)
        let lines = Self.lines(of: characters)
        let body = bodyLines(lines.map { String(characters[$0]) })
        guard let first = body.first, let last = body.last else {
            return FilledReply(text: "", blanks: [])
        }
        let kept = lines[first].lowerBound..<lines[last].upperBound
        let inside = blanks.filter {
            kept.contains($0.range.lowerBound) && $0.range.upperBound <= kept.upperBound
        }
        let moved = inside.map { open in
            OpenBlank(
                range: open.range.lowerBound - kept.lowerBound..<open.range.upperBound
                    - kept.lowerBound,
                blank: open.blank)
        }
        return FilledReply(text: String(characters[kept]), blanks: moved)
    }

    /// The lines that say something: neither greeting nor sign-off nor the empty lines beside them.
    private func bodyLines(_ lines: [String]) -> Range<Int> {
        let spoken = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
        var kept = spoken[...]
        if let first = kept.first, Self.isGreeting(lines[first]) { kept.removeFirst() }
        let farewell = kept.suffix(3).first { Self.isFarewell(lines[$0]) }
        if let farewell {
            kept = kept.prefix { $0 < farewell }
        } else if let last = kept.last, lines[last][...].trimmed == (signature ?? "")[...] {
            kept.removeLast()
        }
        guard let first = kept.first, let last = kept.last else { return 0..<0 }
        return first..<last + 1
    }

    private static func lines(of characters: [Character]) -> [Range<Int>] {
        var start = 0
        return characters.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            defer { start += line.count + 1 }
            return start..<start + line.count
        }
    }

    private static func isGreeting(_ line: String) -> Bool {
        let text = line[...].trimmed
        guard let stop = text.last, ",!:.".contains(stop), text.count <= 60 else { return false }
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" }
        guard let first = words.first, words.count <= 5 else { return false }
        return ["hi", "hello", "hey", "dear", "good"].contains(first)
    }

    private static func isFarewell(_ line: String) -> Bool {
        let words = line[...].trimmed.lowercased()
        guard words.last == ",", words.count <= 30 else { return false }
        return farewells.contains { words.hasPrefix($0) }
    }

    private static let farewells = [
        "warm", "best", "all the best", "kind", "with ", "yours", "sincerely", "regards",
        "thank you,", "thanks,", "many thanks", "cheers", "take care", "love",
    ]
}
