/// The natural logarithm without a C library: `Double` carries its exponent in the open, and the
/// rest is a short series. Exact to about twelve digits, far more than ranking needs.
enum Logarithm {
    static func natural(_ value: Double) -> Double {
        precondition(value > 0 && value.isFinite, "a logarithm is asked of a positive number")
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        var power = ratio
        var sum = 0.0
        for divisor in stride(from: 1.0, through: 21.0, by: 2.0) {
            sum += power / divisor
            power *= square
        }
        return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
    }

    /// `log(1 + count)`; small whole counts, which are nearly all, come from a table.
    static func onePlus(_ count: Float) -> Float {
        let position = Int(count)
        if position < table.count, Float(position) == count { return table[position] }
        return Float(natural(1 + Double(count)))
    }

    private static let table: [Float] = (0..<64).map { Float(natural(1 + Double($0))) }
}
