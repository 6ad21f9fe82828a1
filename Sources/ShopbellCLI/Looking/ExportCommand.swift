import ArgumentParser
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell export --mbox|--json [FILE]`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything out: the mail as mbox, or conversations as JSON.",
        discussion: """
            The mbox holds every message byte for byte; imported into an empty shop it gives the \
            same messages and conversations. JSON is one conversation a line.
            """)

    enum Form: String, EnumerableFlag {
        case mbox, json

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .mbox: "All mail as one mbox file."
            case .json: "Conversations as JSON, one a line."
            }
        }
    }

    @Flag(exclusivity: .exclusive)
    var form: Form

    @Argument(help: "Where to write; standard output when left out.", completion: .file())
    var file: String?

    func run() throws {
        let context = try ShopContext()
        if form == .mbox, file == nil, StandardOutput.isTerminal {
            throw CommandProblem(
                "raw mail can steer a terminal: name a file, as in 'shopbell export --mbox shop.mbox'"
            )
        }
        let (journal, shop) = try context.openForReading()
        let output = try ExportFile(file)
        let missing =
            switch form {
            case .mbox: try writeMbox(shop, journal, to: output)
            case .json: try writeJSON(shop, journal, at: context.now, to: output)
            }
        try output.finish()
        if missing > 0 { throw Self.incomplete(missing) }
    }

    private func writeMbox(_ shop: Shop, _ journal: ShopJournal, to output: ExportFile) throws
        -> Int
    {
        let display = ProgressDisplay()
        defer { display.finish() }
        var count = 0
        let result = try MboxExport.write(
            shop, reading: { try? journal.mail.read($0) },
            to: { (bytes: [UInt8]) throws(CommandProblem) in
                count += 1
                display.update { _ in SafeText(line: "\(count) of \(shop.messageCount) messages") }
                try output.write(bytes)
            })
        return result.missing.count
    }

    private func writeJSON(
        _ shop: Shop, _ journal: ShopJournal, at now: Instant, to output: ExportFile
    ) throws -> Int {
        let display = ProgressDisplay()
        defer { display.finish() }
        let conversations = shop.conversationsByDate()
        for (index, id) in conversations.enumerated() {
            display.update { _ in SafeText(line: "\(index) of \(conversations.count) conversations")
            }
            let record = ConversationRecord(
                id, in: shop, at: now, reading: { try? journal.mail.read($0) })
            if let record { try output.write(Array(JSONLine.text(record).utf8) + [0x0A]) }
        }
        return 0
    }

    private static func incomplete(_ missing: Int) -> CommandProblem {
        let messages = CommandText.counted(missing, "message")
        return CommandProblem(
            SafeText(
                line: "\(messages) could not be read and left out; 'shopbell log verify' names them"
            ),
            status: CommandProblem.findingStatus)
    }
}
