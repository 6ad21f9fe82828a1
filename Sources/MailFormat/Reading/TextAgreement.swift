import PlainText

/// Whether the plain text and the HTML of one mail are two forms of the same words.
enum TextAgreement {
    private static let comparedBytesMax = 32 * 1024
    private static let fewestWords = 12

    /// Fewer than one in four words of the shorter form stand in the longer one.
    static func disagree(_ first: SafeText, _ second: SafeText) -> Bool {
        let one = words(first)
        let other = words(second)
        guard min(one.count, other.count) >= fewestWords else { return false }
        let common = one.intersection(other).count
        return common * 4 < min(one.count, other.count)
    }

    /// Whether the plain text only says that there is HTML.
    static func isPlaceholder(_ plain: SafeText, for html: SafeText) -> Bool {
        let plainBytes = plain.string.utf8.count
        guard plainBytes < 300, html.string.utf8.count > plainBytes else { return false }
        let lowercase = plain.string.lowercased()
        return lowercase.contains("html")
            && ["view", "support", "client", "enable", "anzeig", "afficher", "programm"].contains {
                lowercase.contains($0)
            }
    }

    /// Words of four letters and more as hashes of their lower-case bytes (FNV-1a).
    private static func words(_ text: SafeText) -> Set<UInt64> {
        var words: Set<UInt64> = []
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var count = 0
        for byte in text.string.utf8.prefix(comparedBytesMax) {
            if byte.isASCIILetter || byte >= 0x80 {
                hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3
                count += 1
            } else {
                if count >= 4 { words.insert(hash) }
                hash = 0xCBF2_9CE4_8422_2325
                count = 0
            }
        }
        return words
    }
}
