import ShopDomain

/// Reads amounts as shop systems and spreadsheets write them: 24.00, "1.234,50", €24, 24.00 EUR.
struct AmountReader {
    private static let symbols: [Character: String] = ["€": "EUR", "£": "GBP", "¥": "JPY"]

    /// What stands before the decimals where an amount does not tell it itself, as "1.234" does not.
    private let decimalSign: Character

    /// - Parameters:
    ///   - texts: the amounts of an export, which tell together what one alone may not.
    ///   - isCommaLikely: where they do not tell either.
    init(_ texts: some Sequence<String>, isCommaLikely: Bool) {
        var signs: Set<Character> = []
        for text in texts {
            if let sign = Self.decimalSign(in: text) { signs.insert(sign) }
            if signs.count == 2 { break }
        }
        decimalSign = signs.count == 1 ? signs.first ?? "." : signs.isEmpty && isCommaLikely ? "," : "."
    }

    /// - Parameter currency: the one of the row; where it is empty a sign or a code in the text counts.
    /// - Returns: nil for what is no amount.
    func amount(_ text: String, currency: String) -> Amount? {
        var digits = "", named = ""
        for character in text {
            switch character {
            case _ where Self.isDigitOrSign(character): digits.append(character)
            case " ", "\u{A0}", "\u{202F}", "'", "$": continue
            default:
                if let code = Self.symbols[character] { named = code } else { named.append(character) }
            }
        }
        guard named.isEmpty || Self.isCode(named) else { return nil }
        let number = plain(digits), code = currency.isEmpty ? named : currency
        return Amount(code.isEmpty ? number : number + " " + code)
    }

    /// Three capital letters, as ISO 4217 has them.
    static func isCode(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// With a point before the decimals and nothing between thousands.
    private func plain(_ digits: String) -> String {
        guard let last = digits.last(where: Self.isSign) else { return digits }
        let isDecimal = (Self.decimalSign(in: digits) ?? decimalSign) == last
        let parts = digits.split(separator: last, omittingEmptySubsequences: false)
        let whole = (isDecimal ? parts[0] : digits[...]).filter { !Self.isSign($0) }
        return isDecimal ? whole + "." + parts[1] : whole
    }

    /// The last sign that occurs once is the decimal sign; nil for a single one with three digits behind
    /// it, which may as well stand between thousands.
    private static func decimalSign(in text: String) -> Character? {
        var points = 0, commas = 0, digitsBehind = 0, isPointLast = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "."): (points, digitsBehind, isPointLast) = (points + 1, 0, true)
            case UInt8(ascii: ","): (commas, digitsBehind, isPointLast) = (commas + 1, 0, false)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digitsBehind += 1
            default: continue
            }
        }
        guard points + commas > 0 else { return nil }
        let isRepeated = (isPointLast ? points : commas) > 1
        if points + commas == 1, digitsBehind == 3 { return nil }
        return isPointLast != isRepeated ? "." : ","
    }

    private static func isSign(_ character: Character) -> Bool { character == "." || character == "," }

    private static func isDigitOrSign(_ character: Character) -> Bool {
        switch character {
        case "0"..."9", ".", ",", "-": true
        default: false
        }
    }
}
