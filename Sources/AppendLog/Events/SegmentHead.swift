/// The header of a segment with the line it stands in.
struct SegmentHead {
    let number: UInt32
    let header: SegmentHeader
    let line: (length: Int, previous: UInt32, checksum: UInt32)
    let endsInLineFeed: Bool

    private static let longest = 16 << 10

    /// Reads the first line; nil when it is not a header.
    init?(_ file: any LogFile, number: UInt32) {
        let segment = SegmentBytes(file, 0..<Self.longest)
        let found = segment.read { bytes -> Self? in
            guard let line = RecordLine(bytes, at: 0), let header = SegmentHeader(line) else {
                return nil
            }
            return Self(number, header, line)
        }
        guard let found else { return nil }
        self = found
    }

    private init(_ number: UInt32, _ header: SegmentHeader, _ line: RecordLine) {
        self.number = number
        self.header = header
        self.line = (line.length, line.previous, line.checksum)
        endsInLineFeed = line.endsInLineFeed
    }

    var path: String { StoreLayout.eventSegment(number) }
    var length: Int { line.length }

    /// What the first record's PREV must be.
    var chain: UInt32 { header.chain(own: line.checksum) }

    /// Why the segment is not the one its name says, or nil.
    func fault(store: StoreIdentifier?) -> LogDamage.Cause? {
        if let store, header.store != store.description { return .otherStore }
        if StoreIdentifier(header.store) == nil { return .changed }
        return header.segment == number ? nil : .misplaced
    }
}
