import PlainText

/// The web addresses that stand in a plain text, each once, as links with labels.
public enum PlainTextLinks {
    public static func find(in text: SafeText) -> [MailLink] {
        var list = LinkList()
        for address in WebAddresses(text.string) {
            _ = list.label(for: address, words: "")
            if list.links.count == MailFormatLimits.linksMax { break }
        }
        return list.links
    }
}

/// Addresses beginning `http://` or `https://`, as they stand in a text.
private struct WebAddresses: Sequence, IteratorProtocol {
    private var rest: Substring.UTF8View
    private let text: String

    init(_ text: String) {
        self.text = text
        rest = text[...].utf8
    }

    mutating func next() -> String? {
        while let start = rest.firstIndex(of: UInt8(ascii: "h")) {
            let candidate = rest[start...]
            guard candidate.starts(with: "http://".utf8) || candidate.starts(with: "https://".utf8) else {
                rest = candidate.dropFirst()
                continue
            }
            let end = candidate.firstIndex(where: Self.endsAddress) ?? candidate.endIndex
            rest = rest[end...]
            return Self.withoutPunctuation(text[start..<end])
        }
        return nil
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
    }

    /// The end of a sentence is no part of the address, nor is a bracket that opened before it.
    private static func withoutPunctuation(_ address: Substring) -> String {
        var address = address
        let hasBracket = address.utf8.contains(UInt8(ascii: "("))
        while let last = address.last, ".,;:!?'".contains(last) || last == ")" && !hasBracket {
            address.removeLast()
        }
        return String(address)
    }
}
