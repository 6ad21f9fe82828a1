import Foundation
import Testing

@Suite struct RepliesTests {
    @Test func copiesAreWrittenOnceAndNeverOverwritten() throws {
        let shop = try TemporaryShop()
        let first = try shop.program("replies", "init")
        #expect(first.status == 0)
        let file = shop.home.appending(path: "replies/find-out.md")
        try Data("+++\ntitle = \"Mine\"\n+++\nHi\n".utf8).write(to: file)
        let second = try shop.program("replies", "init")
        #expect(second.output.hasPrefix("0 replies written"))
        #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self).contains("Mine"))
        let list = try shop.program("replies", "list", "--json")
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(rows.first { $0["name"] as? String == "find-out" }?["title"] as? String == "Mine")
    }

    @Test func aSlipInAReplyIsNamedAndTheOthersListed() throws {
        let shop = try TemporaryShop()
        try shop.write("+++\ntitel = \"Late\"\n+++\nHi\n", to: "shop/replies/late.md")
        let result = try shop.program("replies")
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("late.md:"))
        #expect(result.outputLines.count >= 11)
    }

    @Test func labelledSetsAreScored() throws {
        let shop = try TemporaryShop()
        func line(_ text: String, _ reply: String) -> String {
            "{\"text\": \"\(text)\", \"reply\": \"\(reply)\"}\n"
        }
        let learn = try shop.write(
            line("where is my parcel", "late") + line("the cup arrived broken", "broken"),
            to: "learn.jsonl")
        let test = try shop.write(
            line("my parcel is not here, where is it", "late") + line("it came broken", "broken"),
            to: "test.jsonl")
        let result = try shop.program(
            "replies", "score", "--learn", learn, "--test", test, "--json")
        #expect(result.output == "{\"first\":2,\"firstNine\":2,\"firstThree\":2,\"tested\":2}\n")
        let plain = try shop.program("replies", "score", "--learn", learn, "--test", test)
        #expect(plain.outputLines.first == "2 messages tested; the right reply was")
        #expect(plain.output.contains("100.0 %"))
    }

    @Test func aSlipInALabelledFileIsNamed() throws {
        let shop = try TemporaryShop()
        let good = try shop.write("{\"text\": \"a\", \"reply\": \"b\"}\n", to: "good.jsonl")
        let bad = try shop.write(
            "{\"text\": \"a\", \"reply\": \"b\"}\n{\"text\": 3}\n", to: "bad.jsonl")
        let result = try shop.program("replies", "score", "--learn", good, "--test", bad)
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("bad.jsonl:2: "))
    }
}
