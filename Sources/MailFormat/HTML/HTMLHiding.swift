/// Whether an element is made invisible, as far as its own style tells.
enum HTMLHiding {
    /// - Parameter style: the bytes of a style attribute, as many as a limit allows.
    static func hides(style: UnsafeBufferPointer<UInt8>) -> Bool {
        var compact: [UInt8] = []
        compact.reserveCapacity(style.count)
        for byte in style where byte > 0x20 { compact.append(byte.asciiLowercased) }
        var seen = Seen()
        for declaration in compact.split(separator: UInt8(ascii: ";")) {
            if seen.take(declaration) { return true }
        }
        return seen.hides
    }

    /// What the declarations so far have set of what only hides together.
    private struct Seen {
        private var clipsOverflow = false
        private var hasNoSize = false
        private var colour: ArraySlice<UInt8> = []
        private var background: ArraySlice<UInt8> = []

        /// True when the declaration hides by itself.
        mutating func take(_ declaration: ArraySlice<UInt8>) -> Bool {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { return false }
            let value = Self.withoutImportance(declaration[(colon + 1)...])
            switch String(decoding: declaration[..<colon], as: UTF8.self) {
            case "display": return value.elementsEqual("none".utf8)
            case "visibility": return value.elementsEqual("hidden".utf8)
            case "mso-hide": return value.elementsEqual("all".utf8)
            case "font-size", "opacity": return Self.isZero(value)
            case "overflow": clipsOverflow = value.elementsEqual("hidden".utf8)
            case "max-height", "max-width", "height", "width":
                hasNoSize = hasNoSize || Self.isZero(value)
            case "color": colour = value
            case "background", "background-color": background = value
            default: break
            }
            return false
        }

        var hides: Bool {
            if clipsOverflow && hasNoSize || colour.elementsEqual("transparent".utf8) {
                return true
            }
            return !colour.isEmpty && colour == background && !colour.elementsEqual("inherit".utf8)
        }

        private static func withoutImportance(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            let mark = "!important".utf8
            return value.count >= mark.count && value.suffix(mark.count).elementsEqual(mark)
                ? value.dropLast(mark.count) : value
        }

        /// `0`, `0px`, `.0em`, and the `1px` that mailings use for hidden previews.
        private static func isZero(_ value: ArraySlice<UInt8>) -> Bool {
            let digits = value.prefix {
                $0 == UInt8(ascii: ".") || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
            }
            guard !digits.isEmpty else { return false }
            if digits.elementsEqual("1".utf8) { return value.elementsEqual("1px".utf8) }
            return digits.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        }
    }
}
