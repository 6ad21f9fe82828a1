/// The lines of a `config.toml`, to which settings are added; none that stands there is changed.
struct SettingsText {
    private var lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Puts a setting in the place of its commented sample, else first in its section, else into a
    /// new section at the end.
    mutating func add(_ section: String, _ key: String, _ value: String) {
        let line = "\(key) = \(value)"
        guard let header = lines.firstIndex(where: { Self.isHeader($0, of: section) }) else {
            lines += (lines.isEmpty ? [] : [""]) + ["[\(section)]", line]
            return
        }
        let end = lines[(header + 1)...].firstIndex { $0.hasPrefix("[") } ?? lines.endIndex
        let sample = lines[header..<end].firstIndex { $0.hasPrefix("# \(key) = ") }
        if let sample { lines[sample] = line } else { lines.insert(line, at: header + 1) }
    }

    private static func isHeader(_ line: String, of section: String) -> Bool {
        let bare = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
        return bare == "[\(section)]"
    }
}
