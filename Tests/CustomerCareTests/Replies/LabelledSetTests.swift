import CustomerCare
import Foundation
import Testing

/// Our labelled mail: 27 kinds of request, five messages each to learn from, 35 each to rank.
@Suite struct LabelledSetTests {
    private static func messages(_ file: String) throws -> [LabelledMessage] {
        let path = try #require(
            Bundle.module.path(forResource: "Labelled/\(file)", ofType: "jsonl"))
        return try LabelledMessage.decode(lines: try Data(contentsOf: URL(filePath: path)))
    }

    @Test func fiveExamplesEachFindTheRightReply() throws {
        let (learn, test) = (try Self.messages("learn"), try Self.messages("test"))
        let score = ReplyScore.score(learn: learn, test: test)
        let baseline = WordTfIdfBaseline(learn: learn)
        let plain = test.reduce(into: ReplyScore()) {
            $0.count($1.reply, in: baseline.order($1.text))
        }
        print("replies: \(score)\nword tf-idf: \(plain)")
        #expect(score.tested == test.count)
        #expect(score.first * 100 >= score.tested * 77)
        #expect(score.firstThree * 100 >= score.tested * 87)
        #expect(score.first - plain.first >= score.tested * 20 / 100)
    }
}
