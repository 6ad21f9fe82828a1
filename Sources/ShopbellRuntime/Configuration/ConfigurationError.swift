import PlainText

/// Something in one of the owner's files that cannot be used: where, what, and what would be right.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's path.
    public let file: String
    /// The line, counted from 1; nil when the file as a whole is meant.
    public let line: Int?
    /// What is wrong, without a full stop.
    public let problem: String
    /// What would be right, without a full stop; may be empty.
    public let remedy: String

    public init(file: String, line: Int?, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    /// One line for the terminal: `config.toml:12: what is wrong; what would be right`.
    public var sentence: SafeText {
        let place = line.map { "\(file):\($0)" } ?? file
        return SafeText(line: "\(place): \(problem)" + (remedy.isEmpty ? "" : "; \(remedy)"))
    }

    public var description: String { sentence.string }

    /// The one nearest to the top of its file, which is where its reader begins.
    static func first(of errors: [ConfigurationError]) -> ConfigurationError? {
        errors.min { ($0.line ?? 0) < ($1.line ?? 0) }
    }
}
