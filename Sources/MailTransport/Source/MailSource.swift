import Glibc
import PlainText
import SystemPackage

/// Reads all mail at a path, one message at a time, in an order that is the same every time.
///
/// The path may be an mbox file, a single message, a Maildir with its subfolders, or a folder of
/// any of these. Memory is bounded by the largest message, not by the file. Not for several
/// threads at once.
public final class MailSource {
    /// Files left out so far, the first thousand of them; `omittedCount` counts all.
    public var omissions: [MailOmission] { omitted.named }
    public var omittedCount: Int { omitted.count }

    private let units: [MailUnit]
    private var omitted: OmissionList
    private let totalBytes: Int
    private var finishedBytes = 0
    private var nextUnit = 0
    private var reader: (any UnitReader)?

    /// Looks at what `path` is; reads no message yet.
    public init(path: String) throws(MailSourceError) {
        let walk = try MailWalk(FilePath(path))
        units = walk.units
        omitted = walk.omissions
        totalBytes = units.reduce(0) { $0 + $1.byteCount }
    }

    /// The next message, nil at the end.
    ///
    /// A single file that cannot be read is left out and remembered; a folder that has gone is an
    /// error, since nothing after it could be trusted to be complete.
    public func next() throws(MailSourceError) -> SourceMessage? {
        while true {
            if reader == nil {
                guard nextUnit < units.count else { return nil }
                reader = try open(units[nextUnit], from: .start)
            }
            if let message = try nextInUnit() { return message }
            finishedBytes += units[nextUnit].byteCount
            nextUnit += 1
            reader = nil
        }
    }

    /// How much is read, by the sizes found at the start.
    public var progress: ByteProgress {
        let inUnit = reader.map { min($0.bytesRead, units[nextUnit].byteCount) } ?? 0
        return ByteProgress(done: finishedBytes + inUnit, total: totalBytes)
    }

    /// Where to go on after the message that `next()` gave last; nil when everything is read.
    public var position: MailSourcePosition? {
        guard nextUnit < units.count else { return nil }
        return MailSourcePosition(file: units[nextUnit].path.string, place: reader?.place ?? .start)
    }

    /// Goes on where an earlier import of the same path stopped.
    ///
    /// A place that is not there any more is passed over: reading starts at the beginning.
    public func resume(at position: MailSourcePosition) throws(MailSourceError) {
        guard let index = units.firstIndex(where: { $0.path.string == position.file }) else {
            return
        }
        nextUnit = index
        finishedBytes = units[..<index].reduce(0) { $0 + $1.byteCount }
        reader = try open(units[index], from: position.place)
    }

    private func nextInUnit() throws(MailSourceError) -> SourceMessage? {
        do {
            return try reader?.next(omitting: &omitted)
        } catch {
            throw error.isMissing ? .vanished(path: error.path) : .file(error)
        }
    }

    private func open(
        _ unit: MailUnit, from place: MailSourcePosition.Place
    ) throws(MailSourceError) -> any UnitReader {
        do {
            switch unit.kind {
            case .mbox: return try MboxFileReader(unit.path, from: place)
            case .maildir: return try MaildirReader(unit.path, from: place)
            case .message: return SingleFileReader(unit.path)
            }
        } catch {
            throw error.isMissing ? .vanished(path: unit.path.string) : .file(error)
        }
    }
}

/// Reads one unit of an import from beginning to end.
protocol UnitReader {
    var bytesRead: Int { get }
    /// Where to go on after the message that was given last.
    var place: MailSourcePosition.Place { get }
    mutating func next(
        omitting omissions: inout OmissionList
    ) throws(MailFileError) -> SourceMessage?
}
