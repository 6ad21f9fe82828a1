/// Bounds of what is read of a text.
enum LanguageLimits {
    /// A line at least this long is taken to be wrapped, not ended, by its line break.
    static let wrappedLineScalarsMin = 45
    /// How many words before a phrase may deny it.
    static let negationReach = 3
    /// How many words before a phrase may make a mere possibility of it.
    static let hypotheticalReach = 6
}
