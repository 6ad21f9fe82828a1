/// The subject of an answer.
public enum ReplySubject {
    /// `Re: ` once, whatever marks of answers stood there in whatever language.
    public static func answering(_ subject: String) -> HeaderValue {
        var rest = Substring(HeaderValue(subject).string)
        while let bare = withoutMark(rest) { rest = bare }
        return HeaderValue("Re: " + (rest.isEmpty ? "your message" : String(rest)))
    }

    private static let marks: Set<String> = [
        "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "r", "res", "resp", "odp", "ynt",
        "bls",
    ]

    /// The subject behind `Re:`, `AW:`, `Re[2]:` or `Re (2):`; nil when it begins with none.
    private static func withoutMark(_ subject: Substring) -> Substring? {
        guard let colon = subject.prefix(16).firstIndex(of: ":") else { return nil }
        let mark = subject[..<colon]
        let word = mark.prefix { $0.isLetter }.lowercased()
        let count = mark.dropFirst(word.count)
        guard marks.contains(word), count.allSatisfy({ $0.isNumber || "[]() ^".contains($0) })
        else { return nil }
        return subject[subject.index(after: colon)...].drop { $0 == " " }
    }
}
