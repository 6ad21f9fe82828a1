import Glibc

@testable import AppendLog

let note = RecordKind("note.written")
let smallSegments = EventLog.Options(segmentBytes: 500, reserveBytes: 0)

func notes(_ texts: [String], isEssential: Bool = false) -> [NewRecord] {
    texts.map { NewRecord(note, json: "{\"text\":\"\($0)\"}", isEssential: isEssential) }
}

/// What a test wants to know of a record.
struct Seen: Equatable, CustomStringConvertible {
    var sequence: UInt64
    var text: String
    var description: String { "\(sequence) \(text)" }

    init(_ record: LogRecord) {
        sequence = record.sequence
        text = String(record.bodyText.dropFirst(9).dropLast(2))
    }

    init(_ sequence: UInt64, _ text: String) {
        self.sequence = sequence
        self.text = text
    }
}

/// Everything a fresh reader of the store sees.
func readAll(_ storage: any LogStorage) throws -> [Seen] {
    var seen: [Seen] = []
    _ = try EventLog(storage, mode: .reading) { seen.append(Seen($0)) }
    return seen
}

func numbered(_ numbers: ClosedRange<UInt64>) -> [Seen] { numbers.map { Seen($0, "n\($0)") } }

/// A store in memory with `count` records, n1 to n`count`, a few to each segment.
func storeInMemory(_ count: Int, options: EventLog.Options = smallSegments) throws -> FaultyStorage {
    let storage = FaultyStorage()
    let log = try EventLog(storage, mode: .writing, options: options)
    for number in 1...count { try log.append(notes(["n\(number)"])) }
    return storage
}

/// Directory that is removed when the test is over.
final class TemporaryDirectory {
    let path: String

    init() {
        var template = Array("/tmp/append-log-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            String(cString: mkdtemp(buffer.baseAddress!))
        }
    }

    deinit { removeTree(path) }

    private func removeTree(_ path: String) {
        if let storage = try? FileStorage(path, creates: false),
            let names = try? storage.list("")
        {
            for name in names {
                if unlink(path + "/" + name) != 0 { removeTree(path + "/" + name) }
            }
        }
        rmdir(path)
    }
}

extension FaultyStorage {
    /// Applies `change` to one file, as if the disk had done it.
    func alter(_ path: String, _ change: (inout [UInt8]) -> Void) {
        var bytes = contents[path] ?? []
        change(&bytes)
        replaceContents(of: path, with: bytes)
    }

    func segments() -> [String] {
        contents.keys.filter { $0.hasPrefix("events/") && $0.hasSuffix(".log") }.sorted()
    }

    func namesInDamaged() -> [String] {
        contents.keys.filter { $0.hasPrefix("damaged/") }.sorted()
    }
}

/// The byte ranges of the lines of a segment.
func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
        ranges.append(start..<index + 1)
        start = index + 1
    }
    return ranges
}
