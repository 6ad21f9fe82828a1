import PlainText

/// What stands in To or Cc while it is typed: `Rosa Lind <rosa@example.org>, ann@example.org`.
///
/// Commas and semicolons part the people, except between quotes and angle brackets. Only what is
/// needed to show and complete them: the full check of an address is made when the mail is sealed.
struct RecipientLine {
    struct Recipient: Hashable {
        /// Empty when none was typed.
        let name: SafeText
        let address: String
    }

    /// One person each, without the spaces around; never empty.
    let parts: [Substring]
    /// What is being typed: all behind the last comma, without the spaces before it.
    let last: Substring

    init(_ text: String) {
        var pieces: [Substring] = []
        var start = text.startIndex
        var isQuoted = false, isBracketed = false
        for index in text.indices {
            switch text[index] {
            case "\"": isQuoted.toggle()
            case "<" where !isQuoted: isBracketed = true
            case ">" where !isQuoted: isBracketed = false
            case ",", ";":
                guard !isQuoted, !isBracketed else { break }
                pieces.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
        }
        last = text[start...].drop(while: \.isWhitespace)
        parts = (pieces + [last]).map(Self.trimmed).filter { !$0.isEmpty }
    }

    /// The people of one part; nil when there is no address in it.
    static func recipients(in part: Substring) -> [Recipient]? {
        if let open = part.lastIndex(of: "<") {
            let address = trimmed(part[part.index(after: open)...].prefix { $0 != ">" })
            return AddressLook.isPlausible(String(address))
                ? [Recipient(name: name(part[..<open]), address: String(address))] : nil
        }
        let words = part.split(whereSeparator: \.isWhitespace)
        guard let last = words.last, AddressLook.isPlausible(String(last)) else { return nil }
        if words.allSatisfy({ AddressLook.isPlausible(String($0)) }) {
            return words.map { Recipient(name: "", address: String($0)) }
        }
        guard !words.dropLast().contains(where: { $0.contains("@") }) else { return nil }
        return [Recipient(name: name(part[..<last.startIndex]), address: String(last))]
    }

    /// As it is typed, with quotes around a name that needs them (RFC 5322, section 3.2.4).
    static func text(_ recipient: Recipient) -> String {
        let name = recipient.name.string
        if name.isEmpty || name == recipient.address { return recipient.address }
        guard name.contains(where: { ",;:<>@()[]\"\\".contains($0) }) else {
            return "\(name) <\(recipient.address)>"
        }
        return "\"\(name.filter { $0 != "\"" && $0 != "\\" })\" <\(recipient.address)>"
    }

    private static func name(_ text: Substring) -> SafeText {
        SafeText(line: trimmed(text).filter { $0 != "\"" && $0 != "\\" })
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
