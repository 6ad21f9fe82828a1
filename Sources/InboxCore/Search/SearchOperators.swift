import PlainText

/// The operators of the search line, in words: which there are, and what is right instead of one that
/// is not there. What they find is the search's own matter.
public enum SearchOperators {
    /// For whoever has not typed anything yet.
    public static let shown: SafeText =
        "from: to: subject: label: attachment: has:attachment is:unanswered is:closed after:2026-05 before: -without \"in this order\""

    static let fields = ["from", "to", "subject", "label", "attachment", "tag"]
    static let states = ["unanswered", "waiting", "later", "kind", "closed"]
    private static let names = fields + ["has", "is", "before", "after"]

    /// One sentence about the first part that looks like an operator and finds nothing as it stands.
    public static func doubt(about typed: String) -> SafeText? {
        let parts = parts(of: typed)
        for (index, part) in parts.enumerated() {
            let isOpen = index == parts.count - 1 && typed.last?.isWhitespace == false
            if let doubt = doubt(part, isOpen: isOpen) { return SafeText(line: doubt) }
        }
        return nil
    }

    /// Cut at spaces outside quotes.
    private static func parts(of typed: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in typed.prefix(InboxLimits.promptCharacterCountMax) {
            if character == "\"" { isQuoted.toggle() }
            if character.isWhitespace, !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// - Parameter isOpen: it is still being typed, and may become right.
    private static func doubt(_ part: String, isOpen: Bool) -> String? {
        switch part {
        case "OR", "|", "||": return "There is no OR: search for one, then for the other"
        case "AND", "&&": return "Leave \(part) out: all words are looked for anyway"
        case "NOT": return "-word leaves out what has the word"
        default: break
        }
        let text = part.hasPrefix("-") ? part.dropFirst() : part[...]
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex,
            text[..<colon].allSatisfy({ $0.isLetter || $0 == "_" }) else { return nil }
        let name = text[..<colon].lowercased(), value = String(text[text.index(after: colon)...])
        switch name {
        case _ where fields.contains(name): return nil
        case "has": return has(value, isOpen: isOpen)
        case "is": return state(value, isOpen: isOpen)
        case "before", "after": return date(name, value, isOpen: isOpen)
        default: return unknown(name, value)
        }
    }

    private static func has(_ value: String, isOpen: Bool) -> String? {
        let isRight = isOpen ? "attachment".hasPrefix(value) : value == "attachment"
        return isRight ? nil : "has:\(value) is not known: has:attachment finds mail with files"
    }

    private static func state(_ value: String, isOpen: Bool) -> String? {
        let value = value.lowercased()
        if isOpen ? states.contains(where: { $0.hasPrefix(value) }) : states.contains(value) { return nil }
        if let meant = meantState[value] { return "is:\(value) is not known: is:\(meant) would be" }
        return "is:\(value) is not known: is:" + states.dropLast().joined(separator: ", ") + " or closed are"
    }

    private static let meantState = [
        "unread": "unanswered", "new": "unanswered", "open": "unanswered", "read": "closed", "done": "closed",
        "archived": "closed", "spam": "closed", "trash": "closed", "deleted": "closed", "snoozed": "later",
        "sent": "waiting", "replied": "waiting", "answered": "waiting", "praise": "kind",
    ]

    /// A year, a month or a day.
    private static func date(_ name: String, _ value: String, isOpen: Bool) -> String? {
        let isStarted = value.allSatisfy { $0.isASCII && $0.isNumber || $0 == "-" }
        let counts = value.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
        if isStarted, isOpen || [[4], [4, 2], [4, 2, 2]].contains(counts) { return nil }
        return "\(name):\(value) is no date: \(name):2026-05-11 would be, or \(name):2026-05"
    }

    private static func unknown(_ name: String, _ value: String) -> String? {
        if ["body", "text", "words"].contains(name) { return "Leave \(name): out: words are looked for everywhere" }
        guard let right = meantName[name] ?? nearest(to: Array(name)) else { return nil }
        return "\(name): is not known: \(right):\(value) would be"
    }

    /// A letter too many, too few or wrong, or two of them swapped.
    private static func nearest(to letters: [Character]) -> String? {
        guard letters.count > 3 else { return nil }
        return names.first { name in
            EditDistance.between(letters, Array(name)) <= max(1, name.count / 3) || letters.sorted() == name.sorted()
        }
    }

    private static let meantName = [
        "cc": "to", "bcc": "to", "recipient": "to", "sender": "from", "customer": "from", "name": "from", "title": "subject",
        "file": "attachment", "filename": "attachment", "in": "label", "folder": "label", "date": "after",
        "since": "after", "newer": "after", "newer_than": "after", "until": "before", "older": "before",
        "older_than": "before",
    ]
}
