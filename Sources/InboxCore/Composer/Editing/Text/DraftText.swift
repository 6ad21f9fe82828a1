import PlainText

/// The gate through which every text enters a draft: keys, pastes, replies, $EDITOR.
///
/// It treats scalars as `SafeText` does, with two differences. It looks at each one alone, since
/// an accent or a joiner can be typed behind what it belongs to. And it keeps every mark, as a
/// draft is text to send and not yet a drawing. So:
/// - every kind of line break is a line feed, a tab some spaces;
/// - other controls show as their pictures;
/// - invisible scalars that would be characters of their own, bidi controls among them, go.
///
/// Cleaning clean text changes nothing.
enum DraftText {
    static func cleaned(_ text: String) -> String {
        if text.utf8.allSatisfy({ isPrintableASCII($0) || $0 == 0x0A }) { return text }
        var output = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar != "\n" || previous != "\r" { append(scalar, to: &output) }
            previous = scalar
        }
        return String(output)
    }

    private static func append(
        _ scalar: Unicode.Scalar, to output: inout String.UnicodeScalarView
    ) {
        switch scalar.value {
        case 0x20...0x7E, 0x0A: output.append(scalar)
        case 0x0D, 0x2028, 0x2029: output.append("\n")
        case 0x09: output.append(contentsOf: repeatElement(" ", count: EditingLimits.spacesPerTab))
        case 0x00...0x1F, 0x7F...0x9F: output.append(contentsOf: picture(of: scalar))
        default: if !isInvisibleCharacter(scalar) { output.append(scalar) }
        }
    }

    private static func picture(of control: Unicode.Scalar) -> String.UnicodeScalarView {
        SafeText(line: String(control)).string.unicodeScalars
    }

    /// Whether a scalar shows nothing and joins nothing: a cursor would stop in front of it for
    /// no reason seen.
    private static func isInvisibleCharacter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isDefaultIgnorableCodePoint
            && !properties.isGraphemeExtend && !properties.isJoinControl
    }

    private static func isPrintableASCII(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }
}
