import ArgumentParser
import CustomerCare
import PlainText
import ShopDomain
import ShopbellRuntime

/// `shopbell replies list|init|score`
struct RepliesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replies", abstract: "Canned replies: list, copy for editing, measure.",
        subcommands: [List.self, Initialize.self, ScoreRepliesCommand.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "All canned replies, yours and the shipped ones.")

        @Flag(name: .long, help: "For programs.")
        var json = false

        func run() throws {
            let context = try ShopContext()
            let listing = ReplyListing(folder: context.places.replies)
            if json {
                try StandardOutput.write(JSONLine.text(listing.rows) + "\n")
            } else {
                try StandardOutput.write(listing.lines)
            }
            // The rest is listed all the same: one slip must not hide the other replies.
            for error in listing.errors.dropLast() { StandardError.write(error.sentence) }
            if let error = listing.errors.last { throw error }
        }
    }

    struct Initialize: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Write copies of the shipped replies for you to edit.",
            discussion: "Files that are there already stay as they are.")

        func run() throws {
            let places = try ShopContext().places
            let copies = try ReplyCopies.write(to: places)
            let written = CommandText.counted(copies.written.count, "reply", "replies")
            try StandardOutput.write([
                SafeText(
                    line:
                        "\(written) written to \(places.replies); \(copies.kept.count) were there already."
                )
            ])
        }
    }
}
