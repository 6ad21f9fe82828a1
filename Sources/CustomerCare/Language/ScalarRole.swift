/// What a scalar is to a reader of words.
enum ScalarRole {
    case lower(Unicode.Scalar)
    /// A capital, as its small letter.
    case capital(Unicode.Scalar)
    /// A combining mark.
    case mark(Unicode.Scalar)
    case digit(Int)
    case apostrophe
    case space(isLineBreak: Bool)
    case sign

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z": self = .lower(scalar)
        case "A"..."Z": self = .capital(Unicode.Scalar(UInt8(scalar.value + 32)))
        case "0"..."9": self = .digit(Int(scalar.value) - 0x30)
        case "'", "\u{2019}", "\u{02BC}", "\u{2018}": self = .apostrophe
        case "\n", "\r", "\u{2028}", "\u{2029}": self = .space(isLineBreak: true)
        case " ", "\t": self = .space(isLineBreak: false)
        case "\u{0}"..."\u{7f}": self = .sign
        default: self = Self.beyondASCII(scalar)
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarRole {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            return .capital(properties.lowercaseMapping.unicodeScalars.first ?? scalar)
        case .lowercaseLetter, .modifierLetter, .otherLetter: return .lower(scalar)
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark(scalar)
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control:
            return .space(isLineBreak: false)
        case .decimalNumber:
            return properties.numericValue.map { .digit(Int($0)) } ?? .sign
        default: return .sign
        }
    }
}
