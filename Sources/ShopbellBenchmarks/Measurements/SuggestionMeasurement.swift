import CustomerCare
import Foundation

/// How often the right reply is first, on the labelled messages that lie beside the tests.
struct SuggestionMeasurement {
    private static let folder = "Tests/CustomerCareTests/Labelled/"

    func figures() throws -> [Figure] {
        guard let learn = try Self.messages("learn"), let test = try Self.messages("test") else {
            StandardError.write("suggestions are scored in the folder of the package only")
            return []
        }
        let (score, milliseconds) = Samples.timed { ReplyScore.score(learn: learn, test: test) }
        func percent(_ count: Int) -> Quantity {
            .percent(100 * Double(count) / Double(score.tested))
        }
        return [
            Figure(
                "right reply first", percent(score.first), budget: BudgetTable.rightReplyFirst,
                note: "\(score.first) of \(score.tested), \(learn.count) learned"),
            Figure(
                "right reply in the first three", percent(score.firstThree),
                budget: BudgetTable.rightReplyInThree,
                note: "\(score.firstThree) of \(score.tested)"),
            Figure(
                "one ranking, without its reasons",
                .milliseconds(milliseconds / Double(score.tested))),
        ]
    }

    static func messages(_ name: String) throws -> [LabelledMessage]? {
        guard let file = FileManager.default.contents(atPath: Self.folder + name + ".jsonl") else {
            return nil
        }
        return try LabelledMessage.decode(lines: file)
    }
}
