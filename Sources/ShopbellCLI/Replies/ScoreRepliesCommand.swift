import ArgumentParser
import CustomerCare
import PlainText
import ShopDomain
import ShopbellRuntime

/// `shopbell replies score`
struct ScoreRepliesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract:
            "How often the right reply is suggested first, in the first three, in the first nine.",
        discussion: """
            Without files, your own picks are gone through in the order you made them, each ranked \
            with only the earlier ones known. With files, one is learned and the other one tested; \
            a line is {"text": "...", "reply": "NAME"}, and any names will do.
            """)

    @Option(
        name: .long, help: ArgumentHelp("Labelled messages to learn.", valueName: "file"),
        completion: .file())
    var learn: String?

    @Option(
        name: .long, help: ArgumentHelp("Labelled messages to test.", valueName: "file"),
        completion: .file())
    var test: String?

    @Flag(name: .long, help: "For programs.")
    var json = false

    func validate() throws {
        guard (learn == nil) == (test == nil) else {
            throw ValidationError("--learn A and --test B go together.")
        }
    }

    func run() throws {
        let score = try self.score()
        if json {
            try StandardOutput.write(JSONLine.text(score) + "\n")
        } else {
            try StandardOutput.write(Self.lines(score))
        }
    }

    private func score() throws -> ReplyScore {
        if let learn, let test {
            return ReplyScore.score(learn: try Self.labelled(learn), test: try Self.labelled(test))
        }
        let context = try ShopContext()
        let listing = ReplyListing(folder: context.places.replies)
        if let error = listing.errors.first { throw error }
        let picks = try context.openForReading().shop.picks
        return ReplyScore.score(
            history: picks.map { LabelledMessage(text: $0.words, reply: $0.reply) },
            replies: listing.ranked)
    }

    private static func labelled(_ path: String) throws -> [LabelledMessage] {
        let bytes = try InputFile.bytes(path, limit: Limits.labelledFileBytesMax)
        do {
            return try LabelledMessage.decode(lines: bytes)
        } catch {
            throw CommandProblem(
                SafeText(line: "\(path):\(error.line): \(error.fault) \(error.remedy)"))
        }
    }

    private static func lines(_ score: ReplyScore) -> [SafeText] {
        guard score.tested > 0 else {
            return ["No reply was picked yet: there is nothing to score."]
        }
        let rows = [
            ("first", score.first), ("in the first three", score.firstThree),
            ("in the first nine", score.firstNine),
        ]
        let cells = rows.map { words, count in
            let perMille = count * 1_000 / score.tested
            return [
                SafeText(line: "  " + words), SafeText(line: String(count)),
                SafeText(line: "\(perMille / 10).\(perMille % 10) %"),
            ]
        }
        return [
            SafeText(
                line: "\(CommandText.counted(score.tested, "message")) tested; the right reply was")
        ]
            + CommandText.columns(cells)
    }
}
