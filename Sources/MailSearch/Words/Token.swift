/// What a token was cut from.
enum TokenKind {
    case word
    /// Words around apostrophes made one: `o'brien` gives `obrien` besides `o` and `brien`.
    case joined
    /// A whole mail address besides its words.
    case address
    /// One character of a script without spaces, or a pictogram.
    case character
    /// Two neighbouring characters of a script without spaces.
    case pair

    /// Whether text is the sequence of these; the others repeat them to be found as a whole.
    var isBasic: Bool { self == .word || self == .character }
}

/// Takes tokens as they are cut.
protocol TokenSink {
    /// - Parameters:
    ///   - key: one free byte for the term space, the folded UTF-8, then eight zero bytes. Valid
    ///     and free to change during the call only.
    ///   - length: bytes of the key, the free one included, the zeros not.
    mutating func take(_ key: UnsafeMutablePointer<UInt8>, _ length: Int, _ kind: TokenKind)
}
