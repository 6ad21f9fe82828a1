import ArgumentParser
import InboxCore
import MailTransport
import PlainText
import ShopbellRuntime

/// `shopbell connect [ADDRESS]`
struct ConnectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "connect",
        abstract: "Make a mail account the shop's inbox.",
        discussion: """
            Finds the servers of the address, logs in to both, and only then writes an \
            [account.NAME] section into config.toml. On a terminal it asks for what is not given; \
            elsewhere ADDRESS and one way to the password are needed. The password itself is never \
            written down: name a program that prints it, a credential of systemd, or type it each \
            time. Exits with 1 when a server did not let us in; nothing is saved then.
            """)

    @Argument(help: "The account's mail address.")
    var address: String?

    @Option(name: .long, help: "What the account is called in config.toml.")
    var name = "shop"

    @Option(name: .long, help: "Your own name, as customers see it.")
    var owner: String?

    @Option(name: .long, help: "Who logs in, where that is not the address.")
    var user: String?

    @OptionGroup var servers: ServerOptions
    @OptionGroup var password: PasswordOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take mail only from this folder or label. Repeat it for each.", valueName: "folder"))
    var folder: [String] = []

    @Option(name: .long, help: "The folder of sent mail, where it is not found by itself.")
    var sent: String?

    @Option(name: .long, help: "Move mail that is done into this folder.")
    var archive: String?

    @Option(name: .long, help: "The folder of spam, where it is not found by itself.")
    var junk: String?

    @Flag(name: .long, help: "Say what works, and write nothing.")
    var dryRun = false

    func validate() throws {
        if let address, (try? EnvelopeAddress(address)) == nil {
            throw ValidationError("\(address): not an address; you@example.org would be.")
        }
    }

    func run() throws {
        let context = try ShopContext()
        let questions = ConnectQuestions()
        guard let address = address ?? questions.address() else { throw Self.needsAddress }
        if let hint = servers.guess(for: address).hint { try say(hint) }
        let owner = owner ?? (context.configuration.shop.owner.isEmpty ? questions.owner() : nil)
        let source = try password.source ?? questions.source()
        var trial = ConnectTrial(
            address: address, user: user ?? address, source: source, credentials: context.credentials,
            questions: questions, servers: servers)
        try save(try account(by: &trial), owner, context)
    }

    /// The account as it was found to work.
    private func account(by trial: inout ConnectTrial) throws -> MailAccount {
        let incoming = servers.noImap ? nil : try trial.incoming()
        let folders = try incoming.map { try self.folders(of: $0.found, trial) } ?? MailAccount.Folders()
        let outgoing = servers.noSmtp ? nil : try trial.outgoing()
        return MailAccount(
            name: name, address: trial.address, user: trial.user, credential: trial.source,
            incoming: incoming?.server, outgoing: outgoing, folders: folders)
    }

    /// Those that the owner named, all of which are there.
    private func folders(of server: IncomingServer, _ trial: ConnectTrial) throws -> MailAccount.Folders {
        let read = folder.isEmpty ? [trial.questions.folder(of: server) ?? "INBOX"] : folder
        let folders = MailAccount.Folders(read: read, sent: sent, archive: archive, junk: junk)
        let problems = server.missing(folders)
        for problem in problems { try say(problem) }
        if !problems.isEmpty { try trial.giveUp() }
        return folders
    }

    private func save(_ account: MailAccount, _ owner: String?, _ context: ShopContext) throws {
        guard !dryRun else { return try say("All of it works. Nothing was written.") }
        try context.places.prepare()
        try ConfigurationFile.add(account, to: context.places)
        if let owner { try SetupWriting.write([.owner: owner], to: context.places) }
        try say(
            SafeText(
                line: "Saved as [account.\(account.name)] in \(context.places.configurationFile). "
                    + "'shopbell' opens the inbox, 'shopbell doctor' checks again."))
    }

    private func say(_ line: SafeText) throws {
        try StandardOutput.write([line])
        try StandardOutput.flush()
    }

    private static let needsAddress = CommandProblem(
        "which account? shopbell connect you@example.org --password-command PROGRAM")
}
