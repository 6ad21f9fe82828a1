/// What the engine needs of a file system, for one store.
///
/// Paths are relative to the store, with `/` between their parts. Nothing here survives a power cut
/// until the file (for its bytes) or the directory (for its names) has been synchronized.
public protocol LogStorage: AnyObject, Sendable {
    /// Opens a file. Never follows a symbolic link.
    func open(_ path: String, _ access: FileAccess) throws(StorageError) -> any LogFile
    /// Whether something has this name.
    func exists(_ path: String) throws(StorageError) -> Bool
    /// The names in a directory, unsorted, without `.` and `..`.
    func list(_ directory: String) throws(StorageError) -> [String]
    /// Makes a directory (mode 0700) unless there is one. The empty path is the store itself.
    func makeDirectory(_ path: String) throws(StorageError)
    /// Makes the names of a directory survive a power cut.
    func synchronizeDirectory(_ path: String) throws(StorageError)
    /// Gives a file another name; fails when that name is taken.
    func renameWithoutOverwriting(_ path: String, to newPath: String) throws(StorageError)
    /// Gives a file another name; what had that name is gone.
    func renameReplacing(_ path: String, with newPath: String) throws(StorageError)
    /// Removes a name. Only for files the engine can make again, and for what the owner wants forgotten.
    func remove(_ path: String) throws(StorageError)
    /// Takes the exclusive lock on a file, making it when missing.
    ///
    /// - Returns: nil when `waits` is false and somebody else holds it.
    func lock(_ path: String, waits: Bool) throws(StorageError) -> (any StorageLock)?
    /// A number nobody can guess, for identifiers and salts.
    func randomNumber() -> UInt64
}

/// How a file is opened.
public enum FileAccess: Sendable {
    case reading
    case writing
    /// For writing, and only if the name is free.
    case creating
}

/// An open file. Offsets are in bytes from its beginning.
public protocol LogFile: AnyObject {
    func size() throws(StorageError) -> Int
    /// Reads some bytes, 0 only at the end.
    func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(StorageError) -> Int
    /// Writes some bytes, at least one; the end of the file moves with them.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(StorageError) -> Int
    /// Makes bytes and size survive a power cut. After a failure nothing is known about them.
    func synchronize() throws(StorageError)
    func truncate(to size: Int) throws(StorageError)
    /// Claims room on the disk, so that the first `size` bytes exist.
    func allocate(_ size: Int) throws(StorageError)
    /// The bytes as they are now, for as long as the mapping lives.
    func map() throws(StorageError) -> LogMapping
}

/// A lock that is held until it is released or forgotten, or its process ends.
public protocol StorageLock: AnyObject {
    func release()
}

extension LogFile {
    /// Writes all of `bytes`, however many calls that takes.
    func writeAll(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(StorageError) {
        var done = 0
        while done < bytes.count {
            done += try write(UnsafeRawBufferPointer(rebasing: bytes[done...]), at: offset + done)
        }
    }

    func writeAll(_ bytes: [UInt8], at offset: Int) throws(StorageError) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(StorageError) in
            try writeAll(UnsafeRawBufferPointer(buffer), at: offset)
        }
    }

    /// Fills `bytes` from `offset` on.
    ///
    /// - Returns: how many there were before the end of the file.
    func readAll(
        into bytes: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(StorageError) -> Int {
        var done = 0
        while done < bytes.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
            let count = try read(into: rest, at: offset + done)
            if count == 0 { break }
            done += count
        }
        return done
    }

    /// The bytes of a range, fewer at the end of the file.
    func bytes(at offset: Int, count: Int) throws(StorageError) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        defer { buffer.deallocate() }
        let done = try readAll(into: buffer, at: offset)
        return [UInt8](UnsafeRawBufferPointer(rebasing: buffer[..<done]))
    }
}

extension LogStorage {
    /// Whether a file has this name and can be opened; nil instead of an error when it is missing.
    func openIfPresent(
        _ path: String, _ access: FileAccess
    ) throws(StorageError) -> (any LogFile)? {
        do {
            return try open(path, access)
        } catch where error.kind == .notFound {
            return nil
        }
    }

    /// Makes a file of the engine's own that may be in the way, left by a writer that died.
    func createAfresh(_ path: String) throws(StorageError) -> any LogFile {
        do {
            return try open(path, .creating)
        } catch where error.kind == .alreadyExists {
            try remove(path)
            return try open(path, .creating)
        }
    }
}
