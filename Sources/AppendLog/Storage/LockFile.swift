/// A file whose lock says that somebody is alive, or at work.
///
/// The kernel's lock alone decides. It ends with the process, however that ends, so no lock is ever
/// stale and no process number has to be believed. The file itself stays.
public struct LockFile: Sendable {
    private let storage: any LogStorage
    public let path: String

    public init(_ path: String, in storage: any LogStorage) {
        self.storage = storage
        self.path = path
    }

    /// Takes the lock, waiting for it.
    public func acquire() throws(StorageError) -> any StorageLock {
        guard let lock = try storage.lock(path, waits: true) else {
            throw StorageError(.failed, "lock", path)
        }
        return lock
    }

    /// Takes the lock, or returns nil at once when somebody holds it.
    public func acquireIfFree() throws(StorageError) -> (any StorageLock)? {
        try storage.lock(path, waits: false)
    }

    /// Whether somebody holds the lock now. A file that does not exist is not held.
    public func isHeld() throws(StorageError) -> Bool {
        guard try storage.exists(path) else { return false }
        guard let lock = try storage.lock(path, waits: false) else { return true }
        lock.release()
        return false
    }
}
