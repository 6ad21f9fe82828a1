import Glibc

/// A disk on which every sync takes so long; all else is as fast as the storage behind it.
public final class SlowStorage: LogStorage {
    private let storage: any LogStorage
    private let syncMilliseconds: UInt32

    public init(_ storage: any LogStorage, syncMilliseconds: UInt32) {
        self.storage = storage
        self.syncMilliseconds = syncMilliseconds
    }

    public func open(_ path: String, _ access: FileAccess) throws(StorageError) -> any LogFile {
        SlowFile(try storage.open(path, access), syncMilliseconds)
    }

    public func synchronizeDirectory(_ path: String) throws(StorageError) {
        usleep(syncMilliseconds * 1_000)
        try storage.synchronizeDirectory(path)
    }

    public func exists(_ path: String) throws(StorageError) -> Bool { try storage.exists(path) }

    public func list(_ directory: String) throws(StorageError) -> [String] { try storage.list(directory) }

    public func makeDirectory(_ path: String) throws(StorageError) { try storage.makeDirectory(path) }

    public func renameWithoutOverwriting(_ path: String, to newPath: String) throws(StorageError) {
        try storage.renameWithoutOverwriting(path, to: newPath)
    }

    public func renameReplacing(_ path: String, with newPath: String) throws(StorageError) {
        try storage.renameReplacing(path, with: newPath)
    }

    public func remove(_ path: String) throws(StorageError) { try storage.remove(path) }

    public func lock(_ path: String, waits: Bool) throws(StorageError) -> (any StorageLock)? {
        try storage.lock(path, waits: waits)
    }

    public func randomNumber() -> UInt64 { storage.randomNumber() }
}

private final class SlowFile: LogFile {
    private let file: any LogFile
    private let syncMilliseconds: UInt32

    init(_ file: any LogFile, _ syncMilliseconds: UInt32) {
        self.file = file
        self.syncMilliseconds = syncMilliseconds
    }

    func synchronize() throws(StorageError) {
        usleep(syncMilliseconds * 1_000)
        try file.synchronize()
    }

    func size() throws(StorageError) -> Int { try file.size() }

    func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(StorageError) -> Int {
        try file.read(into: bytes, at: offset)
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(StorageError) -> Int {
        try file.write(bytes, at: offset)
    }

    func truncate(to size: Int) throws(StorageError) { try file.truncate(to: size) }

    func allocate(_ size: Int) throws(StorageError) { try file.allocate(size) }

    func map() throws(StorageError) -> LogMapping { try file.map() }
}
