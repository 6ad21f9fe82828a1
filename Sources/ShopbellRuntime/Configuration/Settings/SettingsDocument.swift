import TOMLKit

/// A TOML text of the owner's, with the line of each key.
struct SettingsDocument {
    let file: String
    let values: [String: SettingValue]
    private let lines: KeyLines
    private let firstLine: Int

    /// - Parameter firstLine: the line of the file on which the text begins.
    init(_ text: String, file: String, firstLine: Int = 1) throws(ConfigurationError) {
        self.file = file
        self.firstLine = firstLine
        do {
            values = SettingValue.plain(try TOMLTable(string: text))
        } catch {
            throw Self.syntaxError(error, in: text, file: file, firstLine: firstLine)
        }
        lines = KeyLines(text)
    }

    /// What stands there, nil when nothing does.
    func value(at path: [String]) -> SettingValue? {
        var found = SettingValue.table(values)
        for key in path {
            guard case .table(let table) = found, let value = table[key] else { return nil }
            found = value
        }
        return found
    }

    func error(at path: [String], _ problem: String, _ remedy: String) -> ConfigurationError {
        let line = lines.line(of: path).map { $0 + firstLine - 1 }
        return ConfigurationError(file: file, line: line, problem: problem, remedy: remedy)
    }

    /// A key that is not known, with the nearest one that is.
    func unknown(_ path: [String], known: [String], what: String) -> ConfigurationError {
        let key = path.last ?? ""
        let nearest = NearestWord.to(key, among: known)
        let remedy =
            nearest.map { "did you mean \($0)?" } ?? "known here: \(known.joined(separator: ", "))"
        return error(at: path, "there is no \(what) \(key)", remedy)
    }

    private static func syntaxError(
        _ error: any Error, in text: String, file: String, firstLine: Int
    ) -> ConfigurationError {
        let parse = error as? TOMLParseError
        if let line = parse?.source.begin.line, let key = keyOfDay(in: text, line: line) {
            return ConfigurationError(
                file: file, line: line + firstLine - 1, problem: "this is no day as TOML writes it",
                remedy: "write \(key) = \"2026-12-10\", the year first and in quotes")
        }
        return ConfigurationError(
            file: file, line: parse.map { $0.source.begin.line + firstLine - 1 },
            problem: "this is not TOML (\(parse?.description ?? String(describing: error)))",
            remedy: "write key = \"text\", key = 10 or key = [\"a\", \"b\"]")
    }

    /// The key of a line such as `restock = 10.12.2026`; nil for any other.
    private static func keyOfDay(in text: String, line: Int) -> String? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.indices.contains(line - 1) else { return nil }
        let parts = lines[line - 1].prefix { $0 != "#" }.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let value = parts[1].filter { !$0.isWhitespace && $0 != "\"" }
        let numbers = value.split(omittingEmptySubsequences: false) { "./-".contains($0) }
        let isDay = numbers.count == 3 && numbers.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) }
        return isDay ? parts[0].filter { !$0.isWhitespace } : nil
    }
}
