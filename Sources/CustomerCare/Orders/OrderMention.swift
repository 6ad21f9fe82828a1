import PlainText

/// A number in a customer's words that may be that of an order or of a parcel.
public struct OrderMention: Hashable, Sendable {
    /// As it stands there, without the punctuation around it.
    public let text: String
    /// Whether the words before it, or a #, say that it is an order's.
    public let isNamed: Bool

    var digitCount: Int { text.utf8.count { (0x30...0x39).contains($0) } }

    /// The numbers in a text, each once, in their order.
    public static func all(in text: String) -> [OrderMention] {
        let words = words(of: text)
        var found: [OrderMention] = []
        for (index, word) in words.enumerated() where hasDigits(word) {
            let bare = word.trimmingPunctuation
            guard isNumber(bare), !found.contains(where: { $0.text == bare }) else { continue }
            let isNamed = word.utf8.contains(UInt8(ascii: "#")) || isNamed(by: words[..<index])
            found.append(OrderMention(text: String(bare), isNamed: isNamed))
        }
        return found
    }

    /// Cut by scalars: counting the characters of a mail costs more than all that is looked for in it.
    private static func words(of text: String) -> [Substring] {
        text.unicodeScalars.prefix(CareLimits.orderTextScalarsMax).split { scalar in
            scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
        }.map(Substring.init)
    }

    /// Whether one of the last three words, in the same sentence, says that a number is an order's.
    private static func isNamed(by before: ArraySlice<Substring>) -> Bool {
        if before.last == "#" { return true }
        for word in before.suffix(3).reversed() {
            if orderWords.contains(word.trimmingPunctuation.lowercased()) { return true }
            // A sentence's end parts a word from the number behind it; "no." is none.
            if let last = word.utf8.last, "!?.".utf8.contains(last) { return false }
        }
        return false
    }

    private static func hasDigits(_ word: Substring) -> Bool {
        word.utf8.contains { (0x30...0x39).contains($0) }
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
