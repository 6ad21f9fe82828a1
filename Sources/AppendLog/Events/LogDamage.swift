/// Bytes that are not what was written, or records that are missing. The rest of the log is still
/// read.
public struct LogDamage: Hashable, Sendable, CustomStringConvertible {
    public enum Cause: Hashable, Sendable {
        /// Bytes changed on the disk.
        case changed
        /// The disk would not give the bytes.
        case unreadable
        /// A sector full of zeros: most likely the last save before a power cut.
        case neverWritten
        /// Whole lines, or a whole segment, are not there.
        case missing
        /// A line that was there before comes again.
        case repeated
        /// A line, or a segment, that belongs elsewhere.
        case misplaced
        /// A whole line whose line feed is another byte. Its record counts.
        case lineFeed
        /// A segment of another store.
        case otherStore
    }

    public let cause: Cause
    public let path: String
    /// The bytes of the file concerned; empty when something is missing between two lines.
    public let range: Range<Int>
    /// The numbers of the records that are lost through it.
    public let lost: Range<UInt64>

    public var description: String {
        let bytes = ", bytes \(range.lowerBound) to \(range.upperBound)"
        let place = path + (range.isEmpty ? "" : bytes)
        return "\(place): \(words). \(loss)"
    }

    private var words: String {
        switch cause {
        case .changed: "the bytes are not those that were written"
        case .unreadable: "the disk does not give the bytes"
        case .neverWritten: "the disk never wrote this, most likely because the power went"
        case .missing: "something that stood here is gone"
        case .repeated: "these lines were there before"
        case .misplaced: "this belongs somewhere else"
        case .lineFeed: "the end of the line is wrong; its record is whole"
        case .otherStore: "this is from another shop"
        }
    }

    private var loss: String {
        switch lost.count {
        case 0: "No record is lost."
        case 1: "Record \(lost.lowerBound) is lost."
        default: "Records \(lost.lowerBound) to \(lost.upperBound - 1) are lost."
        }
    }
}
