import AppendLog
import ArgumentParser
import CustomerCare
import Foundation
import Glibc
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what Shopbell sees in a conversation, a mail, a draft.",
        discussion: """
            With a conversation such as c12 it prints the whole reckoning: its place in the queue, \
            since when and by which clock it waits, and what its words say. A file is read as one \
            mail. With --draft, --message or --date a text is read from standard input; with --jsonl \
            one object a line: {"id", "text", "at", "zone", "customer"}.
            """)

    @Argument(help: "A conversation, or a file with one mail.", completion: .file())
    var name: String?

    @Flag(name: .long, help: "Read a draft of yours: the promises in it, and what to look at again.")
    var draft = false

    @Flag(name: .long, help: "Read a customer's message: what it says, asks, and by when.")
    var message = false

    @Flag(name: .long, help: "Read the date only.")
    var date = false

    @Flag(name: .long, help: "One request a line, one answer a line.")
    var jsonl = false

    @Flag(name: .long, help: "Print precision and recall per rule, with every miss, for labelled texts, one a line.")
    var score = false

    @Option(name: .long, help: "When it was written, as 2026-03-02T09:00:00+01:00; normally now.")
    var at: String?

    @Option(name: .long, help: "The zone of days and hours; normally the shop's.")
    var zone: String?

    func validate() throws {
        guard (name != nil) != (draft || message || date) else {
            throw ValidationError("Name a conversation or a file, or say --draft, --message or --date.")
        }
        guard !(draft && message) else { throw ValidationError("--draft and --message do not go together.") }
        guard !score || draft || message else { throw ValidationError("--score goes with --draft or --message.") }
        guard name == nil || !jsonl else { throw ValidationError("--jsonl goes with --draft, --message or --date.") }
    }

    func run() throws {
        let context = try ShopContext()
        let settings = context.configuration
        let explainer = Explainer(
            hours: settings.hours, order: settings.dayMonthOrder, zone: context.zone, now: context.now,
            words: settings.words)
        if let name { return try explain(name, context, explainer) }
        let bytes = try InputFile.standardInput(limit: Limits.labelledFileBytesMax)
        if score {
            let found = draft
                ? try explainer.score(drafts: bytes, at: at, zone: zone)
                : try explainer.score(messages: bytes, at: at, zone: zone)
            return try StandardOutput.write(found.description + "\n")
        }
        guard jsonl else {
            let text = String(decoding: bytes, as: UTF8.self)
            return try answer(ExplainRequest(text: text, at: at, zone: zone), explainer)
        }
        for request in try ExplainRequest.decode(lines: bytes) {
            try answer(request.with(at: at, zone: zone), explainer)
        }
    }

    private func answer(_ request: ExplainRequest, _ explainer: Explainer) throws {
        if date {
            let found = try explainer.date(request)
            return try StandardOutput.write((jsonl ? JSONLine.text(found) : found.due ?? "none") + "\n")
        }
        let found = draft ? try explainer.draft(request) : try explainer.message(request)
        try StandardOutput.write(JSONLine.text(found) + "\n")
    }

    private func explain(_ name: String, _ context: ShopContext, _ explainer: Explainer) throws {
        if access(name, F_OK) == 0 {
            let bytes = try InputFile.bytes(name, limit: Limits.messageBytesMax)
            return try StandardOutput.write(explainer.lines(mail: bytes))
        }
        let (journal, shop) = try context.openForReading()
        guard let id = Self.conversation(name, in: shop), let conversation = shop.conversation(id) else {
            throw CommandProblem(
                SafeText(
                    line: "\(name) is no file here, and the shop has no conversation of that name; "
                        + "'shopbell search WORDS' finds names such as c12"))
        }
        let reckoning = ConversationReckoning(
            conversation, in: shop, at: context.now, care: explainer.care(shop, orders: context.orderFacts(shop)),
            reader: explainer.cues(explainer.dates), raw: { try? journal.mail.read($0.location) })
        try StandardOutput.write(reckoning.lines)
    }

    /// A message names the conversation it is in.
    private static func conversation(_ name: String, in shop: Shop) -> ConversationID? {
        switch ShopReference(name, in: shop) {
        case .conversation(let id): id
        case .message(let number): shop.conversation(of: number)
        case nil: nil
        }
    }
}
