import ArgumentParser
import MailSearch
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell search WORDS`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find conversations by their words.",
        discussion: """
            All words must occur; "quotes" keep words together, -word leaves out. Also from:, to:, \
            subject:, after:, before:, has:attachment, label:, is:unanswered, is:waiting, is:later, \
            is:kind, is:closed. Exits with 1 when nothing was found.
            """)

    @Argument(parsing: .allUnrecognized, help: "What to look for.")
    var words: [String]

    @Flag(name: .long, help: "For programs.")
    var json = false

    @Option(
        name: .long,
        help: ArgumentHelp("How many conversations to print at most.", valueName: "count"))
    var limit = Limits.searchRowCount

    func validate() throws {
        guard (1...Limits.searchRowCountMax).contains(limit) else {
            throw ValidationError(
                "--limit \(limit): it must be a number from 1 to \(Limits.searchRowCountMax).")
        }
    }

    func run() throws {
        let context = try ShopContext()
        let session = ShopClock().moment.token(0)
        let locks = try? SessionLocks(session, in: context.existingStorage())
        defer { locks?.release(session) }
        let (journal, shop) = try context.openForReading()
        let query = words.joined(separator: " ")
        let search = locks == nil ? indexAsItIs(context) : caughtUp(context, journal, shop)
        let answer = search.answer(
            query, in: shop, at: context.now, zone: context.zone, limit: limit,
            reading: { try? journal.mail.read($0) })
        let listing = SearchListing(answer, to: query, in: shop, at: context.now)
        if json {
            try StandardOutput.write(JSONLine.text(listing) + "\n")
        } else {
            try StandardOutput.write(listing.lines)
        }
        if listing.conversations.isEmpty { throw ExitCode(CommandProblem.findingStatus) }
    }

    private func indexAsItIs(_ context: ShopContext) -> ShopSearch {
        ShopSearch(folder: context.searchFolder, access: .readOnly)
    }

    /// The index with what was delivered since it was last fed; where another process is feeding
    /// it, as it is. Nobody is forgotten meanwhile: a session is open.
    private func caughtUp(_ context: ShopContext, _ journal: ShopJournal, _ shop: Shop)
        -> ShopSearch
    {
        let search = ShopSearch(folder: context.searchFolder)
        let display = ProgressDisplay()
        defer { display.finish() }
        while true {
            switch search.catchUp(shop, reading: { try? journal.mail.read($0) }) {
            case .more: display.update { _ in "Feeding the search index ..." }
            case .done:
                search.save()
                return search
            case .unavailable: return indexAsItIs(context)
            }
        }
    }
}
