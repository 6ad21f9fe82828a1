import Foundation
import Testing

/// A shop in a folder of its own that goes away with the test.
final class TemporaryShop {
    let folder: URL
    private var scratchCount = 0

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "shopbell-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var home: URL { folder.appending(path: "shop") }
    var program: RunningProgram { RunningProgram(shop: self) }

    var environment: [String: String] {
        [
            "SHOPBELL_HOME": home.path, "HOME": folder.path, "TZ": "Europe/Copenhagen",
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
        ]
    }

    func scratch() throws -> URL {
        scratchCount += 1
        let path = folder.appending(path: "scratch/\(scratchCount)")
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        return path
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// Every file below the folder `shop` with its bytes, to see that nothing was changed.
    func contents() -> [String: Data] {
        var contents: [String: Data] = [:]
        let names = FileManager.default.enumerator(atPath: home.path)
        while let name = names?.nextObject() as? String {
            contents[name] = try? Data(contentsOf: home.appending(path: name))
        }
        return contents
    }
}
