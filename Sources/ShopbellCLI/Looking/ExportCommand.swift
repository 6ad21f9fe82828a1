import ArgumentParser
import Foundation
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell export --mbox|--json|--csv [FILE]`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything out: the mail as mbox, conversations as JSON, or tables.",
        discussion: """
            The mbox holds every message byte for byte; imported into an empty shop it gives the \
            same messages and conversations. JSON is one conversation a line. CSV is three tables, \
            customers.csv, orders.csv and conversations.csv, in the folder you name.
            """)

    enum Form: String, EnumerableFlag {
        case mbox, json, csv

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .mbox: "All mail as one mbox file."
            case .json: "Conversations as JSON, one a line."
            case .csv: "Customers, orders and conversations as CSV files in a folder."
            }
        }
    }

    @Flag(exclusivity: .exclusive)
    var form: Form

    @Argument(help: "Where to write; standard output when left out. With --csv a folder.", completion: .file())
    var file: String?

    func run() throws {
        let context = try ShopContext()
        if form == .mbox, file == nil, StandardOutput.isTerminal {
            throw CommandProblem(
                "raw mail can steer a terminal: name a file, as in 'shopbell export --mbox shop.mbox'"
            )
        }
        let (journal, shop) = try context.openForReading()
        if form == .csv { return try writeTables(shop, context) }
        let output = try ExportFile(file)
        let missing =
            switch form {
            case .mbox: try writeMbox(shop, journal, to: output)
            case .json: try writeJSON(shop, journal, at: context.now, to: output)
            case .csv: 0
            }
        try output.finish()
        if missing > 0 { throw Self.incomplete(missing) }
    }

    /// Three files, each there only when it is whole; a folder that is missing is made.
    private func writeTables(_ shop: Shop, _ context: ShopContext) throws {
        guard let folder = file else {
            throw CommandProblem("name a folder for the three tables, as in 'shopbell export --csv tables'")
        }
        if ExportFile.isOrdinaryFile(folder) {
            throw CommandProblem(
                SafeText(line: "\(folder) is a file; name a folder, as in 'shopbell export --csv tables'"))
        }
        try ShopPlaces.makeFolder(folder)
        let tables = ShopTables(shop, at: context.now, zone: context.zone)
        for table in ShopTables.Table.allCases {
            let output = try ExportFile(folder + "/" + table.fileName)
            try tables.write(table) { (bytes: [UInt8]) throws(CommandProblem) in try output.write(bytes) }
            try output.finish()
        }
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
