import ArgumentParser

/// The root of all commands.
struct ShopbellCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shopbell",
        abstract: "A full-screen inbox for a one-person shop",
        usage: "shopbell [<command>]",
        discussion: """
            Shows who needs an answer most and why, and answers from the keyboard with canned \
            replies. Everything that happens is kept in append-only text logs; there is no database.

            Without a command the inbox opens. Quick looks such as today and search print plain text, \
            or JSON with --json, and work while the inbox is open elsewhere.
            """,
        version: "0.1",
        subcommands: [
            OpenCommand.self, DemoCommand.self, ConnectCommand.self, SyncCommand.self, ImportCommand.self,
            DeliverCommand.self, OrdersCommand.self, ProductsCommand.self, LogContactCommand.self, TodayCommand.self,
            PromisesCommand.self, ThanksCommand.self, ShowCommand.self, ExplainCommand.self,
            SearchCommand.self, ExportCommand.self, RepliesCommand.self, ForgetCommand.self, LogCommand.self,
            DoctorCommand.self, KeysCommand.self, ThemesCommand.self, ManualCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)
}
