/// Where a segment is written to: memory, or a file in passing. Each page gets its checksum as it
/// fills.
struct SegmentOutput {
    /// Everything so far when in memory, else what is not written yet.
    private(set) var bytes: [UInt8] = []
    private(set) var position = 0
    private var pageStart = 0
    private var pageChecksums: [UInt8] = []
    private let file: OutputFile?

    init(file: OutputFile? = nil) {
        self.file = file
    }

    mutating func append(_ more: [UInt8]) throws(SearchIndexError) {
        bytes.append(contentsOf: more)
        position += more.count
        while bytes.count - pageStart >= Limits.pageBytes { closePage(Limits.pageBytes) }
        if bytes.count >= Limits.windowBytes { try writeClosedPages() }
    }

    /// Ends the pages and writes their checksums and the footer.
    ///
    /// - Parameter footer: with the offsets of the parts.
    /// - Returns: the complete footer.
    mutating func finish(_ footer: SegmentFooter) throws(SearchIndexError) -> SegmentFooter {
        var footer = footer
        if bytes.count > pageStart { closePage(bytes.count - pageStart) }
        footer.contentLength = position
        footer.pageTableChecksum = crc32c(pageChecksums)
        bytes += pageChecksums
        bytes += footer.encoded
        if let file {
            try file.write(bytes[...])
            try file.finish()
            bytes = []
        }
        return footer
    }

    private mutating func closePage(_ count: Int) {
        pageChecksums.append(littleEndian: crc32c(bytes[pageStart..<pageStart + count]))
        pageStart += count
    }

    private mutating func writeClosedPages() throws(SearchIndexError) {
        guard let file else { return }
        try file.write(bytes[..<pageStart])
        bytes.removeFirst(pageStart)
        pageStart = 0
    }
}
