/// The list of what the index consists of: a small text file, replaced as a whole.
///
///     shopbell-search 1
///     generation 5f0c9a3e11d20b47
///     next 13
///     through 104233
///     segment 7 0 98303 41207113 9d3c01aa
///     segment 12 98304 104233 2511270 77e0b1c2
///     forgotten 12-15 99-99
///     check 1b2c3d4e
struct Manifest: Sendable, Equatable {
    struct SegmentLine: Sendable, Equatable {
        var identifier: UInt64
        var numbers: ClosedRange<UInt32>
        var length: Int
        var checksum: UInt32
    }

    static let formatVersion = 1

    /// Chosen by chance when an index begins, so that others notice a rebuilt one.
    var generation: UInt64
    /// The next segment's identifier; none is used twice.
    var nextIdentifier: UInt64 = 1
    /// Every document up to this number is in a segment, was forgotten, or never existed.
    var indexedThrough: UInt32?
    var segments: [SegmentLine] = []
    var forgotten = NumberSet()

    init(generation: UInt64 = .random(in: 1 ... .max)) {
        self.generation = generation
    }
}

extension Manifest {
    var encoded: [UInt8] {
        var lines = [
            "shopbell-search \(Self.formatVersion)", "generation \(String(generation, radix: 16))",
            "next \(nextIdentifier)", "through \(indexedThrough.map(String.init) ?? "none")",
        ]
        for segment in segments {
            lines.append(
                "segment \(segment.identifier) \(segment.numbers.lowerBound) "
                    + "\(segment.numbers.upperBound) \(segment.length) "
                    + String(segment.checksum, radix: 16))
        }
        let ranges = forgotten.ranges.map { " \($0.lowerBound)-\($0.upperBound)" }
        lines.append("forgotten" + ranges.joined())
        let text = lines.joined(separator: "\n") + "\n"
        return Array((text + "check " + String(crc32c(text.utf8), radix: 16) + "\n").utf8)
    }

    init(decoding bytes: [UInt8], path: String) throws(SearchIndexError) {
        let damaged = SearchIndexError.damaged(path: path, detail: "its text")
        guard bytes.last == UInt8(ascii: "\n"),
            let checkStart = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))
        else { throw damaged }
        var lines = String(decoding: bytes[...checkStart], as: UTF8.self)
            .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        lines.reverse()
        guard let title = lines.popLast(), title.count == 2, title[0] == "shopbell-search",
            let version = Int(title[1])
        else { throw damaged }
        let check = "check " + String(crc32c(bytes[...checkStart]), radix: 16) + "\n"
        guard Array(check.utf8) == Array(bytes[(checkStart + 1)...]) else { throw damaged }
        guard version == Self.formatVersion else {
            throw .differentFormat(path: path, version: version)
        }
        guard let manifest = Self.read(&lines), manifest.isInOrder else { throw damaged }
        self = manifest
    }

    /// - Parameter lines: last one first.
    private static func read(_ lines: inout [[String]]) -> Manifest? {
        guard let generation = value("generation", &lines).flatMap({ UInt64($0, radix: 16) }),
            let next = value("next", &lines).flatMap({ UInt64($0) }),
            let through = value("through", &lines)
        else { return nil }
        var manifest = Manifest(generation: generation)
        manifest.nextIdentifier = next
        manifest.indexedThrough = UInt32(through)
        while let fields = lines.popLast() {
            switch fields[0] {
            case "segment":
                guard let line = SegmentLine(fields) else { return nil }
                manifest.segments.append(line)
            case "forgotten":
                for field in fields.dropFirst() {
                    guard let range = numberRange(field) else { return nil }
                    manifest.forgotten.insert(range)
                }
            default:
                return nil
            }
        }
        return manifest
    }

    private static func value(_ name: String, _ lines: inout [[String]]) -> String? {
        guard let line = lines.popLast(), line.count == 2, line[0] == name else { return nil }
        return line[1]
    }

    private static func numberRange(_ text: String) -> ClosedRange<UInt32>? {
        let ends = text.split(separator: "-").compactMap { UInt32($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }

    /// Segments follow one another by message number and end where the index ends.
    private var isInOrder: Bool {
        guard let last = segments.last else { return true }
        return zip(segments, segments.dropFirst())
            .allSatisfy { $0.numbers.upperBound < $1.numbers.lowerBound }
            && last.numbers.upperBound <= indexedThrough ?? 0
            && segments.allSatisfy { $0.identifier < nextIdentifier }
    }
}

extension Manifest.SegmentLine {
    fileprivate init?(_ fields: [String]) {
        guard fields.count == 6, let identifier = UInt64(fields[1]), let first = UInt32(fields[2]),
            let last = UInt32(fields[3]), first <= last, let length = Int(fields[4]),
            let checksum = UInt32(fields[5], radix: 16)
        else { return nil }
        self.init(
            identifier: identifier, numbers: first...last, length: length, checksum: checksum)
    }

    init(_ identifier: UInt64, _ footer: SegmentFooter) {
        self.init(
            identifier: identifier, numbers: footer.firstNumber...footer.lastNumber,
            length: footer.fileLength, checksum: footer.checksum)
    }
}
