/// Writes records out for people and programs: `SEQ KIND BODY`, one a line.
public struct LogDump: Sendable {
    private let storage: any LogStorage

    public init(_ storage: any LogStorage) { self.storage = storage }

    /// - Parameters:
    ///   - sequences: which records.
    ///   - kinds: only these kinds; all when empty.
    ///   - write: called with each line, without a line feed. The body is JSON and holds no control
    ///     byte, but text from outside is in it: make it safe before it reaches a terminal.
    public func run(
        sequences: ClosedRange<UInt64> = 1 ... .max, kinds: Set<String> = [],
        to write: (String) -> Void
    ) throws(LogError) {
        let reader = LogReader(storage)
        let numbers = try EventLog.segments(in: storage)
        try reader.advance(isLocked: true, among: numbers) { record in
            guard sequences.contains(record.sequence) else { return }
            let kind = record.kind
            guard kinds.isEmpty || kinds.contains(kind) else { return }
            write("\(record.sequence) \(kind) \(record.bodyText)")
        }
    }
}
