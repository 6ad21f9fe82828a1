/// Records as the lines they become.
struct RecordBatch {
    private(set) var bytes: [UInt8] = []
    /// The checksum of the last line.
    private(set) var checksum: UInt32
    let sequences: Range<UInt64>

    init(_ records: [NewRecord], after sequence: UInt64, chain: UInt32) {
        checksum = chain
        sequences = sequence + 1..<sequence + 1 + UInt64(records.count)
        bytes.reserveCapacity(records.reduce(0) { $0 + $1.body.count + 96 })
        for (number, record) in zip(sequences, records) {
            checksum = RecordLine.append(
                sequence: number, previous: checksum, kind: record.kind, body: record.body,
                to: &bytes)
        }
    }
}
