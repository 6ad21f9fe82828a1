import Glibc

/// Walks the lines of one segment and decides which of them count.
///
/// What does not count is remembered until a line that does comes after it: only then is it damage.
/// At the end of the last segment it may be a write that was never finished.
struct SegmentScan {
    let path: String
    /// Numbers a repair has declared lost.
    let header: SegmentHeader?
    /// Bytes of the file up to the end of the last line that counted.
    var end: Int
    /// The number of that line.
    var sequence: UInt64
    /// The checksum of that line.
    var checksum: UInt32
    /// What the next line's PREV must be; nil when the header could not be read.
    var chain: UInt32?
    /// Whether the last line that counted had another byte for its line feed.
    var endsBare = false
    /// What did not count since then.
    private(set) var skipped: [Skipped] = []

    struct Skipped {
        var range: Range<Int>
        var cause: LogDamage.Cause
    }

    init(path: String, header: SegmentHeader?, at position: LogPosition, chain: UInt32?) {
        self.path = path
        self.header = header
        end = position.offset
        sequence = position.sequence
        checksum = position.checksum
        self.chain = chain
    }

    /// Reads all lines of `segment`, which must outlive the call.
    ///
    /// - Parameters:
    ///   - stopsAtTrouble: stop before the first byte that does not count.
    ///   - deliver: called with each line that counts, and with ``end`` behind it.
    mutating func run(
        _ segment: SegmentBytes, stopsAtTrouble: Bool = false,
        deliver: (RecordLine, _ end: Int) -> Void, report: (LogDamage) -> Void
    ) {
        let base = segment.range.lowerBound
        var offset = end - base
        skipped = []
        while offset < segment.bytes.count {
            guard let line = RecordLine(segment.bytes, at: offset) else {
                if stopsAtTrouble { return }
                offset = skipUnreadable(segment, from: offset)
                continue
            }
            if let cause = objection(to: line, in: segment.bytes, at: offset) {
                if stopsAtTrouble { return }
                let start = base + offset
                skipped.append(Skipped(range: start..<start + line.length, cause: cause))
            } else {
                accept(line, from: base + offset, report: report)
                deliver(line, end)
            }
            offset += line.length
        }
    }

    /// Why a whole line does not count, or nil.
    private mutating func objection(
        to line: RecordLine, in bytes: UnsafeRawBufferPointer, at offset: Int
    ) -> LogDamage.Cause? {
        if line.sequence <= sequence {
            // Written twice around a failed sync: the second writing carries the chain on.
            if line.previous == chain { chain = line.checksum }
            return .repeated
        }
        if SegmentHeader.isHeader(line) { return .misplaced }
        guard line.sequence == sequence + 1, let chain, line.previous != chain else { return nil }
        guard let next = RecordLine(bytes, at: offset + line.length),
            next.sequence == line.sequence + 1, next.previous == line.checksum
        else { return .misplaced }
        return nil
    }

    private mutating func accept(
        _ line: RecordLine, from start: Int, report: (LogDamage) -> Void
    ) {
        let lost = sequence + 1..<line.sequence
        let isForeign = lost.isEmpty && chain != nil && line.previous != chain
        if skipped.isEmpty, isForeign {
            report(LogDamage(cause: .misplaced, path: path, range: start..<start, lost: lost))
        }
        reportSkipped(lost: lost, before: start, report: report)
        end = start + line.length
        sequence = line.sequence
        checksum = line.checksum
        chain = line.checksum
        endsBare = !line.endsInLineFeed
        if endsBare {
            report(LogDamage(cause: .lineFeed, path: path, range: end - 1..<end, lost: 0..<0))
        }
    }

    /// Reports what was skipped, with the numbers that are missing through it.
    mutating func reportSkipped(
        lost: Range<UInt64>, before offset: Int, report: (LogDamage) -> Void
    ) {
        var lost = lost
        if skipped.isEmpty, !lost.isEmpty, header?.acceptsLoss(of: lost) != true {
            skipped = [Skipped(range: offset..<offset, cause: .missing)]
        }
        for part in skipped {
            report(LogDamage(cause: part.cause, path: path, range: part.range, lost: lost))
            lost = lost.upperBound..<lost.upperBound
        }
        skipped = []
    }

    /// Skips from a bad byte to the next line that decodes, and returns where that is.
    private mutating func skipUnreadable(_ segment: SegmentBytes, from offset: Int) -> Int {
        let next = Self.nextLine(segment.bytes, after: offset)
        let base = segment.range.lowerBound
        let range = base + offset..<base + next
        skipped.append(Skipped(range: range, cause: Self.cause(of: range, in: segment)))
        return next
    }

    /// The beginning of the next whole line that stands after a line feed, or the end.
    ///
    /// A body holds no line feed, so a line ends at the first one after its beginning; looking no
    /// further keeps this linear.
    private static func nextLine(_ bytes: UnsafeRawBufferPointer, after offset: Int) -> Int {
        var start = lineFeed(bytes, from: offset)
        while let feed = start, feed + 1 < bytes.count {
            let next = lineFeed(bytes, from: feed + 1)
            if let next, RecordLine.length(bytes, at: feed + 1) == next - feed,
                RecordLine(bytes, at: feed + 1) != nil
            {
                return feed + 1
            }
            start = next
        }
        return bytes.count
    }

    private static func lineFeed(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> Int? {
        guard offset < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + offset, 0x0A, bytes.count - offset)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private static func cause(of range: Range<Int>, in segment: SegmentBytes) -> LogDamage.Cause {
        if segment.unreadable.contains(where: { $0.overlaps(range) }) { return .unreadable }
        let sector = Limits.sectorBytes
        var start = (range.lowerBound + sector - 1) / sector * sector
        while start + sector <= range.upperBound {
            let first = start - segment.range.lowerBound
            let isBlank = segment.bytes[first..<first + sector].allSatisfy { $0 == 0 }
            if isBlank { return .neverWritten }
            start += sector
        }
        return .changed
    }
}
