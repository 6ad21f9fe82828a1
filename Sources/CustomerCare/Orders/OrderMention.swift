import PlainText

/// A number in a customer's words that may be that of an order or of a parcel.
public struct OrderMention: Hashable, Sendable {
    /// As it stands there, without the punctuation around it.
    public let text: String
    /// Whether the words before it, or a #, say that it is an order's.
    public let isNamed: Bool

    /// The numbers in a text, each once, in their order.
    public static func all(in text: String) -> [OrderMention] {
        var found: [OrderMention] = []
        var before: [String] = []
        for word in text.prefix(CareLimits.orderTextCharactersMax).split(whereSeparator: \.isWhitespace) {
            let bare = word.trimmingPunctuation
            if isNumber(bare) {
                let hasSign = word.contains("#") || before.last == "#"
                let isNamed = hasSign || before.suffix(3).contains { orderWords.contains($0) }
                if !found.contains(where: { $0.text == bare }) {
                    found.append(OrderMention(text: String(bare), isNamed: isNamed))
                }
            }
            // A sentence's end parts a word from the number behind it; "no." is none.
            let folded = bare.lowercased()
            if "!?.".contains(word.last ?? " "), !orderWords.contains(folded) { before = [] }
            before = before.suffix(2) + [bare.isEmpty ? String(word) : folded]
        }
        return found
    }

    /// Digits, perhaps with letters and hyphens: no date, no clock, no amount.
    private static func isNumber(_ word: Substring) -> Bool {
        let digits = word.utf8.count { (0x30...0x39).contains($0) }
        return digits >= 2 && word.utf8.count <= 40
            && word.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            }
    }

    private static let orderWords: Set<String> = [
        "order", "orders", "order-no", "order-nr", "ordernumber", "number", "no", "nr", "num", "receipt", "purchase",
        "bestellung", "bestellnummer", "auftrag", "auftragsnummer", "commande", "pedido", "ordine", "bestelling",
    ]
}

extension Substring {
    fileprivate var trimmingPunctuation: Substring {
        var word = self[...]
        while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
        while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
        return word
    }
}
