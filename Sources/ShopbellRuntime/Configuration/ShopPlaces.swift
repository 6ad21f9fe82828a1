import PlainText

/// Where the shop's files are.
public struct ShopPlaces: Hashable, Sendable {
    /// The log, the mail and what is derived from them.
    public let data: String
    /// `config.toml`, `replies`, `cards`, `themes` and `words`.
    public let configuration: String
    /// What `~` stands for.
    public let home: String

    public var configurationFile: String { configuration + "/config.toml" }
    public var replies: String { configuration + "/replies" }
    public var cards: String { configuration + "/cards" }
    public var themes: String { configuration + "/themes" }
    /// The owner's word lists.
    public var words: String { configuration + "/words" }
    /// The Maildir for copies of replies when the configuration names none.
    public var sent: String { data + "/sent" }

    /// Places that a caller has chosen, as the demo does.
    public init(data: String, configuration: String, home: String) {
        self.data = data
        self.configuration = configuration
        self.home = home
    }

    /// Follows the environment: `SHOPBELL_HOME` holds everything; without it the XDG base
    /// directories hold it, where a relative path counts as not set, as their specification asks.
    ///
    /// - Parameter workingFolder: what a relative `SHOPBELL_HOME` starts from.
    public init(
        environment: [String: String], workingFolder: String
    ) throws(ShopPlacesError) {
        func absolute(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? Self.trimmed($0) : nil }
        }
        home = absolute("HOME") ?? ""
        if let own = environment["SHOPBELL_HOME"], !own.isEmpty {
            data = Self.trimmed(own.hasPrefix("/") ? own : workingFolder + "/" + own)
            configuration = data
            return
        }
        guard
            let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map({ $0 + "/.local/share" }),
            let configuration = absolute("XDG_CONFIG_HOME")
                ?? absolute("HOME").map({ $0 + "/.config" })
        else { throw .noHome }
        self.data = data + "/shopbell"
        self.configuration = configuration + "/shopbell"
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}

/// Why the shop's files cannot be kept where they should be.
public enum ShopPlacesError: SpokenError, Equatable, Sendable {
    /// Neither `SHOPBELL_HOME` nor `HOME` says where.
    case noHome
    /// The folder or file is another user's.
    case anothers(path: String)
    /// Something that is not a folder stands in the way.
    case notAFolder(path: String)
    /// The folder could not be made or closed to others.
    case failed(path: String, reason: String)

    public var sentence: SafeText {
        switch self {
        case .noHome:
            "set SHOPBELL_HOME to the folder in which the shop shall be kept: HOME is not set"
        case .anothers(let path):
            SafeText(
                line: "\(path) belongs to another user; set SHOPBELL_HOME to a folder of your own")
        case .notAFolder(let path):
            SafeText(line: "\(path) is not a folder; move it out of the way")
        case .failed(let path, let reason): SafeText(line: "\(path) cannot be used: \(reason)")
        }
    }
}
