/// A colour of text or ground.
public enum Color: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// One of xterm's 256: 0-7 plain, 8-15 bright, 16-231 a 6x6x6 cube, 232-255 greys.
    case palette(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, Sendable {
    /// Attributes only: bold, reverse and the like.
    case none = 0
    case eight = 8
    case sixteen = 16
    case twoHundredFiftySix = 256
    case trueColor = 0x100_0000

    public static func < (first: ColorDepth, second: ColorDepth) -> Bool {
        first.rawValue < second.rawValue
    }
}
