/// A word, a number or a mark of a text, as every reader of language in the shop sees it.
public struct TextToken: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
        /// Letters, apostrophes between letters, and digits after a letter ("a4", "don't").
        case word
        /// Digits alone; "15th" is a number and a word with no space between.
        case number
        /// One scalar that is neither: punctuation, a sign, an emoji.
        case mark
    }

    public let kind: Kind
    /// Lower-cased, apostrophes straight: "we'll" and "well" stay two words.
    public let form: String
    /// `form` without apostrophes, for words that people write either way ("dont").
    public let bare: String
    /// Scalar offsets from the start of the paragraph.
    public let range: Range<Int>
    /// What a number says; nil for other tokens and for more than nine digits.
    public let value: Int?
    public let traits: Traits

    public struct Traits: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// White space, or nothing at all, stands before it.
        public static let afterSpace = Traits(rawValue: 1)
        /// First of its line.
        public static let startsLine = Traits(rawValue: 2)
        /// Begins with a capital letter.
        public static let capitalised = Traits(rawValue: 4)
        /// Two letters or more, all of them capitals.
        public static let allCapitals = Traits(rawValue: 8)
    }

    public var isWord: Bool { kind == .word }
    public var isNumber: Bool { kind == .number }
    public var isMark: Bool { kind == .mark }
    /// Nothing stands between this token and the one before.
    public var isJoined: Bool { !traits.contains(.afterSpace) }
}
