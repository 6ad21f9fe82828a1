import ArgumentParser
import PlainText
import ShopbellRuntime

/// `shopbell manual`
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print the manual page.",
        discussion:
            "'shopbell manual | man -l -' reads it; 'shopbell manual > shopbell.1' keeps it.")

    func run() throws {
        guard let root = CommandDescription(dump: ShopbellCommand._dumpHelp()) else {
            throw CommandProblem(
                "the commands' description has a form that the manual does not know")
        }
        try StandardOutput.write(ManualPage(root).troff)
    }
}
