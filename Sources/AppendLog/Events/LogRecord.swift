/// A record as it is read. Its bytes are valid only until the closure it was handed to returns.
public struct LogRecord {
    /// The number that orders it among all records of the store, from 1.
    public let sequence: UInt64
    public let kindBytes: UnsafeRawBufferPointer
    /// The JSON object.
    public let body: UnsafeRawBufferPointer
    /// Whether it was read under the lock, or from a sealed segment. Only then is it known to be on
    /// disk, and only then may something be done because of it; otherwise it may be shown.
    public let isConfirmed: Bool
    /// The place just after it, from which reading can begin again.
    public let end: LogPosition

    public var kind: String { String(decoding: kindBytes, as: UTF8.self) }

    /// Compares the kind without making a string.
    public func isKind(_ kind: StaticString) -> Bool {
        let other = UnsafeRawBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount)
        return kindBytes.elementsEqual(other)
    }

    /// A copy of the body that may be kept.
    public var bodyText: String { String(decoding: body, as: UTF8.self) }
}
