/// A segment's bytes: still in memory, or in a file whose pages are verified whenever they are
/// read.
enum SegmentStorage: Sendable {
    case memory([UInt8])
    case file(PositionedFile, pageChecksums: [UInt32])

    /// - Parameter range: within the content.
    func read(_ range: Range<Int>, of footer: SegmentFooter) throws(SearchIndexError) -> ArraySlice<
        UInt8
    > {
        switch self {
        case .memory(let bytes):
            return bytes[range]
        case .file(let file, let checksums):
            return try Self.read(range, file, checksums, contentLength: footer.contentLength)
        }
    }

    private static func read(
        _ range: Range<Int>, _ file: PositionedFile, _ checksums: [UInt32], contentLength: Int
    ) throws(SearchIndexError) -> ArraySlice<UInt8> {
        let pageBytes = Limits.pageBytes
        let firstPage = range.lowerBound / pageBytes
        let start = firstPage * pageBytes
        let end = min((range.upperBound + pageBytes - 1) / pageBytes * pageBytes, contentLength)
        guard !range.isEmpty else { return [] }
        let bytes = try file.read(start..<end)
        for page in 0..<(bytes.count + pageBytes - 1) / pageBytes {
            let slice = bytes[page * pageBytes..<min((page + 1) * pageBytes, bytes.count)]
            guard crc32c(slice) == checksums[firstPage + page] else {
                throw .damaged(path: file.path, detail: "page \(firstPage + page)")
            }
        }
        return bytes[range.lowerBound - start..<range.upperBound - start]
    }

    /// Opens a segment file and verifies its footer and page checksums, not yet its pages.
    ///
    /// - Returns: nil when there is no such file.
    static func open(
        _ path: String
    ) throws(SearchIndexError) -> (storage: SegmentStorage, footer: SegmentFooter)? {
        guard let file = try PositionedFile.open(path) else { return nil }
        guard file.length >= SegmentFooter.byteCount else {
            throw .damaged(path: path, detail: "it is too short")
        }
        let footerBytes = try file.read(file.length - SegmentFooter.byteCount..<file.length)
        guard let footer = SegmentFooter(decoding: footerBytes, fileLength: file.length) else {
            throw .damaged(path: path, detail: "its footer")
        }
        let table = try file.read(
            footer.contentLength..<footer.contentLength + footer.pageCount * 4)
        guard crc32c(table) == footer.pageTableChecksum else {
            throw .damaged(path: path, detail: "its page checksums")
        }
        return (.file(file, pageChecksums: decodeTable(table)), footer)
    }

    private static func decodeTable(_ table: [UInt8]) -> [UInt32] {
        table.withUnsafeBytes { raw in
            (0..<raw.count / 4).map {
                UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
            }
        }
    }
}
