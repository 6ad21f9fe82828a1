/// A measured or budgeted number with its unit.
struct Quantity: Codable, Equatable {
    enum Unit: String, Codable {
        case milliseconds, messagesPerSecond, bytes, megabytes, ratio, percent, count
    }

    var value: Double
    var unit: Unit

    static func milliseconds(_ value: Double) -> Quantity {
        Quantity(value: value, unit: .milliseconds)
    }
    static func bytes(_ count: Int) -> Quantity { Quantity(value: Double(count), unit: .bytes) }
    static func megabytes(_ value: Double) -> Quantity { Quantity(value: value, unit: .megabytes) }
    static func ratio(_ value: Double) -> Quantity { Quantity(value: value, unit: .ratio) }
    static func percent(_ value: Double) -> Quantity { Quantity(value: value, unit: .percent) }
    static func count(_ count: Int) -> Quantity { Quantity(value: Double(count), unit: .count) }
    static func messagesPerSecond(_ value: Double) -> Quantity {
        Quantity(value: value, unit: .messagesPerSecond)
    }
}

extension Quantity {
    /// For a table: three significant digits at most where the number is small.
    var text: String {
        switch unit {
        case .milliseconds: Self.short(value) + " ms"
        case .messagesPerSecond: Self.grouped(value) + " messages/s"
        case .bytes: Self.grouped(value) + " bytes"
        case .megabytes: Self.short(value) + " MB"
        case .ratio: Self.fixed(value, digits: 2)
        case .percent: Self.fixed(value, digits: 1) + " %"
        case .count: Self.grouped(value)
        }
    }

    private static func short(_ value: Double) -> String {
        switch abs(value) {
        case ..<1: fixed(value, digits: 3)
        case ..<10: fixed(value, digits: 2)
        case ..<100: fixed(value, digits: 1)
        default: grouped(value)
        }
    }

    /// Without a locale: the same figures on every machine.
    private static func fixed(_ value: Double, digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return (value < 0 ? "-" : "") + "\(scaled / scale).\(zeros)\(fraction)"
    }

    private static func grouped(_ value: Double) -> String {
        let digits = Array(String(Int(value.rounded())))
        return digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append(",") }
            text.append(digit.element)
        }
    }
}
