/// What a record is about: `draft.edited`. One to 32 of `A-Z a-z 0-9 . - _`, a letter first.
///
/// A program may skip a kind it does not know when it begins with a lower-case letter. When it
/// begins with an upper-case one, such a program must not write to the store.
public struct RecordKind: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// Checks the spelling; nil when it is not one.
    public init?(checking text: String) {
        guard Self.isSpeltWell(text.utf8) else { return nil }
        description = text
    }

    /// A kind known when the program is written.
    public init(_ text: StaticString) {
        let text = text.description
        precondition(Self.isSpeltWell(text.utf8), "a kind is 1 to 32 letters, digits, . - _")
        description = text
    }

    /// Whether a program that does not know this kind must leave the store as it is.
    static func forbidsUnknowingWriters(_ kind: UnsafeRawBufferPointer) -> Bool {
        kind.first.map { (0x41...0x5A).contains($0) } ?? false
    }

    static func isSpeltWell(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.count <= Limits.kindBytes && bytes.allSatisfy(isKindByte)
    }

    @inline(__always)
    static func isKindByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte)
            || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
