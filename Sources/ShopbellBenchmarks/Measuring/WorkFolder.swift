import Foundation

/// The folder that generated mail and shops lie in, never inside the tree.
struct WorkFolder {
    let path: String
    private let isTemporary: Bool

    /// - Parameter chosen: kept for the next run; nil takes a temporary one that goes afterwards.
    init(_ chosen: String?) throws {
        isTemporary = chosen == nil
        if let chosen {
            path = URL(fileURLWithPath: chosen).path
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } else {
            var name = Array((NSTemporaryDirectory() + "/shopbell-benchmarks.XXXXXX").utf8CString)
            guard let made = mkdtemp(&name) else {
                throw MeasurementError("no folder could be made in \(NSTemporaryDirectory())")
            }
            path = String(cString: made)
        }
    }

    func removeIfTemporary() {
        if isTemporary { try? FileManager.default.removeItem(atPath: path) }
    }
}

/// A folder for one measurement's own files, gone when it is done.
struct ScratchFolder {
    let path: String

    init(in shop: GeneratedShop, _ name: String) throws {
        path = shop.folder + "/scratch-" + name
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
