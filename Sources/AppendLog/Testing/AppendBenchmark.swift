/// How fast records reach the disk and come back, beside what the disk itself can do.
public struct AppendBenchmark {
    private let root: String
    private let clock = ContinuousClock()
    private static let kind = RecordKind("draft.edited")

    /// - Parameter root: an empty directory on the disk to be measured.
    public init(_ root: String) { self.root = root }

    public struct Figures: Sendable, CustomStringConvertible {
        /// Medians of one append.
        public var rawMicroseconds = 0.0
        public var oneMicroseconds = 0.0
        /// The same for a hundred records with one sync.
        public var rawHundredMicroseconds = 0.0
        public var hundredMicroseconds = 0.0
        /// Time to open a log of a hundred thousand records, all checked.
        public var scanMilliseconds = 0.0
        public var scannedBytes = 0

        /// Appends a second, as a share of the raw ones.
        public var oneRatio: Double { rawMicroseconds / oneMicroseconds }
        public var hundredRatio: Double { rawHundredMicroseconds / hundredMicroseconds }

        public var description: String {
            """
            one record: raw \(Int(rawMicroseconds)) us, log \(Int(oneMicroseconds)) us, \
            ratio \(Self.rounded(oneRatio))
            100 records: raw \(Int(rawHundredMicroseconds)) us, \
            log \(Int(hundredMicroseconds)) us, ratio \(Self.rounded(hundredRatio))
            scan of 100,000 records, \(scannedBytes) bytes: \(Self.rounded(scanMilliseconds)) ms
            """
        }

        private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
    }

    /// Measures raw and logged appends in turns, so that both meet the same moods of the disk.
    public func run(rounds: Int = 400) throws -> Figures {
        let storage = try FileStorage(root)
        let log = try EventLog(storage, mode: .writing)
        let raw = try storage.open("raw", .creating)
        let record = NewRecord(Self.kind, json: Self.body(300))
        let hundred = Array(repeating: record, count: 100)
        let bytes = RecordBatch([record], after: 0, chain: 0).bytes
        let hundredBytes = RecordBatch(hundred, after: 0, chain: 0).bytes
        var samples: [[Double]] = [[], [], [], []]
        var offset = 0
        for _ in 0..<rounds {
            samples[0].append(try time { try writeRaw(bytes, to: raw, at: &offset) })
            samples[1].append(try time { try log.append([record]) })
            samples[2].append(try time { try writeRaw(hundredBytes, to: raw, at: &offset) })
            samples[3].append(try time { try log.append(hundred) })
        }
        var figures = Figures()
        figures.rawMicroseconds = Self.median(samples[0])
        figures.oneMicroseconds = Self.median(samples[1])
        figures.rawHundredMicroseconds = Self.median(samples[2])
        figures.hundredMicroseconds = Self.median(samples[3])
        try scan(into: &figures)
        return figures
    }

    private func scan(into figures: inout Figures) throws {
        let storage = try FileStorage(root + "/scan")
        let log = try EventLog(storage, mode: .writing)
        let records = Array(repeating: NewRecord(Self.kind, json: Self.body(340)), count: 1_000)
        for _ in 0..<100 { try log.append(records) }
        var best = Double.infinity
        for _ in 0..<5 {
            var byteCount = 0
            let taken = try time {
                _ = try EventLog(storage, mode: .reading) { byteCount += $0.body.count }
            }
            best = min(best, taken / 1_000)
            figures.scannedBytes = byteCount
        }
        figures.scanMilliseconds = best
    }

    private func writeRaw(_ bytes: [UInt8], to file: any LogFile, at offset: inout Int) throws {
        try file.writeAll(bytes, at: offset)
        try file.synchronize()
        offset += bytes.count
    }

    /// Microseconds.
    private func time(_ body: () throws -> Void) rethrows -> Double {
        try clock.measure(body) / .microseconds(1)
    }

    private static func median(_ samples: [Double]) -> Double {
        samples.sorted()[samples.count / 2]
    }

    private static func body(_ count: Int) -> String {
        "{\"text\":\"" + String(repeating: "a", count: count - 11) + "\"}"
    }
}
