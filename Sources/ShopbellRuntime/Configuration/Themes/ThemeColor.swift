import TerminalModel

/// The ways to write a colour in a theme: a name, a number of the 256-colour palette, `#rrggbb`.
enum ThemeColor {
    /// The sixteen names every terminal knows, in the order of their numbers.
    static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
        "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
        "bright-magenta",
        "bright-cyan", "bright-white",
    ]

    static let expected =
        "a name such as red or bright-blue, a number from 0 to 255, or \"#rrggbb\""

    static func read(_ value: SettingValue) -> Color? {
        switch value {
        case .integer(let number): UInt8(exactly: number).map { .palette($0) }
        case .text(let text): color(text)
        default: nil
        }
    }

    /// The name that was probably meant.
    static func nearest(_ value: SettingValue) -> String? {
        guard case .text(let text) = value else { return nil }
        return NearestWord.to(text, among: names + ["default", "grey"])
    }

    private static func color(_ text: String) -> Color? {
        let folded = NearestWord.folded(text)
        if folded == Array("default".utf8) { return .standard }
        if folded == Array("grey".utf8) || folded == Array("gray".utf8) { return .palette(8) }
        if let index = names.firstIndex(where: { NearestWord.folded($0) == folded }) {
            return .palette(UInt8(index))
        }
        return text.hasPrefix("#")
            ? hexadecimal(text.dropFirst()) : UInt8(text).map { .palette($0) }
    }

    private static func hexadecimal(_ digits: Substring) -> Color? {
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        return .rgb(
            red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF),
            blue: UInt8(value & 0xFF))
    }
}
