/// What each byte is to a word: 0 ends it, 1 begins a character past ASCII, anything else is the
/// folded letter or digit.
enum ASCIIFolding {
    static let separator: UInt8 = 0
    static let beyond: UInt8 = 1

    static let table: [UInt8] = (0...255).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case 0x80...: beyond
        default: separator
        }
    }
}
