/// Which parts of an emoji sequence a terminal is given.
///
/// Terminals disagree on joined, toned and restyled emoji, and a wrong guess shifts the whole
/// line. So joiners, variation selectors and skin tones stay in the text but are not drawn.
enum EmojiRules {
    static func isDrawn(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D, 0xFE0E, 0xFE0F: return false
        case 0x1F3FB...0x1F3FF: return !(previous.isEmoji || isVariationSelector(previous))
        default: return true
        }
    }

    static func isVariationSelector(_ scalar: Unicode.Scalar?) -> Bool {
        scalar == "\u{FE0E}" || scalar == "\u{FE0F}"
    }
}

extension Unicode.Scalar {
    /// Whether this may stand in a joined or toned emoji sequence; the digits of keycaps may not.
    var isEmoji: Bool { value > 0xA0 && properties.isEmoji }
}

extension Optional<Unicode.Scalar> {
    var isEmoji: Bool { self?.isEmoji ?? false }
}
