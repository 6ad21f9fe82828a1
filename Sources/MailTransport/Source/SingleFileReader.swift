import Glibc
import SystemPackage

/// Reads a file that is one message, whatever it holds.
struct SingleFileReader: UnitReader {
    private let path: FilePath
    private var isDone = false
    private(set) var bytesRead = 0

    init(_ path: FilePath) { self.path = path }

    /// A single file is read again: there is no place inside it to go on.
    var place: MailSourcePosition.Place { .start }

    mutating func next(
        omitting omissions: inout OmissionList
    ) throws(MailFileError) -> SourceMessage? {
        if isDone { return nil }
        isDone = true
        do {
            let file = try OpenFile.reading(path)
            let bytes = try file.readWhole()
            bytesRead = bytes.count
            return SourceMessage(
                origin: MailOrigin(file: path.string, place: .whole), bytes: bytes, flags: [],
                receivedAtSeconds: Int64(try file.status().st_mtim.tv_sec))
        } catch where !error.isMissing {
            omissions.add(error)
            return nil
        }
    }
}
