import Glibc
import SystemPackage

/// One Maildir: a folder with `tmp`, `new` and `cur`, one file a message (maildir(5)).
///
/// Safe beside any other program on the same Maildir: a message appears whole or not at all, and
/// no file is ever written over.
public struct Maildir: Sendable {
    /// Which half of a Maildir a message stands in.
    public enum Part: String, Sendable {
        /// No mail program has looked at it yet.
        case new
        case cur
    }

    public var path: String { root.path.string }
    let root: OpenDirectory
    let new: OpenDirectory
    let current: OpenDirectory

    /// Opens a Maildir that is there, changing nothing.
    public static func open(_ path: String) throws(MailFileError) -> Maildir {
        try Maildir(root: OpenDirectory.open(FilePath(path)))
    }

    /// Opens a Maildir, making what is missing of it; its parent folder must be there.
    public static func create(_ path: String) throws(MailFileError) -> Maildir {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw MailFileError(.create, path, code: errno)
        }
        let root = try OpenDirectory.open(FilePath(path))
        for name in [Self.temporaryName, newName, currentName] { try root.makeSubdirectory(name) }
        try root.synchronise()
        return try Maildir(root: root)
    }

    init(root: OpenDirectory) throws(MailFileError) {
        self.root = root
        new = try root.subdirectory(Self.newName)
        current = try root.subdirectory(Self.currentName)
    }

    static let temporaryName = FileName("tmp")!
    static let newName = FileName("new")!
    static let currentName = FileName("cur")!

    /// Whether its path still leads to the folders that are held open.
    var isInPlace: Bool { new.isInPlace && current.isInPlace }

    /// All messages, ordered by unique name; a message seen in both halves is listed once.
    public func list() throws(MailFileError) -> [MaildirEntry] {
        // `new` first: a message that moves to `cur` meanwhile is met twice, never missed.
        var entries = try entries(in: .new)
        entries += try self.entries(in: .cur)
        entries.sort()
        return entries.enumerated().compactMap { index, entry in
            let isRepeated = index + 1 < entries.count && entries[index + 1].unique == entry.unique
            return isRepeated ? nil : entry
        }
    }

    /// The bytes of a message, found again under its unique name when it has moved meanwhile.
    public func read(_ entry: MaildirEntry) throws(MailFileError) -> [UInt8] {
        try openFile(entry).readWhole()
    }

    /// Changes what other mail programs know about a message, which moves it to `cur`.
    public func setFlags(
        _ flags: MailFlags, of entry: MaildirEntry
    ) throws(MailFileError) -> MaildirEntry {
        let present = try find(entry)
        var name = MaildirFileName(present.name)
        name.flags = flags
        guard let newName = name.nameInCurrent else { return present }
        let target = MaildirEntry(name: newName, part: .cur)
        if target == present { return present }
        _ = try directory(present.part).move(present.name, to: current, as: newName)
        try current.synchronise()
        return target
    }

    /// The size of a message, 0 when it has gone.
    func byteCount(of entry: MaildirEntry) throws(MailFileError) -> Int {
        Int(try directory(entry.part).status(of: entry.name)?.st_size ?? 0)
    }

    func directory(_ part: Part) -> OpenDirectory { part == .new ? new : current }

    func openFile(_ entry: MaildirEntry) throws(MailFileError) -> OpenFile {
        do {
            return try directory(entry.part).openFile(entry.name)
        } catch where error.code == ENOENT {
            let moved = try find(entry)
            return try directory(moved.part).openFile(moved.name)
        }
    }

    /// The message of this unique name in either half.
    func entry(unique: [UInt8]) throws(MailFileError) -> MaildirEntry? {
        try list().first { $0.unique == unique }
    }

    private func find(_ entry: MaildirEntry) throws(MailFileError) -> MaildirEntry {
        if try directory(entry.part).status(of: entry.name) != nil { return entry }
        guard let moved = try self.entry(unique: entry.unique) else {
            throw MailFileError(.read, directory(entry.part).path(of: entry.name), code: ENOENT)
        }
        return moved
    }

    private func entries(in part: Part) throws(MailFileError) -> [MaildirEntry] {
        try directory(part).names().compactMap { name in
            name.isHidden ? nil : MaildirEntry(name: name, part: part)
        }
    }
}
