import CustomerCare
import Foundation
import ShopDomain
import Testing

@testable import ShopbellRuntime

/// Who wants an answer must not be overlooked: our own labelled messages, printed with every miss.
@Suite struct LabelledMessageScoreTests {
    @Test func nobodyWhoAsksIsOverlooked() throws {
        let score = try Self.explainer.score(messages: try Self.labelled("messages"), at: Self.at, zone: nil)
        print("messages\n\(score)")
        let answers = try #require(score.tallies["needs an answer"])
        #expect(answers.found + answers.missed.count >= 200)
        #expect(answers.recall >= 0.98)
        for cue in ["failure", "harm", "upset", "exit"] {
            let tally = try #require(score.tallies[cue])
            #expect(tally.precision >= 0.75 && tally.recall >= 0.75, "\(cue): \(tally.precision), \(tally.recall)")
        }
    }

    @Test func draftsAreScoredTheSameWay() throws {
        let score = try Self.explainer.score(drafts: try Self.labelled("drafts"), at: Self.at, zone: nil)
        #expect(try #require(score.tallies["promise"]).precision >= 0.9)
        #expect(try #require(score.tallies["blame"]).precision >= 0.9)
    }

    @Test func aLineWithoutLabelsIsNamed() throws {
        #expect(throws: CommandProblem.self) {
            try Self.explainer.score(messages: Array("{\"text\": \"hello\"}".utf8), at: nil, zone: nil)
        }
    }

    private static let at = "2026-05-13T10:00:00+01:00"
    private static let explainer = Explainer(
        hours: .standard, order: .dayFirst, zone: TimeZone(identifier: "Europe/London") ?? .gmt,
        now: .init(1_778_662_800))

    private static func labelled(_ name: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: tests.appendingPathComponent("CustomerCareTests/Labelled/\(name).jsonl")))
    }
}
