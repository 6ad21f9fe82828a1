import Foundation

/// What one character does to the word around it.
enum CharacterKind: UInt8 {
    case separator = 1
    case word
    /// Vanishes without ending the word: accents, joiners, soft hyphens.
    case ignored
    /// Stands in a script written without spaces: found by itself and with its neighbour.
    case unspaced
    /// A pictogram: found by itself.
    case symbol
}

/// A character's kind and its folded UTF-8, packed in one integer: kind in the low four bits,
/// byte count in the next four, then up to seven bytes.
struct FoldedScalar {
    let packed: UInt64

    init(kind: CharacterKind, utf8: [UInt8] = []) {
        precondition(utf8.count <= Self.bytesMaximum, "a folded scalar has at most seven bytes")
        var packed = UInt64(kind.rawValue) | UInt64(utf8.count) << 4
        for (index, byte) in utf8.enumerated() {
            packed |= UInt64(byte) << UInt64(8 * (index + 1))
        }
        self.packed = packed
    }

    init(packed: UInt64) {
        self.packed = packed
    }

    static let bytesMaximum = 7

    var kind: CharacterKind { CharacterKind(rawValue: UInt8(packed & 15)) ?? .separator }
    var count: Int { Int(packed >> 4 & 15) }

    func byte(_ index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: packed >> UInt64(8 * (index + 1)))
    }
}

/// Folds characters past ASCII: lower case, compatibility forms made plain, accents dropped, so
/// that `Čapek`, `CAPEK` and full-width forms are one word. Remembers what it has folded.
struct ScalarFolding: Sendable {
    /// 256 packed scalars a page, made when first needed; 0 is "not folded yet".
    private var pages: [[UInt64]] = Array(repeating: [], count: 0x1100)

    mutating func folded(_ value: UInt32) -> FoldedScalar {
        let page = Int(value >> 8)
        let offset = Int(value & 0xFF)
        guard page < pages.count else { return FoldedScalar(kind: .separator) }
        if pages[page].isEmpty { pages[page] = Array(repeating: 0, count: 256) }
        if pages[page][offset] == 0 {
            pages[page][offset] = Self.fold(value).packed
        }
        return FoldedScalar(packed: pages[page][offset])
    }

    private static func fold(_ value: UInt32) -> FoldedScalar {
        guard let scalar = Unicode.Scalar(value) else { return FoldedScalar(kind: .separator) }
        let kind = kind(of: scalar)
        switch kind {
        case .separator, .ignored: return FoldedScalar(kind: kind)
        case .symbol: return FoldedScalar(kind: kind, utf8: Array(String(scalar).utf8))
        case .word, .unspaced: return FoldedScalar(kind: kind, utf8: plainForm(of: scalar))
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> CharacterKind {
        if isAccent(scalar.value) { return .ignored }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .spacingMark, .nonspacingMark:
            if scalar.properties.isDefaultIgnorableCodePoint { return .ignored }
            return isUnspaced(scalar.value) ? .unspaced : .word
        case .enclosingMark:
            return .ignored
        default:
            if scalar.properties.isDefaultIgnorableCodePoint { return .ignored }
            return scalar.properties.isEmoji && scalar.value >= 0x2190 ? .symbol : .separator
        }
    }

    private static func plainForm(of scalar: Unicode.Scalar) -> [UInt8] {
        let lowered = String(scalar.properties.lowercaseMapping)
        if isHangulSyllable(scalar.value) { return Array(lowered.utf8) }
        var plain: [UInt8] = []
        for part in lowered.decomposedStringWithCompatibilityMapping.unicodeScalars
        where kind(of: part) == .word || kind(of: part) == .unspaced {
            let letter = letterWithoutDecomposition[part] ?? part.properties.lowercaseMapping
            plain += Array(letter.utf8)
        }
        return plain.isEmpty || plain.count > FoldedScalar.bytesMaximum
            ? Array(lowered.utf8.prefix(6)) : plain
    }

    /// Letters that people type plainly although Unicode does not decompose them.
    private static let letterWithoutDecomposition: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "ı": "i", "ħ": "h", "ŧ": "t", "ς": "σ",
    ]

    /// Marks that readers leave out when they search. Vowel signs of Indic scripts are not among
    /// them: without those, different words would become one.
    private static func isAccent(_ value: UInt32) -> Bool {
        switch value {
        case 0x0300...0x036F, 0x0483...0x0487, 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F,
            0x0670, 0x06D6...0x06ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
            0x3099, 0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            true
        default: false
        }
    }

    private static func isHangulSyllable(_ value: UInt32) -> Bool {
        (0xAC00...0xD7A3).contains(value)
    }

    /// Scripts without spaces, and Hangul, where particles cling to the word searched for.
    private static func isUnspaced(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x30FF,
            0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
