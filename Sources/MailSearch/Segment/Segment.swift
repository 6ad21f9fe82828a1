import Synchronization

/// An immutable part of the index: the documents of one stretch of message numbers, with sorted
/// terms. The file format stands in MailSearch.docc/Format.md.
final class Segment: Sendable {
    let footer: SegmentFooter
    /// The file's number, nil in memory.
    let identifier: UInt64?
    /// Named in errors.
    let path: String
    private let storage: SegmentStorage
    private let loadedBlocks = Mutex<TermBlocks?>(nil)
    private let loadedColumns = Mutex<DocumentColumns?>(nil)

    init(
        _ storage: SegmentStorage, _ footer: SegmentFooter, identifier: UInt64? = nil, path: String
    ) {
        self.storage = storage
        self.footer = footer
        self.identifier = identifier
        self.path = path
    }

    var documentCount: Int { footer.documentCount }

    /// What the manifest says of it; nil in memory.
    var line: Manifest.SegmentLine? { identifier.map { Manifest.SegmentLine($0, footer) } }

    /// The complete file, when it is in memory.
    var image: [UInt8]? {
        if case .memory(let bytes) = storage { bytes } else { nil }
    }

    func columns() throws(SearchIndexError) -> DocumentColumns {
        if let columns = loadedColumns.withLock({ $0 }) { return columns }
        let bytes = try read(footer.columnsStart..<footer.contentLength)
        guard let columns = DocumentColumns(decoding: bytes, count: documentCount),
            columns.numbers.first == footer.firstNumber, columns.numbers.last == footer.lastNumber
        else { throw damaged("its documents") }
        loadedColumns.withLock { $0 = columns }
        return columns
    }

    func blocks() throws(SearchIndexError) -> TermBlocks {
        if let blocks = loadedBlocks.withLock({ $0 }) { return blocks }
        let bytes = try read(footer.blocksStart..<footer.columnsStart)
        guard let blocks = TermBlocks(decoding: bytes, of: footer) else {
            throw damaged("its block index")
        }
        loadedBlocks.withLock { $0 = blocks }
        return blocks
    }

    func read(_ range: Range<Int>) throws(SearchIndexError) -> ArraySlice<UInt8> {
        try storage.read(range, of: footer)
    }

    func damaged(_ detail: String) -> SearchIndexError {
        .damaged(path: path, detail: detail)
    }
}
