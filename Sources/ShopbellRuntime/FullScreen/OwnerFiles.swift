import Foundation
import Glibc
import PlainText

/// Files the owner sees: what is attached, what is saved, and a draft in $EDITOR.
public struct OwnerFiles: Sendable {
    /// Where attachments are saved.
    public let savesTo: String
    /// Where a draft lies while $EDITOR has it: inside the shop, never in a shared folder.
    public let editsIn: String
    /// The program and its arguments.
    public let editor: [String]

    public init(savesTo: String, editsIn: String, editor: [String]) {
        self.savesTo = savesTo
        self.editsIn = editsIn
        self.editor = editor
    }

    static let attachmentBytesMax = 25 << 20

    func read(_ path: String) throws(OwnerFilesError) -> (name: SafeText, type: String, bytes: [UInt8]) {
        let path = NSString(string: path).expandingTildeInPath
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType == .typeRegular
        else { throw .init("No file \(path)") }
        let size = (attributes[.size] as? Int) ?? 0
        guard size <= Self.attachmentBytesMax else {
            throw .init("\(path) is larger than 25 MB: most mail servers refuse that")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .init("\(path) cannot be read")
        }
        let name = SafeText.fileName(from: path)
        return (name, FileTypes.type(of: name.string), [UInt8](data))
    }

    /// Saves under the name, or the name with a number: nothing is ever overwritten.
    func save(_ bytes: [UInt8], as name: SafeText) throws(OwnerFilesError) -> SafeText {
        let safe = SafeText.fileName(from: name.string).string
        try? FileManager.default.createDirectory(
            atPath: savesTo, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for number in 0..<1_000 {
            let path = savesTo + "/" + (number == 0 ? safe : "\(number)-" + safe)
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0 && errno == EEXIST { continue }
            guard descriptor >= 0 else { throw .init("\(path) cannot be written: \(SystemWords.error(errno))") }
            defer { close(descriptor) }
            guard Self.write(bytes, descriptor) else { throw .init("\(path): the disk is full or gone") }
            return SafeText(line: path)
        }
        throw .init("\(savesTo) holds a thousand files of that name")
    }

    private static func write(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return fsync(descriptor) == 0
    }

    /// Runs the editor on the text and gives what it left.
    func edit(_ text: String, named name: String) throws(OwnerFilesError) -> String {
        try? FileManager.default.createDirectory(
            atPath: editsIn, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = editsIn + "/" + name + ".txt"
        guard FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw .init("\(path) cannot be written") }
        defer { unlink(path) }
        guard let status = ForegroundProcess.run(editor + [path]) else {
            throw .init("\(editor.first ?? "the editor") did not start: set $EDITOR, or [editor] in config.toml")
        }
        guard status == 0 else { throw .init("The editor ended with \(status): the draft is as it was") }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .init("The editor left no file: the draft is as it was")
        }
        return String(decoding: data, as: UTF8.self)
    }
}

/// What the system calls an error.
enum SystemWords {
    static func error(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}

/// Why a file of the owner's could not be read, written or edited.
public struct OwnerFilesError: Error, Equatable, CustomStringConvertible {
    public let words: SafeText
    init(_ words: String) { self.words = SafeText(line: words) }
    public var description: String { words.string }
}

/// A child that has the terminal to itself until it ends.
enum ForegroundProcess {
    /// - Returns: its exit status, 128 + signal when a signal ended it; nil when it did not start.
    static func run(_ arguments: [String]) -> Int32? {
        var child: pid_t = 0
        guard let program = arguments.first else { return nil }
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawnp(&child, program, nil, nil, words, environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}

/// Media types by the end of a file's name; what is unknown is bytes.
enum FileTypes {
    private static let types = [
        "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "txt": "text/plain", "md": "text/plain",
        "csv": "text/csv", "html": "text/html", "zip": "application/zip", "ics": "text/calendar",
        "doc": "application/msword", "mp4": "video/mp4", "svg": "image/svg+xml",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]

    static func type(of name: String) -> String {
        let end = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[end] ?? "application/octet-stream"
    }
}
