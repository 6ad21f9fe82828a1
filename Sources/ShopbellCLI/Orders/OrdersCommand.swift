import ArgumentParser

/// `shopbell orders import`
struct OrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders", abstract: "Orders from your shop system's exports.",
        subcommands: [ImportOrdersCommand.self])
}
