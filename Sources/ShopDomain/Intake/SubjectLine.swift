import PlainText

/// Subjects without what mail programs put in front of them.
public enum SubjectLine {
    /// Reply and forward marks in the languages our users' customers write in.
    private static let marks: Set<String> = [
        "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "r", "res", "resp", "odp", "ynt", "bls", "fwd",
        "fw", "wg", "tr", "rv", "enc",
    ]

    /// Lower-cased, without reply marks and list tags: equal for all mails of one thread.
    public static func base(of subject: SafeText) -> String {
        strip(subject.string).lowercased()
    }

    /// The subject of an answer: "Re: " exactly once.
    public static func reply(to subject: SafeText) -> SafeText {
        let base = strip(subject.string)
        return SafeText(line: base.isEmpty ? "Re: your message" : "Re: " + base)
    }

    public static func forward(of subject: SafeText) -> SafeText {
        SafeText(line: "Fwd: " + strip(subject.string))
    }

    private static func strip(_ subject: String) -> String {
        var rest = subject[...].drop(while: \.isWhitespace)
        while let colon = rest.prefix(8).firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let mark = rest[..<colon].lowercased()
            let word = mark.prefix { $0.isLetter }
            guard marks.contains(String(word)), mark.dropFirst(word.count).allSatisfy(isCounter)
            else { break }
            rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
        }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// "Re[2]:" and "Re (3):" count too.
    private static func isCounter(_ character: Character) -> Bool {
        character.isNumber || "[]() ".contains(character)
    }
}
