import AppendLog
import ArgumentParser
import Foundation
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopbellRuntime

/// `shopbell import PATH... --me ADDRESS`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in mail you already have.",
        discussion: """
            Takes mbox files, Maildirs, folders of them, and single messages. What is in the shop \
            already is passed over, so an import that was stopped is simply run again. Mail older \
            than 30 days, or as config.toml says, is kept as history and asks for no answer.
            """)

    @Argument(help: "An mbox, a Maildir, a folder of them, or a message.", completion: .file())
    var path: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "An address of your own: mail from it is the shop's word. Repeat it for each.",
            valueName: "address"))
    var me: [String] = []

    func validate() throws {
        for address in me where Mailbox.parse(address) == nil {
            throw ValidationError("--me \(address): not an address; --me you@example.org would be.")
        }
    }

    func run() throws {
        let context = try ShopContext()
        let given = me.compactMap { Mailbox.parse($0)?.address }
        guard !(context.configuration.ownAddresses + given).isEmpty else { throw Self.noAddress(context.places) }
        let settings = context.configuration.intakeSettings(in: context.zone, adding: given)
        try checkPaths()
        try context.places.prepare()
        let report = try takeIn(context, settings)
        try StandardOutput.write(report.lines)
        try keepAddresses(given, context)
        if report.isInterrupted { throw ExitCode(CommandProblem.interruptedStatus) }
    }

    /// Looks at every path before the shop is touched: a slip in the last one changes nothing.
    private func checkPaths() throws {
        for path in path {
            do {
                _ = try MailSource(path: path)
            } catch {
                throw CommandProblem(error.sentence)
            }
        }
    }

    private func takeIn(_ context: ShopContext, _ settings: IntakeSettings) throws -> ImportReport {
        let storage = try FileStorage(context.places.data)
        let session = ShopClock().moment.token(0)
        let locks = try SessionLocks(session, in: storage)
        defer { locks.release(session) }
        let importer = try MailImporter(
            storage, settings: settings, search: ShopSearch(folder: context.searchFolder), now: context.now)
        let display = ProgressDisplay()
        defer { display.finish() }
        Interruption.watch()
        return try importer.run(
            path, isInterrupted: { Interruption.isRequested },
            progress: { progress in
                display.update { ImportProgressLine.text(progress, columns: $0) }
            })
    }

    /// The screen and `deliver` must know the addresses as well.
    private func keepAddresses(_ given: [String], _ context: ShopContext) throws {
        guard !given.isEmpty else { return }
        let file = context.places.configurationFile
        if try FirstConfiguration.write(addresses: given, to: context.places) {
            try StandardOutput.write([SafeText(line: "Your addresses are now in \(file).")])
        } else if context.configuration.ownAddresses.isEmpty {
            let list = given.map { "\"\($0)\"" }.joined(separator: ", ")
            try StandardOutput.write([
                SafeText(
                    line:
                        "Write me = [\(list)] under [shop] in \(file), so that replies come from you."
                )
            ])
        }
    }

    private static func noAddress(_ places: ShopPlaces) -> CommandProblem {
        CommandProblem(
            SafeText(
                line: "which addresses are yours? Add --me you@example.org, "
                    + "or me = [\"you@example.org\"] under [shop] in \(places.configurationFile)"))
    }
}
