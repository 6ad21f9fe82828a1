import Glibc
import PlainText
import SystemPackage

/// One thing an import reads from beginning to end.
struct MailUnit: Equatable {
    enum Kind: Equatable { case mbox, maildir, message }

    let kind: Kind
    let path: FilePath
    let byteCount: Int
}

/// Finds the mail at a path: one file, one Maildir, or a folder of them.
///
/// Folders are walked in the order of their names, so that two walks of the same tree agree.
/// Links are followed, since owners link mail folders together, but nothing is read twice: each
/// file and folder is remembered by device and number.
struct MailWalk {
    private(set) var units: [MailUnit] = []
    private(set) var omissions = OmissionList()
    private var visited: Set<FileNumber> = []

    private struct FileNumber: Hashable {
        let device: dev_t
        let number: ino_t
    }

    /// - Throws: `MailSourceError` when the path leads to nothing that could be mail.
    init(_ path: FilePath) throws(MailSourceError) {
        var status = stat()
        guard path.withPlatformString({ stat($0, &status) }) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .notThere(path: path.string) }
            throw .file(MailFileError(.open, path, code: errno))
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: try visitNamedFolder(path)
        case S_IFREG: try addNamedFile(path, status: status)
        default: throw .notAFile(path: path.string)
        }
    }

    private mutating func visitNamedFolder(_ path: FilePath) throws(MailSourceError) {
        do {
            try visitFolder(OpenDirectory.open(path), depth: 0)
        } catch {
            throw .file(error)
        }
        if units.isEmpty { throw .noMail(path: path.string) }
    }

    /// A file the owner named is mail whatever it holds; only an archive is surely a mistake.
    private mutating func addNamedFile(_ path: FilePath, status: stat) throws(MailSourceError) {
        let content: FileContent
        do {
            content = try Self.content(OpenFile.reading(path))
        } catch {
            throw .file(error)
        }
        switch content {
        case .empty: break
        case .compressed: throw .compressed(path: path.string)
        case .mbox: units.append(MailUnit(kind: .mbox, path: path, byteCount: Int(status.st_size)))
        case .message, .other:
            units.append(MailUnit(kind: .message, path: path, byteCount: Int(status.st_size)))
        }
    }

    private mutating func visitFolder(_ folder: OpenDirectory, depth: Int) throws(MailFileError) {
        let status = try folder.status()
        let number = FileNumber(device: status.st_dev, number: status.st_ino)
        guard visited.insert(number).inserted else { return }
        let names = try folder.names().sorted()
        let isMaildir = names.contains(Maildir.newName) && names.contains(Maildir.currentName)
        if isMaildir { addMaildir(folder) }
        for name in names where !(isMaildir && Self.belongsToMaildir(name)) {
            visit(name, in: folder, inMaildir: isMaildir, depth: depth)
        }
    }

    private mutating func visit(
        _ name: FileName, in folder: OpenDirectory, inMaildir: Bool, depth: Int
    ) {
        do {
            guard let status = try folder.status(of: name, followingLinks: true) else { return }
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                try visitSubfolder(name, in: folder, inMaildir: inMaildir, depth: depth + 1)
            // What lies beside a Maildir's messages is its owner's bookkeeping.
            case S_IFREG where !inMaildir: try addFound(name, in: folder, status: status)
            default: break
            }
        } catch {
            omissions.add(error)
        }
    }

    /// Hidden folders are another program's; inside a Maildir they are its subfolders (`.Sent`).
    private mutating func visitSubfolder(
        _ name: FileName, in folder: OpenDirectory, inMaildir: Bool, depth: Int
    ) throws(MailFileError) {
        if name.isHidden, !inMaildir { return }
        let path = folder.path(of: name)
        guard depth <= MailTransportLimits.folderDepthMax else {
            return omissions.add(
                path, "it lies more than \(MailTransportLimits.folderDepthMax) folders deep")
        }
        try visitFolder(OpenDirectory.open(path), depth: depth)
    }

    /// Takes a file met on the way only when it is surely mail; the others are remembered.
    private mutating func addFound(
        _ name: FileName, in folder: OpenDirectory, status: stat
    ) throws(MailFileError) {
        let path = folder.path(of: name)
        let content = try Self.content(OpenFile.reading(path))
        if name.isHidden { return }
        if content == .empty {
            // Programs leave many empty files behind; one that is named as a message is missed.
            if Self.isNamedAsMessage(name) { omissions.add(path, "it is empty") }
            return
        }
        let number = FileNumber(device: status.st_dev, number: status.st_ino)
        guard visited.insert(number).inserted else { return }
        let isMessage = content == .message && Self.isNamedAsMessage(name)
        guard content == .mbox || isMessage else {
            return omissions.add(
                path, content == .compressed ? "it is compressed" : "it does not look like mail")
        }
        let kind = content == .mbox ? MailUnit.Kind.mbox : .message
        units.append(MailUnit(kind: kind, path: path, byteCount: Int(status.st_size)))
    }

    private mutating func addMaildir(_ folder: OpenDirectory) {
        do {
            let maildir = try Maildir(root: folder)
            var byteCount = 0
            for entry in try maildir.list() { byteCount += try maildir.byteCount(of: entry) }
            units.append(MailUnit(kind: .maildir, path: folder.path, byteCount: byteCount))
        } catch {
            omissions.add(error)
        }
    }

    private static func content(_ file: borrowing OpenFile) throws(MailFileError) -> FileContent {
        FileContent(try file.read(MailTransportLimits.detectionBytes, at: 0))
    }

    private static func belongsToMaildir(_ name: FileName) -> Bool {
        [Maildir.temporaryName, Maildir.newName, Maildir.currentName].contains(name)
    }

    /// `.eml` files, and the bare numbers of MH folders.
    private static func isNamedAsMessage(_ name: FileName) -> Bool {
        name.hasSuffix(".eml") || name.bytes.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// The files an import left out, named up to a limit and counted beyond it.
struct OmissionList {
    private(set) var count = 0
    private(set) var named: [MailOmission] = []

    mutating func add(_ path: FilePath, _ reason: SafeText) {
        count += 1
        guard named.count < MailTransportLimits.namedOmissionsMax else { return }
        named.append(MailOmission(path: SafeText(line: path.string), reason: reason))
    }

    mutating func add(_ error: MailFileError) {
        add(FilePath(error.path), error.sentence)
    }
}
