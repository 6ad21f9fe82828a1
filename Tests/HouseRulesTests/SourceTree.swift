import Foundation

/// The sources as they lie on disk.
enum SourceTree {
    struct File {
        let path: String
        let target: String
        let lines: [Substring]
    }

    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under `Sources`.
    static let sources = swiftFiles(under: "Sources")
    static let tests = swiftFiles(under: "Tests")

    private static func swiftFiles(under folder: String) -> [File] {
        let base = root.appendingPathComponent(folder)
        guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else {
            return []
        }
        return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.compactMap { url in
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
            let path = String(url.path.dropFirst(root.path.count + 1))
            let parts = path.split(separator: "/")
            guard parts.count > 2 else { return nil }
            return File(
                path: path, target: String(parts[1]),
                lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }.sorted { $0.path < $1.path }
    }
}

extension SourceTree.File {
    /// The modules this file imports.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"),
                words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.access.contains($0) })
            else { return nil }
            let name = words.dropFirst(place + 1).first { !Self.kinds.contains($0) }
            return name?.split(separator: ".").first.map(String.init)
        }
    }

    private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]

    /// The lines without what stands in comments; good enough for words that are refused in code.
    var code: [(number: Int, text: Substring)] {
        lines.enumerated().compactMap { index, line in
            let start = line.drop { $0 == " " }
            if start.hasPrefix("//") { return nil }
            return (index + 1, line)
        }
    }
}
