/// One segment written anew after another end of the segment before it.
struct RewrittenSegment {
    private(set) var bytes: [UInt8]
    private(set) var end: LogPosition
    private(set) var replacedCount = 0

    /// - Parameter replacing: called with every record that counts; nil leaves it.
    init(
        _ storage: any LogStorage, store: StoreIdentifier, number: UInt32, after before: LogPosition,
        _ replacing: (LogRecord) -> NewRecord?
    ) throws(StorageError) {
        let path = StoreLayout.eventSegment(number)
        let file = try storage.open(path, .reading)
        guard let head = SegmentHead(file, number: number), head.fault(store: store) == nil else {
            throw StorageError(.failed, "read", path)
        }
        let header = Self.header(head.header, store, salt: storage.randomNumber(), after: before)
        let line = header.line(previous: before.checksum)
        bytes = line.bytes
        end = LogPosition(
            segment: number, offset: line.bytes.count, sequence: header.first - 1, checksum: line.checksum)
        let old = SegmentBytes(file, head.length..<(try Self.end(of: head, in: storage, file)))
        try take(old, of: head, chain: header.chain(own: line.checksum), replacing)
        end.offset = bytes.count
    }

    private mutating func take(
        _ old: SegmentBytes, of head: SegmentHead, chain start: UInt32, _ replacing: (LogRecord) -> NewRecord?
    ) throws(StorageError) {
        var scan = SegmentScan(
            path: head.path, header: head.header,
            at: LogPosition(
                segment: head.number, offset: head.length, sequence: head.header.first - 1,
                checksum: head.line.checksum), chain: head.chain)
        var chain = start, isWhole = old.unreadable.isEmpty
        withExtendedLifetime(old) {
            scan.run(old) { line, _ in
                let record = LogRecord(
                    sequence: line.sequence, kindBytes: line.kind, body: line.body, isConfirmed: true, end: end)
                let new = replacing(record)
                guard let kind = new?.kind ?? RecordKind(checking: record.kind), new?.problem == nil else {
                    isWhole = false
                    return
                }
                if new != nil { replacedCount += 1 }
                chain = RecordLine.append(
                    sequence: line.sequence, previous: chain, kind: kind, body: new?.body ?? Array(line.body),
                    to: &bytes)
                (end.sequence, end.checksum) = (line.sequence, chain)
            } report: { _ in
                isWhole = false
            }
        }
        // It was sound a moment ago: what cannot be read now must not be lost for that.
        guard isWhole, scan.skipped.isEmpty else { throw StorageError(.failed, "rewrite", head.path) }
    }

    /// The same header after another end; numbers that a repair declared lost stay lost.
    private static func header(
        _ old: SegmentHeader, _ store: StoreIdentifier, salt: UInt64, after before: LogPosition
    ) -> SegmentHeader {
        var header = SegmentHeader(
            store: store, segment: old.segment, salt: salt, after: before, because: .rewritten)
        header.because = old.because
        header.first = old.first
        if let repaired = old.repaired {
            let chain = HexDigits.text(UInt64(before.checksum), count: 8)
            header.repaired = SegmentHeader.Repaired(chain: chain, lost: repaired.lost)
        }
        return header
    }

    /// Bytes that the next segment says are void are not carried over.
    private static func end(
        of head: SegmentHead, in storage: any LogStorage, _ file: any LogFile
    ) throws(StorageError) -> Int {
        let size = try file.size()
        guard head.header.repaired == nil,
            let next = try storage.openIfPresent(StoreLayout.eventSegment(head.number + 1), .reading),
            let previous = SegmentHead(next, number: head.number + 1)?.header.previous,
            previous.segment == head.number else { return size }
        return max(head.length, min(previous.end, size))
    }
}
