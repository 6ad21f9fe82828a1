import CPlatform
import Glibc

/// A password or token: in memory only, unreadable in print, wiped when the last holder lets go.
///
/// From the first one on the process leaves no core file, and for as long as it runs: libcurl and
/// OpenSSL make copies that only they could wipe. `PR_SET_DUMPABLE` and not a core limit of 0,
/// because a limit does not bind a collector such as systemd-coredump, would be inherited by the
/// programs we start, and would still let another process of this user read our memory.
///
/// `@unchecked` because the compiler cannot see that the bytes never change after `init`.
public final class Secret: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<CChar>

    /// Copies the bytes; what the caller still holds is the caller's to wipe.
    public init(_ secret: some Collection<UInt8>) {
        Self.hideMemory()
        bytes = .allocate(capacity: secret.count + 1)
        for (index, byte) in secret.enumerated() { bytes[index] = CChar(bitPattern: byte) }
        bytes[secret.count] = 0
    }

    public convenience init(_ secret: String) { self.init(Array(secret.utf8)) }

    /// Once it is called no core file is left: before the first byte of a secret is read.
    static func hideMemory() { _ = hidesMemory }

    private static let hidesMemory: Bool = csystem_hide_memory() == 0

    /// Whether this process would leave no core file.
    public static var isMemoryHidden: Bool { csystem_is_memory_hidden() != 0 }

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
