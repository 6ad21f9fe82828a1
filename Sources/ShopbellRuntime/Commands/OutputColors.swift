import TerminalModel

/// How many colours may be printed on standard output.
public enum OutputColors {
    /// None into a pipe, none where `NO_COLOR` is set (no-color.org), else what `COLORTERM` and
    /// `TERM` say.
    public static func depth(_ environment: [String: String], isTerminal: Bool) -> ColorDepth {
        let terminal = environment["TERM"] ?? ""
        let refuses = environment["NO_COLOR"]?.isEmpty == false
        if !isTerminal || refuses || terminal.isEmpty || terminal == "dumb" { return .none }
        if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") { return .trueColor }
        if terminal.contains("256color") { return .twoHundredFiftySix }
        return terminal == "linux" ? .eight : .sixteen
    }
}
