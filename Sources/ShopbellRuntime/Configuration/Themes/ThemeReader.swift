import InboxScreen
import PlainText
import TerminalModel

/// Takes a theme out of its document and gathers what is wrong with it.
struct ThemeReader {
    let document: SettingsDocument
    private(set) var errors: [ConfigurationError] = []

    init(_ document: SettingsDocument) { self.document = document }

    private static let attributes: KeyValuePairs<String, Style.Attributes> = [
        "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
    ]

    mutating func refuseUnknown() {
        let known = ["title", "ground", "roles", "roles16"]
        for key in document.values.keys where !known.contains(key) {
            errors.append(document.unknown([key], known: known, what: "setting"))
        }
    }

    mutating func title() -> SafeText {
        guard let value = document.values["title"] else { return "" }
        if case .text(let text) = value { return SafeText(line: text) }
        errors.append(
            document.error(at: ["title"], "title is \(value.kind)", "it must be a text on one line")
        )
        return ""
    }

    mutating func isDark() -> Bool {
        switch document.values["ground"] {
        case nil, .text("dark"): return true
        case .text("light"): return false
        case .some:
            errors.append(
                document.error(at: ["ground"], "ground is neither", "write \"dark\" or \"light\""))
            return true
        }
    }

    mutating func entries(_ section: String) -> [ThemeRole: ThemeEntry] {
        guard let value = document.values[section] else { return [:] }
        guard case .table(let lines) = value else {
            errors.append(
                document.error(
                    at: [section], "\(section) is \(value.kind)",
                    "write [\(section)] on a line of its own"))
            return [:]
        }
        var entries: [ThemeRole: ThemeEntry] = [:]
        for (key, value) in lines {
            guard let role = ThemeRole(key: key) else {
                let known = ThemeRole.allCases.map(\.key)
                errors.append(document.unknown([section, key], known: known, what: "role"))
                continue
            }
            entries[role] = entry(value, at: [section, key])
        }
        return entries
    }

    private mutating func entry(_ value: SettingValue, at path: [String]) -> ThemeEntry {
        var entry = ThemeEntry()
        guard case .table(let parts) = value else {
            errors.append(
                document.error(
                    at: path, "\(path[1]) is \(value.kind)",
                    "write \(path[1]) = { fg = \"white\", bold = true }"))
            return entry
        }
        for (key, value) in parts {
            switch key {
            case "fg": entry.foreground = color(value, at: path + [key])
            case "bg": entry.background = color(value, at: path + [key])
            default: addAttribute(key, value, at: path, to: &entry)
            }
        }
        return entry
    }

    private mutating func addAttribute(
        _ key: String, _ value: SettingValue, at path: [String], to entry: inout ThemeEntry
    ) {
        guard let attribute = Self.attributes.first(where: { $0.key == key })?.value else {
            let known = ["fg", "bg"] + Self.attributes.map(\.key)
            return errors.append(
                document.unknown(path + [key], known: known, what: "part of a style named"))
        }
        guard case .boolean(let isOn) = value else {
            return errors.append(
                document.error(
                    at: path + [key], "\(key) is \(value.kind)", "it must be true or false"))
        }
        if isOn { entry.attributes.insert(attribute) }
    }

    private mutating func color(_ value: SettingValue, at path: [String]) -> Color? {
        if let color = ThemeColor.read(value) { return color }
        let shown = if case .text(let text) = value { "\"\(text.prefix(30))\"" } else { value.kind }
        let remedy =
            ThemeColor.nearest(value).map { "did you mean \($0)?" }
            ?? "write \(ThemeColor.expected)"
        errors.append(document.error(at: path, "\(shown) is no colour", remedy))
        return nil
    }
}
