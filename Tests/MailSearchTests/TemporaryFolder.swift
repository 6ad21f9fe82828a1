import Foundation

/// A folder that is deleted when the test ends.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "mailsearch-" + UUID().uuidString
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func names() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func copy() throws -> TemporaryFolder {
        let other = TemporaryFolder()
        try FileManager.default.copyItem(atPath: path, toPath: other.path)
        return other
    }
}
