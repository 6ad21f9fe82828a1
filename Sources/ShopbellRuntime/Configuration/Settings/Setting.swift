/// One line of the configuration: its name, what it means, what it may be, and what it is when it
/// is not written down.
struct Setting<Value: Sendable>: SettingDescription {
    let section: String
    let key: String
    let comment: String
    /// The right-hand side shown in the sample file.
    let sample: String
    let standard: Value
    let form: SettingForm<Value>

    init(
        _ section: String, _ key: String, _ comment: String, sample: String, standard: Value,
        _ form: SettingForm<Value>
    ) {
        self.section = section
        self.key = key
        self.comment = comment
        self.sample = sample
        self.standard = standard
        self.form = form
    }
}

/// What all settings have in common, whatever their values are.
protocol SettingDescription: Sendable {
    var section: String { get }
    var key: String { get }
    var comment: String { get }
    var sample: String { get }
}

extension SettingDescription {
    func path(_ name: String?) -> [String] {
        (section.isEmpty ? [] : [section]) + (name.map { [$0] } ?? []) + [key]
    }

    /// As errors name it: `[mail] sent`, `[account.shop] smtp_port`.
    func place(_ name: String?) -> String {
        section.isEmpty ? key : "[\(section)\(name.map { "." + $0 } ?? "")] \(key)"
    }
}

/// What a value may look like.
struct SettingForm<Value: Sendable>: Sendable {
    /// What would be right, for an error: `a whole number from 0 to 600`.
    let expected: String
    /// The value, nil when it is not right.
    let read: @Sendable (SettingValue) -> Value?
    /// Something near that would be right.
    var suggest: @Sendable (SettingValue) -> String? = { _ in nil }
}

/// Takes the settings out of a document and gathers what is wrong with them.
struct SettingsReader {
    let document: SettingsDocument
    private(set) var errors: [ConfigurationError] = []

    init(_ document: SettingsDocument) { self.document = document }

    /// - Parameter name: of a section that there may be several of, as in `[account.NAME]`.
    mutating func value<Value>(_ setting: Setting<Value>, of name: String? = nil) -> Value {
        guard let found = document.value(at: setting.path(name)) else { return setting.standard }
        if let value = setting.form.read(found) { return value }
        let remedy =
            setting.form.suggest(found).map { "did you mean \"\($0)\"?" }
            ?? "it must be \(setting.form.expected)"
        errors.append(
            document.error(
                at: setting.path(name), "\(setting.place(name)) is \(Self.shown(found))", remedy))
        return setting.standard
    }

    /// A path with `~` resolved.
    mutating func path(
        _ setting: Setting<String?>, of name: String? = nil, home: String
    ) -> String? {
        let path = value(setting, of: name)
        guard let path, path.hasPrefix("~/") else { return path }
        if !home.isEmpty { return home + path.dropFirst() }
        errors.append(
            document.error(
                at: setting.path(name), "\(setting.place(name)) begins with ~, and HOME is not set",
                "write the whole path"))
        return nil
    }

    /// Notes what no single value shows.
    mutating func add(_ error: ConfigurationError) { errors.append(error) }

    /// Notes every section and key that none of the settings has.
    ///
    /// - Parameter named: the sections that there may be several of, each under a name.
    mutating func refuseUnknown(_ settings: [any SettingDescription], named: Set<String>) {
        let sections = settings.map(\.section).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        for (name, value) in document.values {
            let known = settings.filter { $0.section == name }.map(\.key)
            if Self.namesSecret(name) {
                errors.append(secret([name]))
            } else if !sections.contains(name) {
                errors.append(unknownSection(name, value, settings: settings, sections: sections))
            } else if case .table(let parts) = value {
                guard named.contains(name) else { refuseUnknown(parts, at: [name], known: known); continue }
                for (part, value) in parts { refuseUnnamed(part, value, in: name, known: known) }
            } else {
                errors.append(
                    document.error(
                        at: [name], "\(name) is \(value.kind)",
                        "write [\(name)] on a line of its own"))
            }
        }
    }

    private mutating func refuseUnknown(
        _ keys: [String: SettingValue], at path: [String], known: [String]
    ) {
        for key in keys.keys where !known.contains(key) {
            errors.append(
                Self.namesSecret(key)
                    ? secret(path + [key])
                    : document.unknown(path + [key], known: known, what: "setting"))
        }
    }

    /// What stands in a section of its own kind without a name, or in one with a name.
    private mutating func refuseUnnamed(
        _ name: String, _ value: SettingValue, in section: String, known: [String]
    ) {
        if case .table(let keys) = value {
            return refuseUnknown(keys, at: [section, name], known: known)
        }
        errors.append(
            Self.namesSecret(name) && !known.contains(name)
                ? secret([section, name])
                : document.error(
                    at: [section, name], "\(name) stands in [\(section)], which has no name",
                    "write [\(section).shop], or another name of yours, above it"))
    }

    /// A key at the top of the file may be one whose section was forgotten.
    private func unknownSection(
        _ name: String, _ value: SettingValue, settings: [any SettingDescription],
        sections: [String]
    ) -> ConfigurationError {
        if case .table = value { return document.unknown([name], known: sections, what: "section") }
        guard let setting = settings.first(where: { $0.key == name }) else {
            return document.unknown([name], known: settings.map(\.key), what: "setting")
        }
        return document.error(
            at: [name], "\(name) stands outside its section",
            "write [\(setting.section)] on a line above it")
    }

    private static func namesSecret(_ key: String) -> Bool {
        let folded = String(decoding: NearestWord.folded(key), as: UTF8.self)
        return ["password", "passwd", "passphrase", "secret", "token"].contains {
            folded.contains($0)
        }
    }

    private func secret(_ path: [String]) -> ConfigurationError {
        document.error(
            at: path, "\(path.last ?? "") must not stand in a file",
            "remove it; password_command names a program that keeps it, "
                + "and msmtp has passwordeval")
    }

    private static func shown(_ value: SettingValue) -> String {
        switch value {
        case .text(let text): "\"\(text.prefix(60))\""
        case .integer(let number): "\(number)"
        case .list([]): "an empty list"
        case .list(let values) where values.count <= 3: "[" + values.map(shown).joined(separator: ", ") + "]"
        case .list(let values): "[" + values.prefix(3).map(shown).joined(separator: ", ") + ", ...]"
        default: value.kind
        }
    }
}
