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

    mutating func value<Value>(_ setting: Setting<Value>) -> Value {
        guard case .table(let section)? = document.values[setting.section],
            let found = section[setting.key]
        else { return setting.standard }
        if let value = setting.form.read(found) { return value }
        let remedy =
            setting.form.suggest(found).map { "did you mean \"\($0)\"?" }
            ?? "it must be \(setting.form.expected)"
        errors.append(
            document.error(
                at: [setting.section, setting.key],
                "[\(setting.section)] \(setting.key) is \(Self.shown(found))", remedy))
        return setting.standard
    }

    /// A path with `~` resolved.
    mutating func path(_ setting: Setting<String?>, home: String) -> String? {
        let path = value(setting)
        guard let path, path.hasPrefix("~/") else { return path }
        if !home.isEmpty { return home + path.dropFirst() }
        errors.append(
            document.error(
                at: [setting.section, setting.key],
                "[\(setting.section)] \(setting.key) begins with ~, and HOME is not set",
                "write the whole path"))
        return nil
    }

    /// Notes every section and key that none of the settings has.
    mutating func refuseUnknown(_ settings: [any SettingDescription]) {
        let sections = settings.map(\.section).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        for (name, value) in document.values {
            if Self.namesSecret(name) {
                errors.append(secret([name]))
            } else if !sections.contains(name) {
                errors.append(unknownSection(name, value, settings: settings, sections: sections))
            } else if case .table(let keys) = value {
                let known = settings.filter { $0.section == name }.map(\.key)
                for key in keys.keys where !known.contains(key) {
                    errors.append(
                        Self.namesSecret(key)
                            ? secret([name, key])
                            : document.unknown([name, key], known: known, what: "setting"))
                }
            } else {
                errors.append(
                    document.error(
                        at: [name], "\(name) is \(value.kind)",
                        "write [\(name)] on a line of its own"))
            }
        }
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
            "remove it; the program named by [mail] sendmail keeps it (in msmtp: passwordeval)")
    }

    private static func shown(_ value: SettingValue) -> String {
        switch value {
        case .text(let text): "\"\(text.prefix(60))\""
        case .integer(let number): "\(number)"
        default: value.kind
        }
    }
}
