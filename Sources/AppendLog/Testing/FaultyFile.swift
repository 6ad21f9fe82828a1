/// An open file of ``FaultyStorage``.
final class FaultyFile: LogFile {
    private let storage: FaultyStorage
    private let number: Int
    let path: String
    let epoch: Int

    init(_ storage: FaultyStorage, _ number: Int, _ path: String, epoch: Int) {
        self.storage = storage
        self.number = number
        self.path = path
        self.epoch = epoch
    }

    func size() throws(StorageError) -> Int {
        try storage.performOnFile(self, "measure") { disk in bytes(disk).count }
    }

    func read(
        into target: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(StorageError) -> Int {
        let found = try storage.performOnFile(self, "read") { disk in
            Array(bytes(disk).dropFirst(offset).prefix(target.count))
        }
        target.copyBytes(from: found)
        return found.count
    }

    func write(_ source: UnsafeRawBufferPointer, at offset: Int) throws(StorageError) -> Int {
        if source.isEmpty { return 0 }
        let bytes = Array(source)
        let fault = storage.takeNext { $0 == .shortWrite || $0 == .powerCut || $0 == .kill }
        let limit = fault == nil ? bytes.count : storage.randomCount(upTo: bytes.count)
        if let fault, fault != .shortWrite {
            // The power goes in the middle of the write.
            _ = try? write(bytes.prefix(limit), at: offset)
            storage.inject(fault, atCall: 1)
            return try write(bytes.prefix(0), at: offset)
        }
        return try write(bytes.prefix(max(1, limit)), at: offset)
    }

    private func write(_ part: ArraySlice<UInt8>, at offset: Int) throws(StorageError) -> Int {
        try storage.performOnFile(self, "write") { disk throws(StorageError) in
            let growth = max(0, offset + part.count - bytes(disk).count)
            let room = max(0, disk.capacity - disk.usedBytes)
            let count = part.count - max(0, growth - room)
            guard count > 0 || part.isEmpty else {
                throw StorageError(.noSpace, "write", path)
            }
            part.prefix(count).withUnsafeBytes { disk.write($0, to: number, at: offset) }
            return count
        }
    }

    func synchronize() throws(StorageError) {
        let fault = storage.takeNext { if case .error = $0 { true } else { false } }
        try storage.performOnFile(self, "sync") { disk throws(StorageError) in
            guard case .error(let kind) = fault else { return disk.synchronize(number) }
            disk.failToSynchronize(number)
            throw StorageError(kind, "sync", path)
        }
    }

    func truncate(to size: Int) throws(StorageError) {
        try storage.performOnFile(self, "shorten") { disk in disk.resize(number, to: size) }
    }

    func allocate(_ size: Int) throws(StorageError) {
        try storage.performOnFile(self, "make room for") { disk throws(StorageError) in
            let held = max(bytes(disk).count, disk.files[number]?.reservedBytes ?? 0)
            let growth = max(0, size - held)
            guard growth <= disk.capacity - disk.usedBytes else {
                throw StorageError(.noSpace, "make room for", path)
            }
            disk.reserve(size, for: number)
        }
    }

    func map() throws(StorageError) -> LogMapping {
        let copy = try storage.performOnFile(self, "map") { disk in bytes(disk) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(copy.count, 1), alignment: 4096)
        buffer.copyBytes(from: copy)
        return LogMapping(UnsafeRawBufferPointer(rebasing: buffer[..<copy.count])) { bytes in
            UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.deallocate()
        }
    }

    private func bytes(_ disk: FaultyDisk) -> [UInt8] { disk.files[number]?.cached ?? [] }
}
