/// What the shell around the program says about the terminal.
public struct TerminalSettings: Sendable {
    public var input: Int32
    public var output: Int32
    /// The terminal's type, as in TERM.
    public var type: String
    /// False where NO_COLOR is set to anything but nothing (no-color.org).
    public var usesColors: Bool
    /// A locale for characters, as for `setlocale`; empty takes the one of the environment.
    public var locale: String

    public init(
        input: Int32, output: Int32, type: String, usesColors: Bool = true, locale: String = ""
    ) {
        self.input = input
        self.output = output
        self.type = type
        self.usesColors = usesColors
        self.locale = locale
    }

    /// Standard input and output, with TERM and NO_COLOR of an environment.
    public init(environment: [String: String]) {
        self.init(
            input: 0, output: 1, type: environment["TERM"] ?? "",
            usesColors: (environment["NO_COLOR"] ?? "").isEmpty)
    }
}
