import AppendLog
import ArgumentParser
import MailTransport
import PlainText
import ShopJournal
import ShopbellRuntime

/// `shopbell sync`
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Bring every account up to date once, for cron.",
        discussion: """
            Takes in new mail, and tells the servers what you did here. Nothing is sent. An account \
            that another window or command is connected to is passed over: it is up to date. Exits \
            with 1 when an account could not be reached.
            """)

    func run() throws {
        let context = try ShopContext()
        let credentials = context.credentials
        let accounts = context.configuration.accounts.compactMap {
            MailboxAccount($0, credentials: credentials)
        }
        guard !accounts.isEmpty else { throw Self.noAccount }
        try context.places.prepare()
        let storage = try FileStorage(context.places.data)
        let opened = try ShopJournal.open(storage, mode: .writing)
        let keeper = JournalKeeper(opened.journal, opened.shop) { _ in }
        var allReached = true
        for account in accounts {
            let sync = MailboxSync(
                account, keeper: keeper, storage: storage, settings: context.intakeSettings,
                now: { ShopClock().now })
            if try !run(sync, account.name) { allReached = false }
        }
        try keeper.finish()
        if !allReached { throw ExitCode(CommandProblem.findingStatus) }
    }

    /// - Returns: whether the account is up to date now.
    private func run(_ sync: MailboxSync, _ name: String) throws -> Bool {
        let display = ProgressDisplay()
        do throws(MailboxError) {
            let report = try sync.run { done, total in
                display.update { _ in SafeText(line: "\(name): \(done) of \(total)") }
            }
            display.finish()
            try? StandardOutput.write([SafeText(line: "\(name): \(report.newCount) new")])
            return true
        } catch {
            display.finish()
            if case .heldElsewhere = error {
                try? StandardOutput.write([SafeText(line: "\(name): another window keeps it up to date")])
                return true
            }
            try? StandardOutput.write([SafeText(line: "\(name): ") + error.sentence])
            return false
        }
    }

    private static let noAccount = CommandProblem(
        "there is no account yet: 'shopbell connect' adds one")
}
