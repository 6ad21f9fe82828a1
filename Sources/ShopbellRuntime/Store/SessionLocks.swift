import AppendLog
import ShopDomain

/// Who is alive: a session holds a lock on a file of its own for as long as it runs.
public struct SessionLocks {
    private let storage: any LogStorage
    private let own: any StorageLock

    /// Takes the lock of a new session.
    public init(_ session: SessionID, in storage: any LogStorage) throws(StorageError) {
        self.storage = storage
        own = try LockFile(StoreLayout.sessionLock(session.description), in: storage).acquire()
    }

    /// Which of these sessions hold their lock.
    public func alive(among sessions: Set<SessionID>) -> Set<SessionID> {
        sessions.filter { Self.isAlive($0, in: storage) }
    }

    /// Whether somebody holds the session's lock; when that cannot be told, it is taken as alive.
    public static func isAlive(_ session: SessionID, in storage: any LogStorage) -> Bool {
        let file = LockFile(StoreLayout.sessionLock(session.description), in: storage)
        return (try? file.isHeld()) ?? true
    }

    /// Lets go, and takes the file away: nobody asks about a session that left nothing behind.
    public func release(_ session: SessionID) {
        own.release()
        try? storage.remove(StoreLayout.sessionLock(session.description))
    }
}
