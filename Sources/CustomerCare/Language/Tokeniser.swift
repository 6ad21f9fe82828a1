/// Cuts scalars into tokens, one pass, no look-ahead beyond one scalar.
struct Tokeniser {
    private(set) var tokens: [TextToken] = []
    private(set) var position = 0

    private var kind: TextToken.Kind?
    private var letters = String.UnicodeScalarView()
    private var start = 0
    private var apostropheCount = 0
    private var value: Int? = 0
    private var digitCount = 0
    private var capitalCount = 0
    private var letterCount = 0
    private var beginsWithCapital = false
    /// An apostrophe that belongs to the word if a letter follows.
    private var pendingApostrophe: Unicode.Scalar?
    private var isAfterSpace = true
    private var isLineStart = true

    mutating func take(_ scalar: Unicode.Scalar) {
        switch ScalarRole(scalar) {
        case .lower(let lower): takeLetter(lower, isCapital: false)
        case .capital(let lower): takeLetter(lower, isCapital: true)
        case .mark(let mark): takeCombining(mark)
        case .digit(let digit): takeDigit(digit)
        case .apostrophe where kind == .word && pendingApostrophe == nil: pendingApostrophe = scalar
        case .space(let isLineBreak): takeSpace(isLineBreak)
        case .apostrophe: takeSign("'")
        case .sign: takeSign(scalar)
        }
        position += 1
    }

    mutating func finish() { close() }

    private mutating func takeLetter(_ letter: Unicode.Scalar, isCapital: Bool) {
        if kind == .number { close() }
        if kind == nil { open(.word) }
        if pendingApostrophe != nil {
            letters.append("'")
            apostropheCount += 1
            pendingApostrophe = nil
        }
        if letterCount == 0, isCapital { beginsWithCapital = true }
        letters.append(letter)
        letterCount += 1
        if isCapital { capitalCount += 1 }
    }

    private mutating func takeCombining(_ mark: Unicode.Scalar) {
        if kind == .word, pendingApostrophe == nil { letters.append(mark) }
    }

    private mutating func takeDigit(_ digit: Int) {
        if pendingApostrophe != nil { close() }
        if kind == nil { open(.number) }
        letters.append(Unicode.Scalar(UInt8(0x30 + digit)))
        digitCount += 1
        value = digitCount > 9 ? nil : value.map { $0 * 10 + digit }
    }

    private mutating func takeSign(_ sign: Unicode.Scalar) {
        close()
        open(.mark)
        letters.append(sign)
        append(end: position + 1)
    }

    private mutating func takeSpace(_ isLineBreak: Bool) {
        close()
        isAfterSpace = true
        if isLineBreak { isLineStart = true }
    }

    private mutating func open(_ kind: TextToken.Kind) {
        self.kind = kind
        start = position
    }

    /// Ends the open word or number; an apostrophe no letter followed is a mark of its own.
    private mutating func close() {
        guard kind != nil else { return }
        let hasApostrophe = pendingApostrophe != nil
        append(end: hasApostrophe ? position - 1 : position)
        guard hasApostrophe else { return }
        kind = .mark
        start = position - 1
        letters.append("'")
        append(end: position)
    }

    private mutating func append(end: Int) {
        guard let kind else { return }
        let form = String(letters)
        let bare = apostropheCount == 0 || kind != .word ? form : form.filter { $0 != "'" }
        tokens.append(
            TextToken(
                kind: kind, form: form, bare: bare, range: start..<end,
                value: kind == .number ? value : nil, traits: traits))
        reset()
    }

    private var traits: TextToken.Traits {
        var traits: TextToken.Traits = []
        if isAfterSpace { traits.insert(.afterSpace) }
        if isLineStart { traits.insert(.startsLine) }
        if beginsWithCapital { traits.insert(.capitalised) }
        if capitalCount > 1, capitalCount == letterCount { traits.insert(.allCapitals) }
        return traits
    }

    private mutating func reset() {
        kind = nil
        letters = String.UnicodeScalarView()
        (apostropheCount, value, digitCount) = (0, 0, 0)
        (capitalCount, letterCount, beginsWithCapital) = (0, 0, false)
        pendingApostrophe = nil
        (isAfterSpace, isLineStart) = (false, false)
    }
}
