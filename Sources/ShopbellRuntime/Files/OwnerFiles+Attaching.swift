import Glibc
import InboxCore
import PlainText

extension OwnerFiles {
    /// What is attached: a name that tells nothing of where the file lay, and the bytes as they are now.
    struct ReadFile: Equatable, Sendable {
        let name: SafeText
        let type: String
        let bytes: [UInt8]
    }

    /// Reads a file that is to be attached.
    ///
    /// - Parameter room: bytes that the mail can still carry.
    func read(_ typed: String, room: Int) throws(OwnerFilesError) -> ReadFile {
        let path = path(typed)
        let shown = typed.split(separator: "/").last.map(String.init) ?? typed
        // Without O_NONBLOCK a pipe would hold the worker until somebody writes into it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .init("\(shown) cannot be attached: \(SystemWords.error(errno).lowercased())")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .init("\(shown) is not a file that can be attached")
        }
        guard let bytes = try Self.bytes(of: descriptor, count: Int(status.st_size), room: room, shown) else {
            throw .init("\(shown) is too large: " + Self.roomWords(room))
        }
        let name = SafeText.fileName(from: path)
        return ReadFile(name: name, type: FileTypes.type(of: name.string), bytes: bytes)
    }

    static func roomWords(_ room: Int) -> String {
        room <= 0 ? "the files of this mail have reached the limit already"
            : "this mail can carry \(ByteCountWords.text(room)) more"
    }

    /// - Returns: nil when there are more than there is room for.
    private static func bytes(
        of descriptor: Int32, count: Int, room: Int, _ shown: String
    ) throws(OwnerFilesError) -> [UInt8]? {
        if count > room { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let read = Glibc.read(descriptor, &chunk, chunk.count)
            if read < 0 && errno == EINTR { continue }
            guard read >= 0 else {
                throw .init("\(shown) cannot be read: \(SystemWords.error(errno).lowercased())")
            }
            if read == 0 { return bytes }
            bytes += chunk[..<read]
            if bytes.count > room { return nil }
        }
    }
}
