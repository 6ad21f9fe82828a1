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
            throw Self.syntaxError(error, file: file, firstLine: firstLine)
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
        _ error: any Error, file: String, firstLine: Int
    ) -> ConfigurationError {
        let parse = error as? TOMLParseError
        return ConfigurationError(
            file: file, line: parse.map { $0.source.begin.line + firstLine - 1 },
            problem: "this is not TOML (\(parse?.description ?? String(describing: error)))",
            remedy: "write key = \"text\", key = 10 or key = [\"a\", \"b\"]")
    }
}
