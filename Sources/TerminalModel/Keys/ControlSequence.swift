/// The bytes between an introducer (`ESC [` or `ESC O`) and the final byte.
struct ControlSequence: Sendable {
    private var bytes: [UInt8] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Keeps a byte; one beyond the limit makes the sequence unknown, not long.
    mutating func append(_ byte: UInt8) {
        if bytes.count <= TerminalLimits.sequenceBytesMax { bytes.append(byte) }
    }

    /// The numbers, 0 where one was left out; none if the sequence is private or malformed.
    var parameters: [Int] {
        guard isOrdinary, !bytes.isEmpty else { return [] }
        return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { digits in digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    }

    /// Only digits and semicolons, and not too many.
    private var isOrdinary: Bool {
        bytes.count <= TerminalLimits.sequenceBytesMax
            && bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
    }

    /// The input that `ESC [ ... final` means, or none.
    func inputs(final: UInt8) -> [TerminalInput] {
        guard isOrdinary else { return [] }
        let letter = Character(Unicode.Scalar(final))
        let parameters = parameters
        switch letter {
        case "I", "O": return parameters.isEmpty ? [.focus(letter == "I")] : []
        case "~" where parameters.first == 27: return otherKey(parameters, code: 2, modifiers: 1)
        case "u": return otherKey(parameters, code: 0, modifiers: 1)
        case "~": return numberedKey(parameters.first ?? 0).map { [.key($0)] } ?? []
        case "R" where !parameters.isEmpty && !isModifiedFunctionKey(parameters): return []
        default: return letterKey(letter).map { [.key($0)] } ?? []
        }
    }

    /// The key that `ESC O ... final` means, the keypad's own among them.
    func applicationKey(final: UInt8) -> KeyPress? {
        let letter = Character(Unicode.Scalar(final))
        if let key = Self.keypad[letter] { return key }
        switch letter {
        case "a": return .controlUp
        case "b": return .controlDown
        case "c": return .controlRight
        case "d": return .controlLeft
        default: return letterKey(letter)
        }
    }

    /// `CSI row ; column R` is an answer, `CSI 1 ; modifiers R` is F3 with modifiers.
    private func isModifiedFunctionKey(_ parameters: [Int]) -> Bool {
        parameters.count == 2 && parameters[0] == 1 && (2...16).contains(parameters[1])
    }

    /// xterm sends 1 plus a bit for shift (1), alt (2), control (4) and meta (8).
    private var hasControl: Bool {
        parameters.last.map { Self.modifierBits($0) & 4 != 0 } ?? false
    }

    private static func modifierBits(_ parameter: Int) -> Int {
        max(0, parameter - 1)
    }

    private func letterKey(_ letter: Character) -> KeyPress? {
        switch letter {
        case "A", "a": hasControl ? .controlUp : .up
        case "B", "b": hasControl ? .controlDown : .down
        case "C", "c": hasControl ? .controlRight : .right
        case "D", "d": hasControl ? .controlLeft : .left
        case "H": .home
        case "F": .end
        case "Z": .backTab
        case "P": .function(1)
        case "Q": .function(2)
        case "R": .function(3)
        case "S": .function(4)
        default: nil
        }
    }

    private func numberedKey(_ number: Int) -> KeyPress? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28, 29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }

    /// A key given by its code point, in `CSI u` and modifyOtherKeys.
    private func otherKey(_ parameters: [Int], code: Int, modifiers: Int) -> [TerminalInput] {
        guard parameters.indices.contains(code), let scalar = Unicode.Scalar(parameters[code])
        else { return [] }
        let given = parameters.indices.contains(modifiers) ? parameters[modifiers] : 1
        let bits = Self.modifierBits(given)
        guard let key = Self.key(for: scalar, shift: bits & 1 != 0, control: bits & 4 != 0) else {
            return []
        }
        return bits & 2 == 0 ? [.key(key)] : [.key(.escape), .droppedAfterEscape(key)]
    }

    private static func key(
        for scalar: Unicode.Scalar, shift: Bool, control: Bool
    ) -> KeyPress? {
        if scalar == "\t", shift { return .backTab }
        if scalar.isASCII, scalar.isControl { return ByteKeys.key(for: UInt8(scalar.value)) }
        guard !scalar.isControl else { return nil }
        guard control else { return .character(Character(scalar)) }
        guard (0x40...0x7E).contains(scalar.value) else { return nil }
        return ByteKeys.key(for: UInt8(scalar.value & 0x1F))
    }

    private static let keypad: [Character: KeyPress] = [
        "p": .character("0"), "q": .character("1"), "r": .character("2"), "s": .character("3"),
        "t": .character("4"), "u": .character("5"), "v": .character("6"), "w": .character("7"),
        "x": .character("8"), "y": .character("9"), "j": .character("*"), "k": .character("+"),
        "l": .character(","), "m": .character("-"), "n": .character("."), "o": .character("/"),
        "X": .character("="), " ": .character(" "), "M": .enter, "I": .tab,
    ]
}

extension Unicode.Scalar {
    fileprivate init?(_ number: Int) {
        guard let value = UInt32(exactly: number) else { return nil }
        self.init(value)
    }
}
