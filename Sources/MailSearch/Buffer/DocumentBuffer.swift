/// The newest documents, in memory, searchable at once.
///
/// It keeps for each document the list of its terms, as one log of term numbers. Adding is then one
/// look-up a word; the list of documents for each term is made when the buffer becomes a segment.
struct DocumentBuffer: Sendable {
    struct Row: Sendable {
        var hit: SearchHit
        /// Where the document's terms end in `termUses`.
        var usesEnd: Int
    }

    private(set) var rows: [Row] = []
    private(set) var terms: TermTable
    private(set) var termUses: [UInt32] = []
    private var batch: TermBatch
    /// The term space of the text being taken, besides `anyField`.
    private var field = TermSpace.anyField

    init() {
        terms = TermTable()
        batch = TermBatch(seed: terms.seed)
    }

    var isEmpty: Bool { rows.isEmpty }
    var lastNumber: UInt32? { rows.last?.hit.number }

    func isFull(_ sizes: IndexSizes) -> Bool {
        rows.count >= sizes.bufferedDocuments || termUses.count >= sizes.bufferedTermUses
            || terms.keys.count >= sizes.bufferedKeyBytes
    }

    /// - Precondition: the number is larger than every number added before.
    mutating func add(_ document: SearchDocument, with scanner: inout WordScanner) {
        precondition(lastNumber.map { $0 < document.number } ?? true, "document numbers grow")
        document.forEachText { text, field in
            self.field = TermSpace.of(field)
            scanner.scan(text, into: &self)
        }
        if !document.attachmentNames.isEmpty { batch.append([TermSpace.hasAttachment]) }
        useBatch()
        rows.append(
            Row(
                hit: SearchHit(
                    number: document.number, conversation: document.conversation,
                    date: document.date),
                usesEnd: termUses.count))
    }

    /// The terms of one document.
    func terms(ofDocument ordinal: Int) -> ArraySlice<UInt32> {
        termUses[(ordinal == 0 ? 0 : rows[ordinal - 1].usesEnd)..<rows[ordinal].usesEnd]
    }

    private mutating func useBatch() {
        terms.use(&batch, in: UInt32(truncatingIfNeeded: rows.count)) { termUses.append($0) }
        batch.removeAll()
    }
}

extension DocumentBuffer: TokenSink {
    @inline(__always)
    mutating func take(_ key: UnsafeMutablePointer<UInt8>, _ length: Int, _ kind: TokenKind) {
        key[0] = TermSpace.anyField
        batch.append(key, length)
        if field != TermSpace.anyField {
            key[0] = field
            batch.append(key, length)
        }
        if batch.names.count >= Limits.termBatchMaximum { useBatch() }
    }
}
