import Foundation

/// A command as the argument parser describes it, read from what `--experimental-dump-help` prints,
/// so that the manual page comes from the same definitions as the program itself.
public struct CommandDescription: Decodable, Sendable {
    public let commandName: String
    public let abstract: String?
    public let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [CommandDescription]?
    let arguments: [ArgumentDescription]?

    /// Reads the parser's JSON; nil when it is of a form this program does not know.
    public init?(dump: String) {
        struct Dump: Decodable {
            let serializationVersion: Int
            let command: CommandDescription
        }
        guard let dump = try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)),
            dump.serializationVersion == 0
        else { return nil }
        self = dump.command
    }

    var shownSubcommands: [CommandDescription] {
        (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }

    /// Without `--help` and `--version`, which every command has.
    var shownArguments: [ArgumentDescription] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay
                && !["help", "version"].contains(argument.preferredName?.name ?? "")
        }
    }
}

/// An argument, option or flag of a command.
struct ArgumentDescription: Decodable, Sendable {
    enum Kind: String, Decodable { case positional, option, flag }
    struct Name: Decodable {
        let kind: String
        let name: String

        var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let abstract: String?
}
