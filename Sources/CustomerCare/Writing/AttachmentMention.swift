import PlainText

/// Whether a text says that a file comes with it.
public enum AttachmentMention {
    /// The first such words in what the writer says for themselves: quoted lines, what is passed on
    /// and the signature do not count, nor do files that the reader has sent.
    public static func find(in text: String) -> SafeText? {
        for sentence in sentences(of: text) {
            let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
            if let found = phrase(in: words) { return SafeText(line: found) }
        }
        return nil
    }

    private static func phrase(in words: [String]) -> String? {
        for start in words.indices {
            let rest = words[start...]
            let found = phrases.first { rest.starts(with: $0) }
            guard let found, !isTheirs(before: words[..<start]),
                !isPartOfAThing(after: rest.dropFirst(found.count))
            else { continue }
            return found.joined(separator: " ")
        }
        return nil
    }

    /// "the photo you attached", "your attachment", "it was not attached".
    private static func isTheirs(before words: ArraySlice<String>) -> Bool {
        words.suffix(2).contains { others.contains($0) }
    }

    /// "the handle is attached to the mug".
    private static func isPartOfAThing(after words: ArraySlice<String>) -> Bool {
        words.first == "to" && words.dropFirst().first != "this"
    }

    private static func sentences(of text: String) -> [Substring] {
        var own: [Substring] = []
        for line in text.prefix(textLengthMax).split(separator: "\n") {
            if line == "-- " || line.hasPrefix("---------- Forwarded") { break }
            if line.first != ">" { own.append(line) }
        }
        return own.flatMap { $0.split { ".!?;:".contains($0) } }
    }

    private static let textLengthMax = 100_000

    private static let others: Set<String> = [
        "you", "you've", "your", "you'd", "not", "wasn't", "isn't", "ihr", "ihre", "ihrem",
        "ihren", "deine", "deinem", "votre", "su", "din",
    ]

    private static let phrases: [[String]] = [
        "attached", "attaching", "attachment", "attachments", "i attach", "we attach", "enclosed",
        "see the photo", "see the photos", "see the picture", "see the pictures", "see photo",
        "in the photo below", "here is a photo", "here is a picture", "here are the photos",
        "here are photos", "here are pictures", "photo below", "picture below",
        "anbei", "angehängt", "beigefügt", "anhang", "im anhang",
        "ci-joint", "ci-jointe", "ci-joints", "pièce jointe", "en pièce jointe",
        "adjunto", "adjunta", "adjuntos", "adjuntas", "bifogar", "bifogad", "bifogat", "bifogas",
        "vedhæftet", "vedhæfter", "vedlagt", "bijlage", "bijgevoegd", "in allegato", "allego",
        "em anexo", "liitteenä", "w załączniku",
    ].map { $0.split(separator: " ").map(String.init) }
}
