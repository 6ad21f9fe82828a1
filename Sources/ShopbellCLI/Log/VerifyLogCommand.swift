import AppendLog
import ArgumentParser
import PlainText
import ShopbellRuntime

/// `shopbell log verify`
struct VerifyLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read every byte of the log and every message, and say what is wrong.",
        discussion: "Changes nothing. Exits with 1 when something is wrong.")

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        let context = try ShopContext()
        let storage = try context.existingStorage()
        let report = try LogVerifier(storage).run()
        guard report.segmentCount > 0 else { throw context.noShop }
        let verdict = LogVerdict(report, try readMail(storage))
        if json {
            try StandardOutput.write(JSONLine.text(verdict) + "\n")
        } else {
            try StandardOutput.write(verdict.lines)
        }
        if !verdict.isSound { throw ExitCode(CommandProblem.findingStatus) }
    }

    private func readMail(_ storage: FileStorage) throws -> MailVerdict {
        let display = ProgressDisplay()
        defer { display.finish() }
        return try MailVerdict(storage) { read, all in
            display.update { _ in SafeText(line: "\(read) of \(all) messages read") }
        }
    }
}
