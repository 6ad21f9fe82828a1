import CustomerCare
import Foundation
import PlainText

/// How well what is seen agrees with labels: `explain --score`.
extension Explainer {
    /// - Parameters:
    ///   - bytes: one object a line, `{"id", "text", "promises", "hints"}` with what else is known of
    ///     the draft.
    public func score(
        drafts bytes: [UInt8], at: String?, zone: String?
    ) throws(CommandProblem) -> ReviewScore {
        let drafts = try Self.decode(LabelledDraft.self, bytes, example: "promises\": [], \"hints\": []")
        let (dates, sentAt) = try reading(ExplainRequest(text: "", at: at, zone: zone))
        let scoring = DraftScoring(review: review(dates), sentAt: sentAt)
        return scoring.hints(drafts).adding(scoring.promises(drafts))
    }

    /// - Parameter bytes: one object a line, `{"id", "text", "needsAnswer", "cues"}`.
    public func score(
        messages bytes: [UInt8], at: String?, zone: String?
    ) throws(CommandProblem) -> ReviewScore {
        var score = ReviewScore()
        for message in try Self.decode(LabelledText.self, bytes, example: "needsAnswer\": true, \"cues\": []") {
            let seen = try self.message(ExplainRequest(text: message.text, at: at, zone: zone))
            let words = "\(message.id) \(message.text)"
            score.compare("needs an answer", isSeen: seen.needsAnswer, isLabelled: message.needsAnswer, words)
            let kinds = Set(seen.cues.map { Self.label(of: $0.kind) })
            for kind in Set(message.cues).union(kinds).sorted() {
                score.compare(
                    kind, isSeen: kinds.contains(kind), isLabelled: message.cues.contains(kind), words)
            }
        }
        return score
    }

    /// As the labels write them.
    private static func label(of kind: String) -> String {
        switch kind {
        case Cue.Kind.neededBy.rawValue: "needed-by"
        case Cue.Kind.again.rawValue: "repeat"
        default: kind
        }
    }

    private static func decode<Label: Decodable>(
        _ type: Label.Type, _ bytes: [UInt8], example: String
    ) throws(CommandProblem) -> [Label] {
        var labels: [Label] = []
        let decoder = JSONDecoder()
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            guard let label = try? decoder.decode(type, from: Data(line)) else {
                throw CommandProblem(
                    SafeText(
                        line: "standard input, line \(index + 1): no labelled text, "
                            + "as {\"id\": \"1\", \"text\": \"...\", \"\(example)}"))
            }
            labels.append(label)
        }
        return labels
    }
}

/// A customer's words and what a careful reader marks in them.
private struct LabelledText: Decodable {
    let id: String
    let text: String
    let needsAnswer: Bool
    let cues: [String]
}

extension ReviewScore {
    fileprivate mutating func compare(_ rule: String, isSeen: Bool, isLabelled: Bool, _ words: String) {
        switch (isSeen, isLabelled) {
        case (true, true): find(rule)
        case (false, true): miss(rule, words)
        case (true, false): findInVain(rule, words)
        case (false, false): break
        }
    }
}
