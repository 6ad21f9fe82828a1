import Synchronization

/// What was decoded lately, so that rows that stay on screen are decoded once.
///
/// The checkpoint never changes, so what is kept never goes stale.
struct RecentRows<Value: Sendable>: ~Copyable, Sendable {
    private let kept = Mutex<[UInt32: Value]>([:])

    /// Enough for every row on the largest screen, and little memory.
    private static var countMax: Int { 512 }

    borrowing func value(_ id: UInt32, decode: () -> Value?) -> Value? {
        if let value = kept.withLock({ $0[id] }) { return value }
        guard let value = decode() else { return nil }
        kept.withLock {
            if $0.count >= Self.countMax { $0.removeAll(keepingCapacity: true) }
            $0[id] = value
        }
        return value
    }
}
