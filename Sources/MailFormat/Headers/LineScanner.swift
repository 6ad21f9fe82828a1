import Glibc

/// Walks the lines of some bytes; a line ends with LF or CR LF.
struct LineScanner {
    struct Line {
        /// The line without its line break.
        let content: Range<Int>
        /// Where the next line begins.
        let next: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private var position: Int

    init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    mutating func next() -> Line? {
        guard position < bytes.count, let base = bytes.baseAddress else { return nil }
        let start = position
        let found = memchr(base + start, 0x0A, bytes.count - start)
        guard let found else {
            position = bytes.count
            return Line(content: start..<bytes.count, next: bytes.count)
        }
        let lineFeed = UnsafeRawPointer(found) - base
        position = lineFeed + 1
        let end = lineFeed > start && bytes[lineFeed - 1] == 0x0D ? lineFeed - 1 : lineFeed
        return Line(content: start..<end, next: position)
    }
}
