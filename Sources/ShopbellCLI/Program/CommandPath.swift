import ArgumentParser
import PlainText
import ShopbellRuntime

/// The commands that a command line names, as far as they exist: `shopbell log verify`.
struct CommandPath {
    private(set) var commands: [any ParsableCommand.Type] = [ShopbellCommand.self]
    /// The first word that should name a command and does not.
    private(set) var unknownWord: String?

    init(_ words: [String]) {
        for word in words.prefix(while: { $0 != "--" }) where !word.hasPrefix("-") {
            let current = commands[commands.count - 1]
            guard !current.configuration.subcommands.isEmpty else { return }
            guard word != "help" else { return }
            guard
                let next = current.configuration.subcommands.first(where: { $0.commandWord == word }
                )
            else {
                unknownWord = word
                return
            }
            commands.append(next)
        }
    }

    var text: SafeText {
        SafeText(line: commands.map { $0.commandWord }.joined(separator: " "))
    }

    var knownWords: [String] {
        commands.last?.configuration.subcommands.map { $0.commandWord } ?? []
    }

    /// The parser's message as one sentence; where it does not say what would be right, the way
    /// to find out.
    func usageSentence(_ message: String) -> SafeText {
        let line = message.split(whereSeparator: \.isNewline)
            .map { $0.drop { $0 == " " } }.joined(separator: " ")
        let saysWhatIsRight = line.contains("Did you mean") || line.hasSuffix(".")
        return SafeText(
            line: saysWhatIsRight ? line : "\(line). '\(text) --help' shows what it takes.")
    }
}

extension ParsableCommand {
    /// As it is typed.
    static var commandWord: String { configuration.commandName ?? "shopbell" }
}

/// Words that stand where a command should and name none.
///
/// The argument parser would hand them to the default command and call them unexpected; here the
/// nearest command is named.
enum UnknownCommand {
    static func problem(in words: [String]) -> CommandProblem? {
        // Of the parser's own options only these take a word, and that word is a shell.
        if words.first?.hasPrefix("--generate-completion-script") == true { return nil }
        let path = CommandPath(words)
        guard let word = path.unknownWord else { return nil }
        return CommandProblem(
            CommandWords.unknown(
                word, known: path.knownWords + ["help"], help: "\(path.text) --help"))
    }
}
