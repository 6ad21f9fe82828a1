import Glibc
import InboxCore
import PlainText

/// Writes what the owner told about the shop into `config.toml`.
public enum SetupWriting {
    /// Adds what the file does not say yet; a file that is not there begins as the sample.
    ///
    /// - Throws: why it was not written, with the lines to write by hand; the file is as it was.
    public static func write(_ told: [SetupField: String], to places: ShopPlaces) throws {
        let file = places.configurationFile
        let before = try OwnedFile.text(file)
        let after = try text(before ?? Configuration.sample, adding: told, file: file)
        _ = try Configuration.parse(after, file: file, home: places.home)
        if before == nil {
            if try NewFile.write(after, to: file) { return }
            throw CommandProblem(SafeText(line: "\(file) has just been made by somebody else: start again"))
        }
        try replace(file, with: after)
    }

    static func text(_ text: String, adding told: [SetupField: String], file: String) throws -> String {
        let old = try SettingsDocument(text, file: file)
        let lines = settings(told).filter { !old.holds($0.section, $0.key) }
        var new = SettingsText(text)
        for line in lines.reversed() { new.add(line.section, line.key, line.value) }
        let read = try? SettingsDocument(new.text, file: file)
        guard let read, lines.allSatisfy({ read.holds($0.section, $0.key) }), read.holds(all: old) else {
            let words = lines.map { "[\($0.section)] \($0.key) = \($0.value)" }.joined(separator: ", ")
            throw CommandProblem(SafeText(line: "\(file) was left as it is; write there yourself: \(words)"))
        }
        return new.text
    }

    private typealias Line = (section: String, key: String, value: String)

    private static func settings(_ told: [SetupField: String]) -> [Line] {
        SetupField.allCases.flatMap { field -> [Line] in
            guard let answer = told[field] else { return [] }
            switch field {
            case .owner: return [("shop", "owner", TOMLText.text(answer))]
            case .shopName: return [("shop", "name", TOMLText.text(answer))]
            case .address: return [("shop", "me", TOMLText.list([answer]))]
            case .zone: return [("shop", "zone", TOMLText.text(answer))]
            case .hours:
                let days = WeekHours(answer)?.days ?? []
                return zip(SettingTable.week, days).map { ("hours", $0.key, TOMLText.text($1)) }
            }
        }
    }

    /// Beside the file, then in its place, so that no moment has half of it. A link stays a link.
    private static func replace(_ file: String, with text: String) throws {
        guard let resolved = realpath(file, nil) else { throw failure(file) }
        defer { free(resolved) }
        let path = String(cString: resolved)
        let draft = path + ".new"
        unlink(draft)
        guard try NewFile.write(text, to: draft), rename(draft, path) == 0 else { throw failure(file) }
    }

    private static func failure(_ file: String) -> ShopPlacesError {
        .failed(path: file, reason: String(cString: strerror(errno)))
    }
}

extension SettingsDocument {
    func holds(_ section: String, _ key: String) -> Bool { value(section, key) != nil }

    /// Whether everything that the other says is said here in the same words.
    fileprivate func holds(all other: SettingsDocument) -> Bool {
        other.values.allSatisfy { section, value in
            guard case .table(let keys) = value else { return values[section] == value }
            return keys.allSatisfy { self.value(section, $0.key) == $0.value }
        }
    }

    private func value(_ section: String, _ key: String) -> SettingValue? {
        guard case .table(let keys)? = values[section] else { return nil }
        return keys[key]
    }
}
