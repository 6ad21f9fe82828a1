import Foundation
import Glibc
import PlainText

extension OwnerFiles {
    /// Saves a customer's file where the owner said, or beside it under a name with a number:
    /// nothing is ever overwritten, and no link is followed to a place that was not typed.
    ///
    /// - Parameter name: for a path that is a folder.
    /// - Returns: the path it lies under.
    func save(_ bytes: [UInt8], to typed: String, name: SafeText) throws(OwnerFilesError) -> SafeText {
        var path = path(typed)
        if path.hasSuffix("/") || Self.isFolder(path) {
            path += (path.hasSuffix("/") ? "" : "/") + SafeText.fileName(from: name.string).string
        }
        try Self.requireFolder(of: path)
        for number in 1...Self.sameNameMax {
            let candidate = Self.numbered(path, number)
            let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0 && errno == EEXIST { continue }
            guard descriptor >= 0 else {
                throw .init("\(candidate) cannot be written: \(SystemWords.error(errno).lowercased())")
            }
            try Self.fill(descriptor, with: bytes, candidate)
            return SafeText(line: candidate)
        }
        throw .init("There are a thousand files of that name already: type another one")
    }

    static let sameNameMax = 1_000

    /// A link to a folder counts only when it was typed with a slash behind it.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func requireFolder(of path: String) throws(OwnerFilesError) {
        let folder = String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .init("There is no folder \(folder)")
        }
    }

    /// `crack.jpg`, `crack (2).jpg`, `crack (3).jpg`.
    private static func numbered(_ path: String, _ number: Int) -> String {
        guard number > 1 else { return path }
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let name = path[start...]
        let dot = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? $0 : nil } ?? path.endIndex
        return path[..<dot] + " (\(number))" + path[dot...]
    }

    /// A file that could not be written whole is not left behind.
    private static func fill(
        _ descriptor: Int32, with bytes: [UInt8], _ path: String
    ) throws(OwnerFilesError) {
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        if rest.isEmpty, fsync(descriptor) == 0 { return }
        let reason = SystemWords.error(errno).lowercased()
        unlink(path)
        throw .init("\(path) could not be written whole: \(reason)")
    }
}
