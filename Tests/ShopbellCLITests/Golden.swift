import Foundation
import Testing

/// Recorded output. With `SHOPBELL_RECORD=1` it is written anew, and the test fails all the same,
/// so that nobody records by accident.
enum Golden {
    static func compare(_ text: String, with name: String, file: String = #filePath) throws {
        let path = URL(fileURLWithPath: file).deletingLastPathComponent()
            .appending(path: "Golden/\(name).txt")
        if ProcessInfo.processInfo.environment["SHOPBELL_RECORD"] == "1" {
            try Data(text.utf8).write(to: path)
            Issue.record("recorded \(name): run again without SHOPBELL_RECORD")
            return
        }
        let recorded = String(decoding: try Data(contentsOf: path), as: UTF8.self)
        #expect(text == recorded, "\(name) is not as recorded")
    }
}
