/// Reads a log from a position to its end, segment after segment, and again when it has grown.
final class LogReader {
    let storage: any LogStorage
    /// The end of the last record that counted.
    private(set) var position: LogPosition
    /// What the next record's PREV must be.
    private(set) var chain: UInt32? = 0
    /// The highest segment that has been looked at, also when nothing in it counted.
    private(set) var newest: UInt32 = 0
    private(set) var store: StoreIdentifier?
    /// The format of a segment that a newer program wrote.
    private(set) var newerFormat: Int?
    /// Kinds met that whoever does not know them must not write beside.
    private(set) var bindingKinds: Set<String> = []
    private(set) var damages: [LogDamage] = []
    /// Bytes at the end of the newest segment after which nothing counts.
    private(set) var tail: Range<Int> = 0..<0
    /// Whether appending to the newest segment would join a line to damage.
    private(set) var mustBeginSegment = false
    private(set) var recordCount = 0
    private var current: Current?

    /// The segment being read.
    private struct Current {
        let number: UInt32
        let file: any LogFile
        let header: SegmentHeader?
        /// Bytes and checksum of the header's line; nil when it cannot be read.
        let firstLine: (length: Int, checksum: UInt32)?

        init(_ number: UInt32, _ file: any LogFile, _ head: SegmentHead?) {
            self.number = number
            self.file = file
            header = head?.header
            firstLine = head.map { ($0.length, $0.line.checksum) }
        }

        init(_ number: UInt32, _ file: any LogFile, _ header: SegmentHeader, _ line: (Int, UInt32)) {
            self.number = number
            self.file = file
            self.header = header
            firstLine = line
        }
    }

    init(_ storage: any LogStorage) {
        self.storage = storage
        position = .start
    }

    /// Begins in the middle of a log.
    init(_ storage: any LogStorage, from position: LogPosition) throws(LogError) {
        self.storage = storage
        self.position = position
        guard position.segment > 0 else { return }
        let path = StoreLayout.eventSegment(position.segment)
        let file = try onDisk { () throws(StorageError) in
            try storage.openIfPresent(path, .reading)
        }
        guard let file, let head = SegmentHead(file, number: position.segment),
            head.fault(store: nil) == nil
        else { throw .unknownPosition }
        newest = position.segment
        current = Current(newest, file, head)
        try take(head.header)
        chain = position.offset == head.length ? head.chain : position.checksum
        guard isInPlace() else { throw .unknownPosition }
    }

    /// Why a program that knows just these of the ``bindingKinds`` must not write here; nil when it may.
    func newerWriter(than knownKinds: Set<String>) -> LogError? {
        if let newerFormat { return .newerFormat(newerFormat, reading: true) }
        return bindingKinds.subtracting(knownKinds).min().map { .newerKind($0) }
    }

    /// Whether the line before the position is still the one that was read.
    func isInPlace() -> Bool {
        guard let current, current.number == position.segment else { return true }
        guard position.offset >= 9,
            let bytes = try? current.file.bytes(at: position.offset - 9, count: 9)
        else { return position.offset == 0 }
        return bytes.count == 9
            && bytes.withUnsafeBytes { HexDigits.decode($0, at: 0, count: 8) }
                == UInt64(position.checksum)
    }

    /// Whether the segment being read is still the one of that name: not once the log was written
    /// anew, which gives every segment another header.
    func isNamed() throws(LogError) -> Bool {
        guard let current, let line = current.firstLine else { return true }
        return try onDisk { () throws(StorageError) in
            let path = StoreLayout.eventSegment(current.number)
            guard let file = try storage.openIfPresent(path, .reading) else { return false }
            let bytes = try file.bytes(at: line.length - 9, count: 8)
            return bytes.withUnsafeBytes { HexDigits.decode($0, at: 0, count: 8) } == UInt64(line.checksum)
        }
    }

    /// Reads on to the end of the log.
    ///
    /// - Parameters:
    ///   - isLocked: whether the lock is held. Without it, reading stops where the newest segment
    ///     is not well: it may be being written.
    ///   - numbers: the segments there are; without it only the next number is looked for.
    func advance(
        isLocked: Bool, among numbers: [UInt32]? = nil, deliver: (LogRecord) -> Void
    ) throws(LogError) {
        let buffer = ReadBuffer()
        while true {
            guard let number = try segment(after: newest, among: numbers) else {
                try readCurrent(isLocked: isLocked, before: nil, buffer, deliver)
                return
            }
            let file = try onDisk { () throws(StorageError) in
                try storage.open(StoreLayout.eventSegment(number), .reading)
            }
            let head = SegmentHead(file, number: number)
            // Segments are replaced in order: while this one is not, the next one was not either.
            guard try isNamed() else { throw .rewound }
            try readCurrent(isLocked: true, before: head, buffer, deliver)
            try enter(number, file, head)
        }
    }

    /// Notes what the caller itself has appended to the newest segment.
    func didAppend(_ position: LogPosition) {
        self.position = position
        chain = position.checksum
    }

    /// Notes the segment the caller itself has begun.
    ///
    /// - Parameter line: bytes and checksum of its header's line.
    func didBegin(
        _ header: SegmentHeader, _ line: (Int, UInt32), _ file: any LogFile, at position: LogPosition
    ) {
        didAppend(position)
        newest = position.segment
        store = StoreIdentifier(header.store)
        current = Current(newest, file, header, line)
        tail = 0..<0
        mustBeginSegment = false
    }

    /// Notes that the caller has cut the tail off.
    func didCutTail() { tail = 0..<0 }

    func report(_ damage: LogDamage) { damages.append(damage) }

    private func segment(
        after number: UInt32, among numbers: [UInt32]?
    ) throws(LogError) -> UInt32? {
        if let numbers { return numbers.first { $0 > number } }
        let next = StoreLayout.eventSegment(number + 1)
        return try onDisk { () throws(StorageError) in try storage.exists(next) } ? number + 1 : nil
    }

    private func readCurrent(
        isLocked: Bool, before next: SegmentHead?, _ buffer: ReadBuffer,
        _ deliver: (LogRecord) -> Void
    ) throws(LogError) {
        guard let current else { return }
        let start = position.segment == current.number ? position.offset : 0
        var scan = SegmentScan(
            path: StoreLayout.eventSegment(current.number), header: current.header,
            at: LogPosition(
                segment: current.number, offset: start, sequence: position.sequence,
                checksum: position.checksum),
            chain: chain)
        let end = try end(of: current, before: next)
        guard end >= start else { throw .rewound }
        let bytes = SegmentBytes(current.file, start..<end, into: buffer)
        withExtendedLifetime(bytes) {
            run(&scan, bytes, current.number, isLocked: isLocked, deliver: deliver)
        }
        tail = scan.end..<bytes.range.upperBound
        mustBeginSegment = scan.endsBare || current.header == nil || !bytes.unreadable.isEmpty
        if let next { reportTail(&scan, before: next) }
    }

    private func run(
        _ scan: inout SegmentScan, _ bytes: SegmentBytes, _ number: UInt32, isLocked: Bool,
        deliver: (LogRecord) -> Void
    ) {
        scan.run(bytes, stopsAtTrouble: !isLocked) { line, end in
            position = LogPosition(
                segment: number, offset: end, sequence: line.sequence, checksum: line.checksum)
            recordCount += 1
            if RecordKind.forbidsUnknowingWriters(line.kind) {
                bindingKinds.insert(String(decoding: line.kind, as: UTF8.self))
            }
            deliver(
                LogRecord(
                    sequence: line.sequence, kindBytes: line.kind, body: line.body,
                    isConfirmed: isLocked, end: position))
        } report: { damages.append($0) }
        chain = scan.chain
    }

    /// Where the records of a segment end. Its successor says so, unless it was rewritten by a
    /// repair.
    private func end(of current: Current, before next: SegmentHead?) throws(LogError) -> Int {
        let size = try onDisk { () throws(StorageError) in try current.file.size() }
        guard let previous = next?.header.previous, previous.segment == current.number,
            current.header?.repaired == nil
        else { return size }
        return min(previous.end, size)
    }

    /// What does not count at the end of a segment that is not the newest is damage.
    private func reportTail(_ scan: inout SegmentScan, before next: SegmentHead) {
        guard !scan.skipped.isEmpty else { return }
        let first = max(position.sequence + 1, next.header.first)
        scan.reportSkipped(lost: position.sequence + 1..<first, before: scan.end) {
            damages.append($0)
        }
        if first > position.sequence + 1 { position.checksum = next.line.previous }
        position.sequence = first - 1
    }

    private func enter(
        _ number: UInt32, _ file: any LogFile, _ head: SegmentHead?
    ) throws(LogError) {
        newest = number
        tail = 0..<0
        guard let head else {
            current = Current(number, file, nil)
            chain = nil
            return
        }
        if let fault = head.fault(store: store) {
            let size = (try? file.size()) ?? 0
            damages.append(LogDamage(cause: fault, path: head.path, range: 0..<size, lost: 0..<0))
            current = nil
            mustBeginSegment = true
            return
        }
        try take(head.header)
        join(head, after: current?.header)
        current = Current(number, file, head)
        mustBeginSegment = !head.endsInLineFeed
    }

    /// Continues at the first record of a segment.
    private func join(_ head: SegmentHead, after before: SegmentHeader?) {
        let first = head.header.first
        let lost = position.sequence + 1..<max(first, position.sequence + 1)
        let isKnown = [before, head.header].contains { $0?.acceptsLoss(of: lost) == true }
        if !lost.isEmpty, !isKnown {
            damages.append(LogDamage(cause: .missing, path: head.path, range: 0..<0, lost: lost))
        } else if lost.isEmpty, head.line.previous != position.checksum, position.segment > 0,
            first == position.sequence + 1, head.header.repaired == nil
        {
            damages.append(LogDamage(cause: .misplaced, path: head.path, range: 0..<0, lost: lost))
        }
        if !head.endsInLineFeed {
            let range = head.length - 1..<head.length
            damages.append(LogDamage(cause: .lineFeed, path: head.path, range: range, lost: 0..<0))
        }
        position = LogPosition(
            segment: head.number, offset: head.length,
            sequence: max(first - 1, position.sequence), checksum: head.line.checksum)
        chain = head.chain
    }

    private func take(_ header: SegmentHeader) throws(LogError) {
        if header.reader > Limits.format {
            throw .newerFormat(header.format, reading: false)
        }
        if header.format > Limits.format { newerFormat = header.format }
        store = store ?? StoreIdentifier(header.store)
    }
}

/// Runs something that only the disk can fail.
func onDisk<Result>(_ body: () throws(StorageError) -> Result) throws(LogError) -> Result {
    do {
        return try body()
    } catch {
        throw .storage(error)
    }
}
