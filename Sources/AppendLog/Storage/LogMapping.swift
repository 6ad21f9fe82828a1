/// Bytes of a file in memory, given back when the last reference goes.
///
/// Only files that are never shortened may be mapped: touching a page past the end of a file kills
/// the process.
public final class LogMapping: Sendable {
    /// The file's bytes. They do not change while the mapping lives.
    public nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    private let giveBack: @Sendable (UnsafeRawBufferPointer) -> Void

    /// Takes over `bytes`; `giveBack` is called with them at the end.
    public init(
        _ bytes: UnsafeRawBufferPointer,
        giveBack: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
    ) {
        self.bytes = bytes
        self.giveBack = giveBack
    }

    deinit { giveBack(bytes) }
}
