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
        #expect(score.first * 100 >= score.tested * 86)
        #expect(score.firstThree * 100 >= score.tested * 96)
        #expect(score.first - plain.first >= score.tested * 33 / 100)
    }

    /// Nine times three kinds are kept from learning; their messages have no right reply then.
    @Test func saysWhenNoLearnedReplyFits() throws {
        let (learn, test) = (try Self.messages("learn"), try Self.messages("test"))
        let names = Set(learn.map(\.reply)).sorted()
        let sample = test.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)
        var strange = (tested: 0, said: 0), known = strange
        for round in 0..<9 {
            let left = Set(names.indices.filter { $0 % 9 == round }.map { names[$0] })
            let ranking = Self.ranking(learn.filter { !left.contains($0.reply) })
            for (position, message) in sample.enumerated() {
                let isStrange = left.contains(message.reply)
                guard isStrange || position % 9 == round else { continue }
                let says = ranking.rank(message.text).noneFits ? 1 : 0
                if isStrange {
                    strange = (strange.tested + 1, strange.said + says)
                } else {
                    known = (known.tested + 1, known.said + says)
                }
            }
        }
        print("none fits: \(strange) of what no reply is for, \(known) of what one is for")
        #expect(strange.said * 100 >= strange.tested * 80)
        #expect(known.said * 100 <= known.tested * 5)
    }

    private static func ranking(_ learn: [LabelledMessage]) -> ReplyRanking {
        let names = Set(learn.map(\.reply)).sorted()
        var ranking = ReplyRanking(replies: names.map { .init(name: $0, title: $0) })
        for message in learn { ranking.learn(pick: message.reply, for: message.text) }
        ranking.prepare()
        return ranking
    }
}
