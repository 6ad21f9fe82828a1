import Testing

@testable import MailSearch

/// What a typed query finds, wherever the message lies.
@Suite struct FindingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var query: String
        var finds: [UInt32]
        var testDescription: String { query }

        init(_ query: String, _ finds: UInt32...) {
            self.query = query
            self.finds = finds
        }
    }

    static let shop: [SearchDocument] = [
        message(
            1, "My ring came broken, order #1182. I don't want another one.",
            from: ["Ana López <ana.lopez@mail.example.org>"], to: ["shop@example.net"],
            subject: "Broken ring"),
        message(
            2, "We are sorry. A new rose gold ring leaves tomorrow.", from: ["shop@example.net"],
            to: ["ana.lopez@mail.example.org"], subject: "Re: Broken ring",
            quoted: "My ring came broken"),
        message(
            3, "Gold chain, then a rose? Straße 5, ŁÓDŹ, ＡＢＣ-77",
            from: ["Bo O'Brien <bo@example.org>"],
            subject: "Invoice", attachments: ["Čapek_invoice-2025.pdf"], tags: ["wholesale"]),
        message(4, "注文番号は1183です。ありがとうございます", from: ["花子 <hanako@example.jp>"]),
        message(5, "Cảm ơn! 💛 Дякую за перстень", from: ["O’Brien, Mia <mia@example.org>"]),
        message(6, "반지가 도착했어요"),
    ]

    static let cases = [
        Case("ring ", 2, 1), Case("RING ", 2, 1), Case("ring broken ", 2, 1), Case("r", 3, 2, 1),
        Case("rin", 2, 1), Case("rin "), Case("ring tomorrow", 2), Case("ring chain"),
        Case("1182", 1), Case("#1182", 1), Case("#118", 4, 1), Case("order #1182", 1),
        Case("lopez", 2, 1), Case("LÓPEZ ", 2, 1), Case("ana.lopez@mail.example.org", 2, 1),
        Case("ana.lopez@ma", 2, 1), Case("from:ana.lopez@mail.example.org ", 1),
        Case("lopez@mail.example.org "), Case("mail.example.org ", 2, 1),
        Case("@example.net ", 2, 1),
        Case("from:ana", 1), Case("to:ana", 2), Case("subject:ring ", 2, 1), Case("subject:gold"),
        Case("from:shop ring", 2), Case("FROM:ana", 1),
        Case("strasse ", 3), Case("straße", 3), Case("lodz ", 3), Case("abc-77", 3),
        Case("capek", 3),
        Case("attachment:invoice", 3), Case("subject:invoice", 3), Case("tag:whole", 3),
        Case("tag:gold"),
        Case("has:attachment", 3), Case("gold has:attachment", 3), Case("gold -has:attachment", 2),
        Case("o'brien", 5, 3), Case("obrien ", 5, 3), Case("o’bri", 5, 3), Case("brien ", 5, 3),
        Case("don't ", 1), Case("dont", 1), Case("don", 1),
        Case("注文", 4), Case("文", 4), Case("番号は1183", 4), Case("文注"), Case("ありがとう", 4),
        Case("花子", 4), Case("from:花", 4), Case("1183", 4),
        Case("cam on", 5), Case("дяк", 5), Case("💛", 5), Case("반지", 6), Case("지가", 6),
        Case("gold -rose "), Case("gold -tomorrow ", 3), Case("-ring ", 6, 5, 4, 3),
        Case("-gol", 6, 5, 4, 3, 2, 1), Case("ring -from:shop ", 1),
        Case("\"rose gold\"", 2), Case("\"gold rose\""), Case("\"rose go", 2),
        Case("“rose gold”", 2),
        Case("\"gold\"", 3, 2), Case("\"gol\""), Case("subject:\"broken ring\"", 2, 1),
        Case("subject:\"ring broken\""), Case("gold -\"rose gold\"", 3),
        Case("\"came broken order\"", 1),
        Case("\"注文番\"", 4), Case("\"broken we\""), Case("\"1182 i don t\"", 1),
        Case("ring & chain"), Case("ring & broken", 2, 1), Case("***"), Case("", 6, 5, 4, 3, 2, 1),
        Case("is:late", 6, 5, 4, 3, 2, 1), Case("from:", 6, 5, 4, 3, 2, 1), Case("re: broken", 2),
        Case("nosuchword"), Case("ring nosuchword"),
    ]

    @Test(arguments: Residence.allCases)
    func findsFromEveryPlace(_ residence: Residence) throws {
        let folder = TemporaryFolder()
        let index = try residence.index(Self.shop, in: folder)
        for each in Self.cases {
            let found = try index.numbers(each.query, checking: Self.shop)
            #expect(found == each.finds, "\(each.query) from \(residence)")
        }
    }

    @Test func findsByDay() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(folder: folder.path)
        let newYear: Int64 = 1_767_225_600  // 2026-01-01T00:00:00Z
        for (number, date) in [newYear - 1, newYear, newYear + 86_400, newYear - 40 * 86_400]
            .enumerated()
        {
            index.add(
                SearchDocument(
                    number: UInt32(number + 1), conversation: 1, date: date, ownWords: "ring"))
        }
        try index.flush()
        let expected: [(String, [UInt32])] = [
            ("before:2026-01-01", [1, 4]), ("after:2026-01-01", [3, 2]), ("after:2026", [3, 2]),
            ("ring after:2026-01 before:2026-01-02", [2]), ("before:2025-12", [4]),
            ("-before:2026", [3, 2]), ("after:2026-13-01", [3, 2, 1, 4]),
        ]
        for (query, numbers) in expected {
            #expect(try index.numbers(query) == numbers, "\(query)")
        }
    }

    @Test func countsAllAndShowsAPage() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(folder: folder.path)
        for number in 1...50 { index.add(message(UInt32(number), "ring")) }
        let result = try index.search(.parse("ring", timeZone: utc), limit: 3)
        #expect(result.hits.map(\.number) == [50, 49, 48])
        #expect(result.hits.map(\.conversation) == [5, 4, 4])
        #expect(result.total == .exactly(50))
        #expect(result.hasMore)
        let whole = try index.search(.parse("ring", timeZone: utc), limit: 50)
        #expect(!whole.hasMore)
    }

    @Test func groupsByConversation() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(folder: folder.path)
        for number in 1...30 { index.add(message(UInt32(number), "ring")) }
        let result = try index.search(
            .parse("ring", timeZone: utc), limit: 10, grouping: .conversations)
        #expect(result.hits.map(\.number) == [30, 29, 19, 9])
        #expect(result.total == .exactly(30))
        #expect(!result.hasMore)
    }

    @Test func ordersByDateAcrossSegments() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(folder: folder.path)
        for (number, date) in [(1, 500), (2, 100), (3, 400), (4, 200), (5, 400)] {
            index.add(
                SearchDocument(
                    number: UInt32(number), conversation: 1, date: Int64(date), ownWords: "ring"))
            if number == 2 { try index.flush() }
        }
        #expect(try index.numbers("ring") == [1, 5, 3, 4, 2])
    }

    @Test func saysWhenAPhraseIsNotChecked() throws {
        let folder = TemporaryFolder()
        let index = try Residence.memory.index(Self.shop, in: folder)
        let query = SearchQuery.parse("\"gold rose\"", timeZone: utc)
        let unchecked = try index.search(query, limit: 10)
        #expect(unchecked.hits.map(\.number) == [3, 2])
        #expect(unchecked.total == .atMost(2))
        let checked = try index.search(query, limit: 10) { number in
            Self.shop.first { $0.number == number }
        }
        #expect(checked.hits.isEmpty)
        #expect(checked.total == .exactly(0))
    }
}
