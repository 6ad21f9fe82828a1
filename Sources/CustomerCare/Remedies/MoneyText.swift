import PlainText
import ShopDomain

/// Amounts as owners write them: "24", "24.00", "24,50 EUR", "£24".
public enum MoneyText {
    /// "24.00 EUR"; "24.00" where the shop has one currency only.
    public static func words(_ money: Money) -> SafeText {
        let (whole, part) = money.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = money.hundredths < 0 ? "-" : ""
        let number = sign + "\(whole)." + (part < 10 ? "0\(part)" : "\(part)")
        return SafeText(line: money.currency.isEmpty ? number : number + " " + money.currency)
    }

    /// Sums by currency in the order of its name, "24.00 EUR, 3.50 GBP"; empty where there are none.
    public static func words(_ sums: [String: Int64]) -> SafeText {
        let words = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
            .map { Self.words(Money(hundredths: $0.value, currency: $0.key)).string }
        return SafeText(line: words.joined(separator: ", "))
    }

    /// The amount that a line begins with, and what stands behind it.
    public static func leading(_ line: String) -> (amount: Money?, rest: String) {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = words.first, let (hundredths, sign) = number(first) else { return (nil, trimmed(line)) }
        let rest = words.count > 1 ? trimmed(words[1]) : ""
        if !sign.isEmpty { return (Money(hundredths: hundredths, currency: sign), rest) }
        let next = rest.prefix { !$0.isWhitespace }
        guard let currency = currency(String(next)) else { return (Money(hundredths: hundredths), rest) }
        return (Money(hundredths: hundredths, currency: currency), trimmed(String(rest.dropFirst(next.count))))
    }

    /// The last amount with a sign or name of its currency in a text: what a customer says they paid.
    public static func last(in text: String) -> Money? {
        let words = text.split(whereSeparator: \.isWhitespace).suffix(wordCountMax)
            .map { $0.drop { "(\"'".contains($0) } }
        return zip(words.indices, words).compactMap { index, word -> Money? in
            let bare = String(word).trimmedPunctuation
            guard let (hundredths, sign) = number(bare) else { return nil }
            let next = words.index(after: index)
            let named = next < words.endIndex ? currency(String(words[next]).trimmedPunctuation) : nil
            let currency = sign.isEmpty ? named : sign
            return currency.map { Money(hundredths: hundredths, currency: $0) }
        }.last
    }

    private static let wordCountMax = 2_000
    private static let wholeDigitsMax = 9
    private static let signs: [Character: String] = ["£": "GBP", "€": "EUR", "$": "USD"]
    private static let names = [
        "gbp", "eur", "usd", "sek", "nok", "dkk", "chf", "cad", "aud", "nzd", "pln", "czk", "jpy",
    ]

    private static func currency(_ word: String) -> String? {
        if let sign = word.first.flatMap({ signs[$0] }), word.count == 1 { return sign }
        return names.contains(word.lowercased()) ? word.uppercased() : nil
    }

    /// Hundredths, and the currency of a sign before or behind the digits.
    private static func number(_ word: String) -> (hundredths: Int64, currency: String)? {
        var digits = word[...]
        var sign = ""
        if let first = digits.first, let known = signs[first] { (sign, digits) = (known, digits.dropFirst()) }
        if let last = digits.last, let known = signs[last] { (sign, digits) = (known, digits.dropLast()) }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), let whole = parts.first, (1...wholeDigitsMax).contains(whole.count),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let units = Int64(whole)
        else { return nil }
        guard parts.count == 2 else { return (units * 100, sign) }
        guard (1...2).contains(parts[1].count), let part = Int64(parts[1]) else { return nil }
        return (units * 100 + (parts[1].count == 1 ? part * 10 : part), sign)
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension String {
    fileprivate var trimmedPunctuation: String {
        var copy = self[...]
        while let last = copy.last, ".,;:!?)\"'".contains(last) { copy.removeLast() }
        return String(copy)
    }
}
