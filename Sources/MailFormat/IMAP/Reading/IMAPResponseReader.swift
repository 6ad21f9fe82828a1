#if canImport(Glibc)
    import Glibc
#endif

/// Makes responses of the bytes of a connection, however they were cut on their way.
///
/// Looks at each byte once. Memory is for what has come, never for what was announced.
public struct IMAPResponseReader: Sendable {
    private var bytes: [UInt8] = []
    /// Where what is not used up begins.
    private var start = 0
    /// Where the search for a line's end goes on.
    private var searched = 0
    private var texts: [[UInt8]] = []
    private var literals: [[UInt8]] = []
    private var awaitedLiteral: Int?
    private var textByteCount = 0

    public init() {}

    /// Whether bytes lie here that make no whole response yet.
    public var isInside: Bool { start < bytes.count || !texts.isEmpty }

    public mutating func append(_ more: [UInt8]) {
        withBuffer { $0 += more }
    }

    /// Lets a connection append by itself.
    public mutating func withBuffer<Result, Failure: Error>(
        _ body: (inout [UInt8]) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        discardUsed()
        return try body(&bytes)
    }

    /// The next response; nil when more bytes are needed.
    public mutating func next() throws(IMAPSyntaxError) -> IMAPResponse? {
        guard let whole = try nextBytes() else { return nil }
        return try IMAPResponseParser.response(whole)
    }

    mutating func nextBytes() throws(IMAPSyntaxError) -> IMAPResponseBytes? {
        while true {
            if let length = awaitedLiteral {
                guard bytes.count - start >= length else { return nil }
                literals.append(Array(bytes[start..<start + length]))
                start += length
                searched = start
                awaitedLiteral = nil
            }
            guard let line = try nextLine() else { return nil }
            try take(line)
            if awaitedLiteral == nil { return finish() }
        }
    }

    /// The bytes up to the next line feed, without it and the return before it.
    private mutating func nextLine() throws(IMAPSyntaxError) -> ArraySlice<UInt8>? {
        guard let feed = firstFeed() else {
            searched = bytes.count
            if textByteCount + bytes.count - start > IMAPLimits.lineBytesMax { throw .lineTooLong }
            return nil
        }
        let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
        defer { (start, searched) = (feed + 1, feed + 1) }
        return bytes[start..<end]
    }

    private func firstFeed() -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, searched < buffer.count,
                let found = memchr(base + searched, 0x0A, buffer.count - searched)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func take(_ line: ArraySlice<UInt8>) throws(IMAPSyntaxError) {
        textByteCount += line.count
        guard textByteCount <= IMAPLimits.lineBytesMax else { throw .lineTooLong }
        let isStatus = texts.isEmpty && IMAPResponseParser.isStatusLine(line)
        guard !isStatus, let (length, opening) = try Self.announcedLiteral(line) else {
            return texts.append(Array(line))
        }
        guard literals.count < IMAPLimits.literalsMax else { throw .tooManyLiterals }
        texts.append(Array(line[..<opening]))
        awaitedLiteral = length
    }

    private mutating func finish() -> IMAPResponseBytes {
        defer { (texts, literals, textByteCount) = ([], [], 0) }
        return IMAPResponseBytes(texts: texts, literals: literals)
    }

    /// The length in a `{n}` (or `~{n}`, RFC 3516) at the end of a line, and where it begins.
    private static func announcedLiteral(
        _ line: ArraySlice<UInt8>
    ) throws(IMAPSyntaxError) -> (length: Int, opening: Int)? {
        guard line.last == 0x7D, let brace = line.lastIndex(of: 0x7B) else { return nil }
        let digits = line[(brace + 1)..<(line.endIndex - 1)]
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard digits.count <= 10, let length = Int(String(decoding: digits, as: UTF8.self)),
            length <= IMAPLimits.literalBytesMax
        else { throw .literalTooLarge }
        let hasTilde = brace > line.startIndex && line[brace - 1] == 0x7E
        return (length, hasTilde ? brace - 1 : brace)
    }

    /// Moves what is left to the front, once it is less than what was used up.
    private mutating func discardUsed() {
        guard start > 0, start >= bytes.count - start else { return }
        bytes.removeFirst(start)
        searched -= start
        start = 0
    }
}
