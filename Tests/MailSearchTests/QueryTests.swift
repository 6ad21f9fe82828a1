import Foundation
import Testing

@testable import MailSearch

@Suite struct QueryTests {
    typealias Clause = SearchQuery.Clause

    static let parsed: [(String, [Clause])] = [
        ("", []), ("   ", []),
        ("anna", [Clause("anna", isOpen: true)]),
        ("anna ", [Clause("anna")]),
        ("anna  ring", [Clause("anna"), Clause("ring", isOpen: true)]),
        ("-sold", [Clause("sold", isExcluded: true)]),
        ("- sold ", [Clause("-"), Clause("sold")]),
        ("from:ana to:bo ", [Clause("ana", in: .from), Clause("bo", in: .to)]),
        ("from: ana ", [Clause("ana")]),
        ("\"rose gold\"", [Clause("rose gold", isPhrase: true)]),
        ("\"rose gold", [Clause("rose gold", isPhrase: true, isOpen: true)]),
        (
            "-subject:\"not yet\" x ",
            [
                Clause("not yet", in: .subject, isPhrase: true, isExcluded: true), Clause("x"),
            ]
        ),
        ("http://example.org ", [Clause("http://example.org")]),
        ("\"", []),
    ]

    @Test(arguments: parsed.indices)
    func parses(_ place: Int) {
        let (typed, clauses) = Self.parsed[place]
        #expect(SearchQuery.parse(typed, timeZone: utc).clauses == clauses, "\(typed)")
    }

    @Test func leavesToTheCallerWhatIsNotItsOwn() {
        let query = SearchQuery.parse(
            "is:late has:photo before:soon -is:closed ring ", timeZone: utc)
        #expect(query.unparsed == ["is:late", "has:photo", "before:soon", "-is:closed"])
        #expect(query.clauses == [Clause("ring")])
    }

    @Test func readsDaysInTheShopsZone() throws {
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let query = SearchQuery.parse("after:2026-07-01 before:2026-07-02", timeZone: zone)
        #expect(query.earliest == 1_782_878_400)
        #expect(query.end == 1_782_964_800)
    }

    @Test(arguments: [
        "2026-1-1", "26-01-01", "2026-02-30", "2026-00", "2026-01-01-01", "-", "٢٠٢٦", "2026-0",
    ])
    func takesNoOtherDates(_ date: String) {
        let query = SearchQuery.parse("after:\(date)", timeZone: utc)
        #expect(query.earliest == nil)
        #expect(query.unparsed == ["after:\(date)"])
    }

    /// Whatever is typed or pasted: an answer, no crash.
    @Test func survivesAnyText() throws {
        let folder = TemporaryFolder()
        let index = try Residence.reopened.index([message(1, "ring")], in: folder)
        var numbers = SeededNumbers(seed: 7)
        let pieces =
            Array("ab-\"':@#.注か\u{301}\u{200B} \u{FFFD}é💛from:before:2026-") + ["\u{0}", "\n"]
        for _ in 0..<500 {
            let typed = String(
                (0..<Int.random(in: 0...40, using: &numbers)).compactMap { _ in
                    pieces.randomElement(using: &numbers)
                })
            _ = try index.numbers(typed)
        }
        _ = try index.numbers(String(repeating: "word ", count: 5_000))
        _ = try index.numbers((0..<500).map { "w\($0) -x\($0)" }.joined(separator: " "))
        _ = try index.numbers(String(repeating: "@", count: 5_000))
    }
}
