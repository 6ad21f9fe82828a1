/// A stretch of a segment in memory.
///
/// Read, not mapped: a bad sector must be damage that can be named, not the end of the process.
final class SegmentBytes {
    /// Offsets in the file.
    let range: Range<Int>
    /// What the disk would not give; zeros stand there.
    let unreadable: [Range<Int>]
    /// Valid only while this object lives; see ``read(_:)``.
    let bytes: UnsafeRawBufferPointer
    private let buffer: ReadBuffer

    /// - Parameter buffer: overwritten; nothing else may use it while this lives.
    init(_ file: any LogFile, _ range: Range<Int>, into buffer: ReadBuffer = ReadBuffer()) {
        let target = buffer.room(for: range.count)
        let count: Int
        (count, unreadable) = Self.fill(target, from: file, at: range.lowerBound)
        self.buffer = buffer
        self.range = range.lowerBound..<range.lowerBound + count
        bytes = UnsafeRawBufferPointer(rebasing: target[..<count])
    }

    /// Uses the bytes while they are surely there.
    func read<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withExtendedLifetime(self) { body(bytes) }
    }

    private static func fill(
        _ target: UnsafeMutableRawBufferPointer, from file: any LogFile, at offset: Int
    ) -> (count: Int, unreadable: [Range<Int>]) {
        if let count = try? file.readAll(into: target, at: offset) { return (count, []) }
        var unreadable: [Range<Int>] = []
        var done = 0
        while done < target.count {
            let size = min(Limits.readRetryBytes, target.count - done)
            let piece = UnsafeMutableRawBufferPointer(rebasing: target[done..<done + size])
            if let count = try? file.readAll(into: piece, at: offset + done) {
                done += count
                if count < size { break }
            } else {
                piece.initializeMemory(as: UInt8.self, repeating: 0)
                unreadable.append(offset + done..<offset + done + size)
                done += size
            }
        }
        return (done, unreadable)
    }
}

/// Memory that is used again for one segment after the other: fresh pages cost more than reading
/// into old ones.
final class ReadBuffer {
    private var bytes = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    func room(for count: Int) -> UnsafeMutableRawBufferPointer {
        if bytes.count < count {
            bytes.deallocate()
            bytes = .allocate(byteCount: count, alignment: 4096)
        }
        return UnsafeMutableRawBufferPointer(rebasing: bytes[..<count])
    }

    deinit { bytes.deallocate() }
}
