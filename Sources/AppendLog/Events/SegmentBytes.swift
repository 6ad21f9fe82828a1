/// A stretch of a segment in memory.
///
/// Read, not mapped: a bad sector must be damage that can be named, not the end of the process.
final class SegmentBytes {
    /// Offsets in the file.
    let range: Range<Int>
    /// What the disk would not give; zeros stand there.
    let unreadable: [Range<Int>]
    let bytes: UnsafeRawBufferPointer
    private let buffer: UnsafeMutableRawBufferPointer

    init(_ file: any LogFile, _ range: Range<Int>) throws(StorageError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(range.count, 1), alignment: 4096)
        let target = UnsafeMutableRawBufferPointer(rebasing: buffer[..<range.count])
        let count: Int
        (count, unreadable) = Self.fill(target, from: file, at: range.lowerBound)
        self.buffer = buffer
        self.range = range.lowerBound..<range.lowerBound + count
        bytes = UnsafeRawBufferPointer(rebasing: target[..<count])
    }

    deinit { buffer.deallocate() }

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
