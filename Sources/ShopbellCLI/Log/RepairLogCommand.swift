import AppendLog
import ArgumentParser
import PlainText
import ShopbellRuntime

/// `shopbell log repair`
struct RepairLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair",
        abstract: "Set damaged parts of the log aside, so that it is sound again.",
        discussion: """
            What can be read stays byte for byte. Nothing is deleted: every segment that is rewritten \
            is first copied whole to the folder damaged/ beside it.
            """)

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        let context = try ShopContext()
        let storage = try context.existingStorage()
        guard try LogVerifier(storage).run().segmentCount > 0 else { throw context.noShop }
        let report = try LogRepair(storage).run()
        if json { return try StandardOutput.write(JSONLine.text(LogMending(report)) + "\n") }
        if report.actions.isEmpty {
            try StandardOutput.write(["The log is sound: nothing to mend."])
        }
        try StandardOutput.write(report.damages.map { SafeText(line: $0.description) })
        try StandardOutput.write(report.actions.map { SafeText(line: $0) })
    }
}
