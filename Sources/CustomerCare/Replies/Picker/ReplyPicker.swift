/// The list behind `;`: finds a reply by a few letters of its title or words of its body.
///
/// Every word typed must be found. Best is the start of a title's word, then letters of the title
/// in order with gaps ("owndt" finds "Own it, new date"), then the start of a word in the body.
public struct ReplyPicker: Sendable {
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let title: String
        public let body: String

        public init(name: String, title: String, body: String) {
            self.name = name
            self.title = title
            self.body = body
        }
    }

    public struct Match: Hashable, Sendable {
        public let entry: Entry
        /// Offsets of the title's characters that were typed, ascending, for showing them.
        public let titleOffsets: [Int]
    }

    private struct Searchable {
        let entry: Entry
        let title: [Character]
        let body: [UInt8]
    }

    private let entries: [Searchable]

    public init(_ entries: [Entry]) {
        self.entries = entries.map { entry in
            Searchable(
                entry: entry, title: Self.folded(entry.title),
                body: Array(
                    entry.body.prefix(ReplyLimits.pickerBodyCharactersMax).lowercased().utf8))
        }
    }

    /// The replies that match, best first; equals and an empty query keep the given order.
    public func matches(_ query: String) -> [Match] {
        let words = query.prefix(ReplyLimits.pickerQueryCharactersMax)
            .split(whereSeparator: \.isWhitespace).map { Self.folded(String($0)) }
        let found = entries.enumerated().compactMap { position, entry in
            Self.match(words, entry).map {
                (position: position, score: $0.score, offsets: $0.offsets)
            }
        }
        return found.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
            .map { Match(entry: entries[$0.position].entry, titleOffsets: $0.offsets) }
    }

    private static func match(
        _ words: [[Character]], _ entry: Searchable
    ) -> (score: Int, offsets: [Int])? {
        var score = 0
        var offsets: Set<Int> = []
        for word in words {
            if let inTitle = TitleMatch(word, in: entry.title) {
                score += inTitle.score
                offsets.formUnion(inTitle.offsets)
            } else if let inBody = bodyScore(Array(String(word).utf8), entry.body) {
                score += inBody
            } else {
                return nil
            }
        }
        return (score, offsets.sorted())
    }

    /// 20 at the start of a word, 10 within one of three letters or more.
    private static func bodyScore(_ word: [UInt8], _ body: [UInt8]) -> Int? {
        guard let first = word.first, body.count >= word.count else { return nil }
        var isWithin = false
        for start in 0...(body.count - word.count) where body[start] == first {
            guard body[start..<start + word.count].elementsEqual(word) else { continue }
            if start == 0 || !isLetter(body[start - 1]) { return 20 }
            isWithin = true
        }
        return isWithin && word.count >= 3 ? 10 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }

    /// Lower-cased character by character, so that offsets stay those of the title.
    private static func folded(_ text: String) -> [Character] {
        text.map { character in
            let lower = character.lowercased()
            return lower.count == 1 ? Character(lower) : character
        }
    }
}
