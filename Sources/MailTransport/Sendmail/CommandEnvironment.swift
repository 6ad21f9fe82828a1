/// The few variables a mail command is given.
///
/// Everything else stays with us: an environment often carries passwords and tokens, and a mail
/// command may log its own.
public enum CommandEnvironment {
    /// Picks from our own environment what a mail command needs to find its settings.
    public static func minimal(from ours: [String: String]) -> [String: String] {
        var kept = ours.filter { needed.contains($0.key) }
        kept["PATH"] =
            kept["PATH"] ?? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return kept
    }

    private static let needed: Set<String> = [
        "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "XDG_CONFIG_HOME",
        "XDG_RUNTIME_DIR",
    ]
}
