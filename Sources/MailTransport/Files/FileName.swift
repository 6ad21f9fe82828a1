/// The bytes of one file name, exactly as the file system gives them.
///
/// Names made by other programs need not be UTF-8, and a `String` made from them might not lead
/// back to the file.
public struct FileName: Hashable, Comparable, Sendable {
    public let bytes: [UInt8]

    /// A name that stays inside its folder: not empty, not `.` or `..`, without `/` and NUL.
    public init?(bytes: [UInt8]) {
        let leadsElsewhere = bytes.isEmpty || bytes == [0x2E] || bytes == [0x2E, 0x2E]
        guard !leadsElsewhere, !bytes.contains(where: { $0 == 0x2F || $0 == 0 }) else { return nil }
        self.bytes = bytes
    }

    public init?(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// The name for people; invalid UTF-8 is replaced, nothing is made safe for a terminal.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    var isHidden: Bool { bytes.first == 0x2E }

    func hasSuffix(_ suffix: String) -> Bool {
        let lowered = bytes.suffix(suffix.utf8.count).map { $0 | (0x41...0x5A ~= $0 ? 0x20 : 0) }
        return lowered.elementsEqual(suffix.utf8)
    }

    public static func < (a: FileName, b: FileName) -> Bool {
        a.bytes.lexicographicallyPrecedes(b.bytes)
    }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        var terminated = bytes.map { CChar(bitPattern: $0) }
        terminated.append(0)
        return terminated.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
