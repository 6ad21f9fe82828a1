/// Bounds of what is read of a text.
enum LanguageLimits {
    /// A line at least this long is taken to be wrapped, not ended, by its line break.
    static let wrappedLineScalarsMin = 45
}
