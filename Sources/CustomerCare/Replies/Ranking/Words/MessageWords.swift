/// The words of a text as ranking reads them: lower-cased, digits masked, at most
/// `ReplyLimits.rankedScalarsMax` scalars of the text.
struct MessageWords {
    struct Word {
        /// The letters with a space on both sides, so that pieces know the word's edges.
        let letters: ArraySlice<UInt32>

        /// The letters alone.
        var inner: ArraySlice<UInt32> { letters.dropFirst().dropLast() }

        /// What the word begins with, for looking up phrases.
        var key: UInt64 { MessageWords.key(inner) }

        /// The word as it may be shown.
        var spoken: String {
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: inner.compactMap(Unicode.Scalar.init))
            return String(scalars)
        }
    }

    private(set) var words: [Word] = []

    init(_ text: String) {
        var letters: [UInt32] = [Self.edge]
        var starts: [Int] = []
        for scalar in text.unicodeScalars.prefix(ReplyLimits.rankedScalarsMax) {
            let isInWord = letters.count > 0 && letters[letters.count - 1] != Self.edge
            switch Self.role(of: scalar) {
            case .letter(let letter):
                if !isInWord { starts.append(letters.count - 1) }
                letters.append(letter)
            case .digit:
                if !isInWord { starts.append(letters.count - 1) }
                if letters.last != Self.digit { letters.append(Self.digit) }
            case .silent:
                continue
            case .gap:
                if isInWord { letters.append(Self.edge) }
            }
        }
        if letters.last != Self.edge { letters.append(Self.edge) }
        words = starts.indices.map { position in
            let isLast = position + 1 == starts.count
            return Word(
                letters: letters[
                    starts[position]...(isLast ? letters.count - 1 : starts[position + 1])])
        }
    }

    /// The first two letters as one number.
    static func key(_ letters: ArraySlice<UInt32>) -> UInt64 {
        letters.prefix(2).reduce(0) { $0 << 32 | UInt64($1) }
    }

    private enum Role {
        case letter(UInt32)
        case digit, silent, gap
    }

    private static let edge: UInt32 = 0x20
    private static let digit: UInt32 = 0x30

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar {
        case "a"..."z": .letter(scalar.value)
        case "A"..."Z": .letter(scalar.value + 32)
        case "0"..."9": .digit
        case "'", "\u{2019}": .silent
        case "\u{0}"..."\u{7f}": .gap
        default: roleBeyondASCII(of: scalar)
        }
    }

    private static func roleBeyondASCII(of scalar: Unicode.Scalar) -> Role {
        let properties = scalar.properties
        if properties.numericType == .decimal { return .digit }
        if properties.isAlphabetic {
            return .letter(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
        }
        return properties.generalCategory == .nonspacingMark ? .silent : .gap
    }
}
