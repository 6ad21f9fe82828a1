import Glibc
import PlainText
import SystemPackage

/// Reads a Maildir's messages in the order of their unique names.
struct MaildirReader: UnitReader {
    private let maildir: Maildir
    private let path: FilePath
    private let entries: [MaildirEntry]
    private var index: Int
    private(set) var bytesRead = 0

    init(_ path: FilePath, from place: MailSourcePosition.Place) throws(MailFileError) {
        self.path = path
        maildir = try Maildir(root: OpenDirectory.open(path))
        entries = try maildir.list()
        index = 0
        if case .after(let name) = place { index = firstIndex(after: name) }
        for entry in entries[..<index] { bytesRead += try maildir.byteCount(of: entry) }
    }

    var place: MailSourcePosition.Place {
        index == 0 ? .start : .after(name: entries[index - 1].name.text)
    }

    mutating func next(
        omitting omissions: inout OmissionList
    ) throws(MailFileError) -> SourceMessage? {
        while index < entries.count {
            let entry = entries[index]
            index += 1
            do {
                return try read(entry)
            } catch {
                try rethrowIfFolderIsGone(entry)
                omissions.add(error)
            }
        }
        return nil
    }

    private mutating func read(_ entry: MaildirEntry) throws(MailFileError) -> SourceMessage {
        let file = try maildir.openFile(entry)
        let bytes = try file.readWhole()
        bytesRead += bytes.count
        return SourceMessage(
            origin: MailOrigin(file: path.string, place: .name(entry.name)), bytes: bytes,
            flags: entry.flags, receivedAtSeconds: Int64(try file.status().st_mtim.tv_sec))
    }

    private func rethrowIfFolderIsGone(_ entry: MaildirEntry) throws(MailFileError) {
        let folder = maildir.directory(entry.part)
        guard try folder.status().st_nlink > 0 else {
            throw MailFileError(.list, folder.path, code: ENOENT)
        }
    }

    /// After the message last read, or where it would stand if it has gone or changed its flags.
    private func firstIndex(after name: String) -> Int {
        let unique = name.utf8.prefix { $0 != 0x3A }
        return entries.firstIndex { unique.lexicographicallyPrecedes($0.unique) } ?? entries.count
    }
}
