import AppendLog
import ArgumentParser
import PlainText
import ShopbellRuntime

/// `shopbell log dump`
struct DumpLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump", abstract: "Print the records: number, kind and JSON, one a line.")

    @Option(name: .long, help: ArgumentHelp("The first record to print.", valueName: "number"))
    var from: UInt64 = 1

    @Option(name: .long, help: ArgumentHelp("The last record to print.", valueName: "number"))
    var to: UInt64?

    @Option(name: .long, help: "Print only this kind; repeat it for several.")
    var kind: [String] = []

    @Flag(name: .long, help: "For programs: each line an object with sequence, kind and body.")
    var json = false

    func validate() throws {
        guard from >= 1, from <= to ?? .max else {
            throw ValidationError(
                "--from \(from): records are numbered from 1, and --to comes after --from.")
        }
    }

    func run() throws {
        let context = try ShopContext()
        let storage = try context.existingStorage()
        var failure: (any Error)?
        try LogDump(storage).run(sequences: from...(to ?? .max), kinds: Set(kind)) { line in
            guard failure == nil else { return }
            do {
                try write(line)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Text from outside is in the records: it goes raw into pipes and files, and safe to a terminal.
    private func write(_ line: String) throws {
        let text = json ? Self.object(line) : line
        try StandardOutput.write(
            (StandardOutput.isTerminal ? SafeText(line: text).string : text) + "\n")
    }

    private static func object(_ line: String) -> String {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return line }
        return "{\"sequence\":\(parts[0]),\"kind\":\"\(parts[1])\",\"body\":\(parts[2])}"
    }
}
