/// Replaces one sealed segment by its readable lines under a header that names what is lost.
struct SegmentRewriting {
    private let storage: any LogStorage
    private let store: StoreIdentifier
    private let number: UInt32
    /// The end of the segment before.
    private let before: LogPosition
    private var path: String { StoreLayout.eventSegment(number) }

    init(
        _ storage: any LogStorage, store: StoreIdentifier, number: UInt32,
        after before: LogPosition
    ) {
        self.storage = storage
        self.store = store
        self.number = number
        self.before = before
    }

    /// What can be kept of a segment.
    fileprivate struct Kept {
        var lines: [UInt8] = []
        var firstPrevious: UInt32?
        var firstSequence: UInt64?
        var last: LogPosition
        var lost: [[UInt64]] = []
        var isDamaged = false
    }

    /// - Returns: the end of the segment, and what was done, or nil when nothing had to be.
    func run() throws(StorageError) -> (end: LogPosition, action: String?) {
        guard let file = try storage.openIfPresent(path, .reading) else {
            return try replaceMissing()
        }
        let head = SegmentHead(file, number: number)
        if head?.fault(store: store) != nil {
            try Quarantine(storage).keep(path, 0..<file.size(), because: "it belongs elsewhere")
            return try replaceMissing()
        }
        let next = try successor()
        let kept = try keep(file, head, before: next)
        guard kept.isDamaged || head == nil else { return (kept.last, nil) }
        let size = try file.size()
        try Quarantine(storage).keep(path, 0..<size, because: "the segment was repaired")
        try replace(header(kept, head), kept.lines)
        let count = kept.lost.reduce(0) { $0 + $1[1] - $1[0] }
        return (kept.last, "Repaired \(path): \(count) records lost, the old file is in damaged/.")
    }

    private func successor() throws(StorageError) -> SegmentHead? {
        let path = StoreLayout.eventSegment(number + 1)
        guard let file = try storage.openIfPresent(path, .reading),
            let head = SegmentHead(file, number: number + 1), head.fault(store: store) == nil
        else { return nil }
        return head
    }

    private func keep(
        _ file: any LogFile, _ head: SegmentHead?, before next: SegmentHead?
    ) throws(StorageError) -> Kept {
        let previous = next?.header.previous
        let isOurs = previous?.segment == number && head?.header.repaired == nil
        let size = try file.size()
        let end = isOurs ? min(previous?.end ?? size, size) : size
        let start = head?.length ?? 0
        let first = head.map { $0.header.first - 1 } ?? before.sequence
        let at = LogPosition(
            segment: number, offset: start, sequence: first,
            checksum: head?.line.checksum ?? before.checksum)
        let bytes = SegmentBytes(file, min(start, end)..<end)
        var kept = Kept(last: at)
        if first > before.sequence {
            kept.note(lost: before.sequence + 1..<first + 1, known: head?.header)
        }
        var scan = SegmentScan(path: path, header: head?.header, at: at, chain: head?.chain)
        withExtendedLifetime(bytes) {
            scan.run(bytes) { line, end in
                let text = Self.text(bytes, end - line.length..<end)
                kept.take(line, text, end: end, known: head?.header)
            } report: { _ in
                kept.isDamaged = true
            }
        }
        if !scan.skipped.isEmpty { kept.isDamaged = true }
        if let next, next.header.first > kept.last.sequence + 1 {
            kept.note(lost: kept.last.sequence + 1..<next.header.first, known: head?.header)
            kept.last.sequence = next.header.first - 1
        }
        return kept
    }

    private static func text(_ segment: SegmentBytes, _ range: Range<Int>) -> [UInt8] {
        let base = segment.range.lowerBound
        return Array(segment.bytes[range.lowerBound - base..<range.upperBound - base])
    }

    private func header(_ kept: Kept, _ head: SegmentHead?) -> SegmentHeader {
        var header = SegmentHeader(
            store: store, segment: number, salt: storage.randomNumber(), after: before,
            because: .repair)
        header.first = kept.firstSequence ?? before.sequence + 1
        header.repaired = SegmentHeader.Repaired(
            chain: HexDigits.text(UInt64(kept.firstPrevious ?? before.checksum), count: 8),
            lost: kept.lost)
        return header
    }

    private func replace(_ header: SegmentHeader, _ lines: [UInt8]) throws(StorageError) {
        let draft = path + StoreLayout.unfinishedSuffix
        let file = try storage.createAfresh(draft)
        try file.writeAll(header.line(previous: before.checksum).bytes + lines, at: 0)
        try file.synchronize()
        try storage.renameReplacing(draft, with: path)
        try storage.synchronizeDirectory(StoreLayout.events)
    }

    /// Puts a segment that holds nothing where one is missing, so that the loss is written down.
    private func replaceMissing() throws(StorageError) -> (end: LogPosition, action: String?) {
        var kept = Kept(last: before)
        kept.last.segment = number
        if let next = try successor(), next.header.first > before.sequence + 1 {
            kept.note(lost: before.sequence + 1..<next.header.first, known: nil)
            kept.last.sequence = next.header.first - 1
        }
        try replace(header(kept, nil), [])
        return (kept.last, "Wrote down that \(path) is missing.")
    }
}

extension SegmentRewriting.Kept {
    mutating func take(
        _ line: RecordLine, _ text: [UInt8], end: Int, known: SegmentHeader?
    ) {
        if line.sequence > last.sequence + 1 {
            note(lost: last.sequence + 1..<line.sequence, known: known)
        }
        if firstSequence == nil {
            firstSequence = line.sequence
            firstPrevious = line.previous
        }
        lines.append(contentsOf: text.dropLast())
        lines.append(0x0A)
        last.offset = end
        last.sequence = line.sequence
        last.checksum = line.checksum
    }

    /// A loss an earlier repair has written down is kept there, and is no damage.
    mutating func note(lost numbers: Range<UInt64>, known: SegmentHeader?) {
        lost.append([numbers.lowerBound, numbers.upperBound])
        if known?.acceptsLoss(of: numbers) != true { isDamaged = true }
    }
}
