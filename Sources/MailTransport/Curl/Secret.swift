import Glibc

/// A password or token: in memory only, unreadable in print, wiped when the last holder lets go.
///
/// `@unchecked` because the compiler cannot see that the bytes never change after `init`.
public final class Secret: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<CChar>

    /// Copies the bytes; what the caller still holds is the caller's to wipe.
    public init(_ secret: some Collection<UInt8>) {
        bytes = .allocate(capacity: secret.count + 1)
        for (index, byte) in secret.enumerated() { bytes[index] = CChar(bitPattern: byte) }
        bytes[secret.count] = 0
    }

    public convenience init(_ secret: String) { self.init(Array(secret.utf8)) }

    deinit {
        explicit_bzero(bytes.baseAddress!, bytes.count)
        bytes.deallocate()
    }

    public var isEmpty: Bool { bytes.count == 1 }

    /// Whether it can be handed on whole: a line break or a NUL would end it early.
    public var isOneLine: Bool { !bytes.dropLast().contains { $0 == 0 || $0 == 10 || $0 == 13 } }

    /// The bytes with a NUL behind them, for the length of the call.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        body(UnsafePointer(bytes.baseAddress!))
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(secret)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
