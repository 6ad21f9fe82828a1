import PlainText

/// What to call a customer. A wrong name is worse than none: in doubt the answer is `nil`, and
/// the reply says "there". Nothing is guessed from an address.
public enum FirstName {
    /// The first name, from what the mail shows of its sender.
    ///
    /// - Parameters:
    ///   - displayName: the name beside the address: `Bea Lind`, `"Lind, Bea"`, `BEA LIND`.
    ///   - address: only to notice a display name that merely repeats it.
    ///   - signOff: how they signed, without the greeting: `Bea`, `– Bea`. It outranks the rest,
    ///     because it is what they call themselves.
    public static func guess(
        displayName: String?, address: String? = nil, signOff: String? = nil
    ) -> String? {
        if let signed = signOff.flatMap(name(signed:)) { return signed }
        guard let displayName, !repeats(displayName, address) else { return nil }
        return first(of: displayName)
    }

    /// The word itself when it can stand after "Hi": recased where it shouts or whispers, `nil`
    /// when it is empty, an address, a number, a single letter, or a role such as "Guest".
    public static func accepted(_ word: String) -> String? {
        let start = String(word.prefix(2 * ReplyLimits.firstNameCharactersMax))
        let safe = SafeText(line: start).string
        let name = safe.drop { !$0.isLetter }.prefix { $0.isLetter || "'’-.".contains($0) }
        guard safe.count <= ReplyLimits.firstNameCharactersMax,
            safe.trimmedOfWhitespace == String(name), !name.dropLast().contains(".")
        else { return nil }
        let bare = name.last == "." ? name.dropLast() : name
        guard bare.filter(\.isLetter).count >= 2, !notNames.contains(bare.lowercased()) else {
            return nil
        }
        return recased(bare)
    }

    private static func name(signed: String) -> String? {
        let words = signed.drop { !$0.isLetter }.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, words.count <= 3 else { return nil }
        return accepted(String(first.last == "," ? first.dropLast() : first))
    }

    private static func first(of displayName: String) -> String? {
        var name = displayName.prefix(ReplyLimits.valueCharactersMax)
            .filter { !"\"“”".contains($0) }[...]
        if let bracket = name.firstIndex(where: { "(<[".contains($0) }) { name = name[..<bracket] }
        if let comma = name.firstIndex(of: ",") { name = name[name.index(after: comma)...] }
        var words = name.split(whereSeparator: \.isWhitespace)
        if words.contains(where: { companyWords.contains(folded($0)) }) { return nil }
        while let title = words.first, titles.contains(folded(title)) { words.removeFirst() }
        return words.first.flatMap { accepted(String($0)) }
    }

    /// "bealind" beside bealind@example.org is a login, not a name.
    private static func repeats(_ displayName: String, _ address: String?) -> Bool {
        guard let local = address?.prefix(while: { $0 != "@" }), !local.isEmpty else {
            return false
        }
        let isLowercase = displayName == displayName.lowercased()
        return isLowercase && displayName.trimmedOfWhitespace == local.lowercased()
    }

    private static func folded(_ word: Substring) -> String {
        word.lowercased().filter(\.isLetter)
    }

    /// `BEA` and `bea` become `Bea`, `JEAN-PAUL` becomes `Jean-Paul`; `TJ` and `McCoy` stay.
    private static func recased(_ name: Substring) -> String {
        let hasVowel = name.contains { "AEIOUYÄÖÜÅÉ".contains($0) }
        let isShouted = hasVowel && name == name.uppercased()
        let isWhispered = name == name.lowercased()
        guard isShouted || isWhispered else { return String(name) }
        var startsPart = true
        var result = ""
        for character in name {
            result += startsPart ? character.uppercased() : character.lowercased()
            startsPart = !character.isLetter
        }
        return result
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "madam", "herr",
        "frau", "mme", "mlle", "rev",
    ]

    private static let companyWords: Set<String> = [
        "ltd", "llc", "inc", "gmbh", "ab", "oy", "bv", "plc", "team", "support", "service",
        "shop", "store", "sales", "orders", "office", "info", "newsletter", "notifications",
        "noreply", "admin", "billing", "via",
    ]

    private static let notNames: Set<String> = [
        "guest", "customer", "client", "user", "buyer", "unknown", "anonymous", "none", "null",
        "nil", "undefined", "na", "test", "me", "the", "a", "no", "mr", "mrs", "ms", "dr",
        "info", "support", "admin", "sales", "shop", "store", "team", "sent", "best", "regards",
        "thanks", "thank", "cheers", "sincerely", "love", "kind", "warm", "yours", "hello",
    ]
}

extension String {
    fileprivate var trimmedOfWhitespace: String { String(self[...].trimmed) }
}
