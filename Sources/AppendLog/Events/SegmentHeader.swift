import FoundationEssentials

/// The first line of a segment: whose it is, and what it continues.
struct SegmentHeader: Codable, Equatable {
    static let kind = RecordKind("Segment")

    /// Why a segment was begun.
    enum Reason: String, Codable {
        case start
        case full
        case syncFailed = "sync failed"
        case unfinishedTail = "unfinished tail"
        case damage
        case repair
        case rewritten
    }

    /// Where the segment before ends. Its bytes from `end` on are void.
    struct Previous: Codable, Equatable {
        var segment: UInt32
        var end: Int
        var checksum: String
    }

    /// What a repair found out.
    struct Repaired: Codable, Equatable {
        /// The checksum that stands for the header's own in the first record.
        var chain: String
        /// Pairs of the first lost number and the one after the last.
        var lost: [[UInt64]]
    }

    var format = Limits.format
    var reader = Limits.format
    var store: String
    var segment: UInt32
    var salt: String
    var first: UInt64
    /// A ``Reason``; a newer program may have others.
    var because: String
    var previous: Previous?
    var repaired: Repaired?

    /// The header as the line it is in the file, with its checksum.
    func line(previous: UInt32) -> (bytes: [UInt8], checksum: UInt32) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let body = try? encoder.encode(self) else {
            preconditionFailure("a header of strings and numbers can be encoded")
        }
        var bytes: [UInt8] = []
        let checksum = RecordLine.append(
            sequence: first, previous: previous, kind: Self.kind, body: Array(body), to: &bytes)
        return (bytes, checksum)
    }

    /// The header in a line, or nil when it is another kind of line.
    init?(_ line: RecordLine) {
        guard Self.isHeader(line),
            let header = try? JSONDecoder().decode(Self.self, from: Data(line.body)),
            header.first == line.sequence
        else { return nil }
        self = header
    }

    init(
        store: StoreIdentifier, segment: UInt32, salt: UInt64, after position: LogPosition,
        because reason: Reason
    ) {
        self.store = store.description
        self.segment = segment
        self.salt = HexDigits.text(salt, count: 16)
        first = position.sequence + 1
        because = reason.rawValue
        if position.segment > 0 {
            previous = Previous(
                segment: position.segment, end: position.offset,
                checksum: HexDigits.text(UInt64(position.checksum), count: 8))
        }
    }

    static func isHeader(_ line: RecordLine) -> Bool {
        let kind: StaticString = "Segment"
        return line.kind.count == kind.utf8CodeUnitCount
            && line.kind.elementsEqual(kind.withUTF8Buffer { $0 })
    }

    /// The value the first record's PREV must have when the header's own checksum is `checksum`.
    func chain(own checksum: UInt32) -> UInt32 {
        repaired.flatMap { HexDigits.decode($0.chain, count: 8) }.map(UInt32.init) ?? checksum
    }

    /// The numbers a repair has accepted as lost.
    func acceptsLoss(of numbers: Range<UInt64>) -> Bool {
        repaired?.lost.contains { $0 == [numbers.lowerBound, numbers.upperBound] } ?? false
    }
}
