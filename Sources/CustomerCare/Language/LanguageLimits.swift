/// Bounds of what is read of a text.
enum LanguageLimits {
    /// A line at least this long is taken to be wrapped, not ended, by its line break.
    static let wrappedLineScalarsMin = 45
    /// How many words before a phrase may deny it.
    static let negationReach = 3
    /// How many words before a phrase may make a mere possibility of it.
    static let hypotheticalReach = 6
    /// Tokens of one sentence that are weighed against each other; a longer one is read in pieces.
    static let sentenceTokensMax = 300
    /// Within so many tokens of "From:" another field of a quoted mail's head has to stand.
    static let headerBlockTokensMax = 60
    /// Words and signs on one line of a word list.
    static let phrasePieceCountMax = 150
    /// Choices inside choices.
    static let phraseDepthMax = 3
    static let wordListLineCountMax = 2_000
}
