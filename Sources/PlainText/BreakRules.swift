/// Where a line may break without a space: a small part of UAX 14 for East Asian text.
enum BreakRules {
    static func allowsBreak(between first: Unicode.Scalar, and second: Unicode.Scalar) -> Bool {
        guard first.value >= 0x1100 || second.value >= 0x1100 else { return false }
        guard DisplayWidth.columns(of: first) == 2 || DisplayWidth.columns(of: second) == 2 else {
            return false
        }
        return !opening.contains(first) && !closing.contains(second)
    }

    private static let opening = scalars(
        "([{\u{2018}\u{201C}\u{3008}\u{300A}\u{300C}\u{300E}"
            + "\u{3010}\u{3014}\u{3016}\u{FF08}\u{FF3B}\u{FF5B}\u{FF62}")

    private static let closing = scalars(
        ")]}!?,.:;\u{2019}\u{201D}\u{2026}\u{3001}\u{3002}\u{3005}"
            + "\u{3009}\u{300B}\u{300D}\u{300F}\u{3011}\u{3015}\u{3017}\u{303B}\u{3041}\u{3043}\u{3045}"
            + "\u{3047}\u{3049}\u{3063}\u{3083}\u{3085}\u{3087}\u{309D}\u{309E}\u{30A1}\u{30A3}\u{30A5}"
            + "\u{30A7}\u{30A9}\u{30C3}\u{30E3}\u{30E5}\u{30E7}\u{30FB}\u{30FC}\u{30FD}\u{30FE}\u{FF01}"
            + "\u{FF09}\u{FF0C}\u{FF0E}\u{FF1A}\u{FF1B}\u{FF1F}\u{FF3D}\u{FF5D}\u{FF61}\u{FF63}")

    private static func scalars(_ text: String) -> Set<Unicode.Scalar> {
        Set(text.unicodeScalars)
    }
}
