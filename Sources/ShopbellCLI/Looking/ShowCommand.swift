import AppendLog
import ArgumentParser
import Glibc
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell show PATH|ID`
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print messages as readable text.",
        discussion: """
            Takes files with one message each (- is standard input), conversations such as c12, \
            messages such as m34, and Message-IDs.
            """)

    @Argument(help: "A file, a conversation, a message.", completion: .file())
    var name: [String]

    @Flag(name: .long, help: "For programs: one message as an object, several as an array.")
    var json = false

    @Flag(name: .long, help: "For programs: one message a line.")
    var jsonl = false

    func run() throws {
        var shop = LazyShop()
        var messages: [ShownMessage] = []
        for name in name {
            if let bytes = try Self.file(name) {
                messages.append(ShownMessage(bytes))
            } else {
                messages += try shop.messages(name).map { ShownMessage($0) }
            }
        }
        try write(messages)
    }

    private func write(_ messages: [ShownMessage]) throws {
        if jsonl {
            for message in messages { try StandardOutput.write(JSONLine.text(message) + "\n") }
        } else if json {
            let text = messages.count == 1 ? JSONLine.text(messages[0]) : JSONLine.text(messages)
            try StandardOutput.write(text + "\n")
        } else {
            let rule = SafeText(line: String(repeating: "-", count: 72))
            for (index, message) in messages.enumerated() {
                try StandardOutput.write((index > 0 ? ["", rule, ""] : []) + message.lines)
            }
        }
    }

    /// Nil when no file has this name, so that it may be a conversation or a message.
    private static func file(_ name: String) throws -> [UInt8]? {
        if name == "-" { return try InputFile.standardInput(limit: Limits.messageBytesMax) }
        guard access(name, F_OK) == 0 else { return nil }
        return try InputFile.bytes(name, limit: Limits.messageBytesMax)
    }
}

/// The shop, opened when the first name that is no file asks for it.
private struct LazyShop {
    private var opened: (journal: ShopJournal, shop: Shop)?

    /// The raw messages under a name.
    mutating func messages(_ name: String) throws -> [[UInt8]] {
        let (journal, shop) = try open(for: name)
        guard let reference = ShopReference(name, in: shop) else { throw Self.unknown(name) }
        let numbers =
            switch reference {
            case .message(let number): [number]
            case .conversation(let id): shop.conversation(id)?.turns.map(\.message) ?? []
            }
        return try numbers.compactMap(shop.message).map { try journal.mail.read($0.location) }
    }

    private mutating func open(for name: String) throws -> (journal: ShopJournal, shop: Shop) {
        if let opened { return opened }
        do {
            let fresh = try ShopContext().openForReading()
            opened = fresh
            return fresh
        } catch let problem as CommandProblem {
            // Without a shop the name can only have been meant as a file.
            throw CommandProblem("no file \(SafeText(line: name)), and " + problem.sentence)
        }
    }

    private static func unknown(_ name: String) -> CommandProblem {
        CommandProblem(
            SafeText(
                line:
                    "\(name) is no file here, and the shop has no conversation or message of that name; "
                    + "'shopbell search WORDS' finds names such as c12"))
    }
}
