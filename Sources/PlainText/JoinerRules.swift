/// Where a zero width joiner or non-joiner changes what is read, and so is kept.
enum JoinerRules {
    /// Follows UTS 51 between emoji and RFC 5892 appendix A in scripts. The standard library has
    /// no Joining_Type, so a letter of the Arabic blocks stands for one that joins.
    static func keeps(
        _ joiner: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> Bool {
        guard let previous else { return false }
        if previous.properties.canonicalCombiningClass == .virama { return true }
        guard let next else { return false }
        if joiner == "\u{200D}" {
            return (previous.isEmoji || EmojiRules.isVariationSelector(previous)) && next.isEmoji
        }
        return isArabic(previous) && isArabic(next)
            && next.properties.generalCategory == .otherLetter
    }

    private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
        (0x0620...0x06FF).contains(scalar.value) || (0x0750...0x08FF).contains(scalar.value)
    }
}
