import ShopDomain

/// Reads amounts as shop systems and spreadsheets write them: 24.00, "1.234,50", €24, 24.00 EUR.
enum AmountReader {
    private static let symbols: [Character: String] = ["€": "EUR", "£": "GBP", "¥": "JPY"]

    /// - Parameter currency: the one of the row; where it is empty a sign or a code in the text counts.
    /// - Returns: nil for what is no amount.
    static func amount(_ text: String, currency: String) -> Amount? {
        var digits = "", named = ""
        for character in text {
            switch character {
            case "0"..."9", ".", ",", "-": digits.append(character)
            case " ", "\u{A0}", "\u{202F}", "'", "$": continue
            default:
                if let code = symbols[character] { named = code } else { named.append(character) }
            }
        }
        guard let number = plain(digits), named.isEmpty || isCode(named) else { return nil }
        let code = currency.isEmpty ? named : currency
        return Amount(code.isEmpty ? number : number + " " + code)
    }

    /// Three capital letters, as ISO 4217 has them.
    static func isCode(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// With a point before the decimals and nothing between thousands: the last sign that occurs once
    /// is the decimal sign, unless it is a comma with three digits behind it.
    private static func plain(_ digits: String) -> String? {
        let signs = digits.filter { $0 == "." || $0 == "," }
        guard let last = signs.last else { return digits }
        let parts = digits.split(separator: last, omittingEmptySubsequences: false)
        let isThousands = parts.count > 2 || (last == "," && signs.count == 1 && parts[1].count == 3)
        let whole = (isThousands ? digits[...] : parts[0]).filter { $0 != "." && $0 != "," }
        return isThousands ? whole : whole + "." + parts[1]
    }
}
