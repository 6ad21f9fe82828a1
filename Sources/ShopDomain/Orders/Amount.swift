/// Money as it is written: a whole number of its smallest written part, and a currency.
///
/// Never a floating-point number, so that 0.10 and 0.20 are 0.30.
public struct Amount: Hashable, Sendable {
    /// "24.00" is 2,400 with two decimals.
    public let units: Int64
    /// Digits after the decimal sign, 0 to ``Limits/amountDecimalsMax``.
    public let decimals: Int
    /// "EUR", "GBP"; empty where none was given.
    public let currency: String

    public init(units: Int64, decimals: Int, currency: String) {
        precondition((0...Limits.amountDecimalsMax).contains(decimals), "an amount has a few decimals at most")
        self.units = units
        self.decimals = decimals
        self.currency = currency
    }

    public var isZero: Bool { units == 0 }

    /// Without its sign.
    public var magnitude: Amount {
        Amount(units: Int64(clamping: units.magnitude), decimals: decimals, currency: currency)
    }

    /// Of two amounts in the same currency; false for others.
    public func isLess(than other: Amount) -> Bool {
        let opposite = Int64(clamping: other.units.magnitude) * (other.units < 0 ? 1 : -1)
        let difference = adding(Amount(units: opposite, decimals: other.decimals, currency: other.currency))
        return difference.map { $0.units < 0 } ?? false
    }

    /// "24.00", "-3.5", "1200".
    public var number: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        let point = padded.utf8.count - decimals
        let whole = padded.prefix(point), part = padded.suffix(decimals)
        return (units < 0 ? "-" : "") + whole + (decimals == 0 ? "" : "." + part)
    }

    /// "24.00 EUR"
    public var text: String { currency.isEmpty ? number : number + " " + currency }

    /// Nil for amounts in different currencies, and for sums that no longer fit.
    public func adding(_ other: Amount) -> Amount? {
        guard currency == other.currency else { return nil }
        let decimals = max(decimals, other.decimals)
        guard let a = scaled(to: decimals), let b = other.scaled(to: decimals) else { return nil }
        let (sum, isTooLarge) = a.addingReportingOverflow(b)
        return isTooLarge ? nil : Amount(units: sum, decimals: decimals, currency: currency)
    }

    /// One sum for each currency, in the order in which they come.
    public static func sums(_ amounts: [Amount]) -> [Amount] {
        amounts.reduce(into: [Amount]()) { sums, amount in
            let place = sums.firstIndex { $0.currency == amount.currency }
            if let place, let sum = sums[place].adding(amount) {
                sums[place] = sum
            } else {
                sums.append(amount)
            }
        }
    }

    private func scaled(to decimals: Int) -> Int64? {
        var units = units
        for _ in self.decimals..<decimals {
            let (product, isTooLarge) = units.multipliedReportingOverflow(by: 10)
            if isTooLarge { return nil }
            units = product
        }
        return units
    }
}

extension Amount {
    /// Reads what ``text`` writes; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let number = parts.first, parts.count <= 2 else { return nil }
        let pieces = number.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count <= 2, let whole = pieces.first, whole != "", whole != "-" else { return nil }
        let part = pieces.count == 2 ? pieces[1] : ""
        let digits = whole.hasPrefix("-") ? whole.dropFirst() : whole
        guard pieces.count == 1 || !part.isEmpty, part.utf8.count <= Limits.amountDecimalsMax,
            (digits + part).utf8.allSatisfy({ (0x30...0x39).contains($0) }), let units = Int64(whole + part)
        else { return nil }
        self.init(units: units, decimals: part.utf8.count, currency: parts.count == 2 ? String(parts[1]) : "")
    }
}

extension Amount: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let amount = Amount(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an amount such as 24.00 EUR"))
        }
        self = amount
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
