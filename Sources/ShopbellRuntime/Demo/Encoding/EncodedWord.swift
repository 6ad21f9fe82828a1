import Foundation

/// Header text outside ASCII as encoded words (RFC 2047), folded one to a line.
enum EncodedWord {
    static func text(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return chunks(text)
            .map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }

    /// Cut between whole characters: a word must not end inside one (RFC 2047 section 5).
    private static func chunks(_ text: String) -> [String] {
        var chunks = [""]
        for character in text {
            let chunk = chunks[chunks.count - 1]
            if chunk.utf8.count + character.utf8.count > DemoLimits.encodedWordBytes {
                chunks.append(String(character))
            } else {
                chunks[chunks.count - 1].append(character)
            }
        }
        return chunks
    }
}
