import AppendLog
import ShopDomain

/// Who is alive: a session holds a lock on a file of its own for as long as it runs.
public struct SessionLocks {
    private let storage: any LogStorage
    private let own: any StorageLock

    /// Takes the lock of a new session, and takes away the files of those that crashed.
    ///
    /// Waits for whoever is writing: somebody who is being forgotten was looked for before we were here,
    /// and is gone when this returns.
    public init(_ session: SessionID, in storage: any LogStorage) throws(StorageError) {
        self.storage = storage
        try storage.makeDirectory(StoreLayout.sessions)
        own = try Self.take(session, in: storage)
        Self.sweep(storage)
        try LockFile(StoreLayout.eventLock, in: storage).acquire().release()
    }

    /// Whoever sweeps may take the file away between our making it and our locking it.
    private static func take(
        _ session: SessionID, in storage: any LogStorage
    ) throws(StorageError) -> any StorageLock {
        let file = LockFile(StoreLayout.sessionLock(session.description), in: storage)
        while true {
            let lock = try file.acquire()
            if try file.isHeld() { return lock }
            lock.release()
        }
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

    /// Whether any session or mailbox connection is alive; when that cannot be told, one is.
    public static func isAnyHeld(in storage: any LogStorage) -> Bool {
        guard let names = try? storage.list(StoreLayout.sessions) else { return true }
        return names.filter { $0.hasSuffix(".lock") }.contains { name in
            (try? LockFile(StoreLayout.sessions + "/" + name, in: storage).isHeld()) ?? true
        }
    }

    /// Lets go, and takes the file away: nobody asks about a session that left nothing behind.
    public func release(_ session: SessionID) {
        own.release()
        try? storage.remove(StoreLayout.sessionLock(session.description))
    }

    /// The name of a session is never given again, so nobody comes back for the file of one that died.
    /// A mailbox's lock has the same name for ever and stays: whoever waits for it holds the file open.
    private static func sweep(_ storage: any LogStorage) {
        let names = (try? storage.list(StoreLayout.sessions)) ?? []
        for name in names where name.hasSuffix(".lock") && !name.hasPrefix(StoreLayout.mailboxLockPrefix) {
            let path = StoreLayout.sessions + "/" + name
            guard let lock = try? LockFile(path, in: storage).acquireIfFree() else { continue }
            try? storage.remove(path)
            lock.release()
        }
    }
}
