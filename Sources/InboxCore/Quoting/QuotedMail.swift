import PlainText
import ShopDomain

/// The mail being answered, as it stands in an answer: who wrote it and when, then its words with
/// "> " before each line.
public struct QuotedMail: Hashable, Sendable {
    /// "On Mon 11 May 14:02, Rosa Lind wrote:"
    let attribution: String
    /// The writer's own words in paragraphs; what they quoted themselves is left out.
    public let paragraphs: [String]

    init(_ body: MessageBody, name: SafeText, date: SafeText) {
        attribution = "On \(date), \(name) wrote:"
        let text = body.namesLinksInText
            ? LinkMarks.without(body.ownText, count: body.links.count) : body.ownText
        paragraphs = Self.paragraphs(of: text)
    }

    private static func paragraphs(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.joined(separator: "\n") }
    }

    /// What is quoted by row: all of it on the first, then each paragraph.
    public var rows: [String] {
        paragraphs.count > 1 ? [paragraphs.joined(separator: "\n\n")] + paragraphs : paragraphs
    }

    /// - Parameter draft: where the attribution stands once only.
    func text(row: Int, in draft: String) -> String {
        let lines = rows[row].split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? ">" : line.first == ">" ? ">" + line : "> " + line
        }
        let isKnown = draft.split(separator: "\n").contains { $0 == attribution }
        return ((isKnown ? [] : [attribution]) + lines).joined(separator: "\n")
    }
}
