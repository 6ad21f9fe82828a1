/// What the filter does with a scalar, before its neighbours are looked at.
enum ScalarClass: Equatable {
    /// Stands for itself and may carry marks.
    case base
    /// Joins the base before it, whether or not it takes a column.
    case mark
    case lineBreak
    case tab
    /// Must not pass, but must be seen: a visible scalar takes its place.
    case shownAs(Unicode.Scalar)
    case variationSelector
    case joiner
    /// Invisible, with no meaning worth the risk.
    case dropped

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: self = .base
        // The commonest writing and punctuation, without a look into the property tables.
        case 0x400...0x482, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096,
            0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            self = .base
        case 0x09: self = .tab
        case 0x0A, 0x0D, 0x2028, 0x2029: self = .lineBreak
        case 0x00...0x1F: self = .shownAs(Self.controlPicture(of: scalar))
        case 0x7F: self = .shownAs("\u{2421}")
        case 0x80...0x9F, 0xFFF9...0xFFFB: self = .shownAs("\u{FFFD}")
        case 0x200C, 0x200D: self = .joiner
        case 0xFE0E, 0xFE0F: self = .variationSelector
        default: self = Self.byProperties(of: scalar)
        }
    }

    private static func controlPicture(of control: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
    }

    private static func byProperties(of scalar: Unicode.Scalar) -> ScalarClass {
        let properties = scalar.properties
        if properties.isNoncharacterCodePoint { return .shownAs("\u{FFFD}") }
        if properties.isDefaultIgnorableCodePoint { return .dropped }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        case .format where DisplayWidth.columns(of: scalar) == 0: return .shownAs("\u{FFFD}")
        default: return DisplayWidth.columns(of: scalar) == 0 ? .mark : .base
        }
    }
}
