import ArgumentParser

/// `shopbell log verify|dump|repair`
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "The log on disk: check it, read it, mend it.",
        subcommands: [VerifyLogCommand.self, DumpLogCommand.self, RepairLogCommand.self])
}
