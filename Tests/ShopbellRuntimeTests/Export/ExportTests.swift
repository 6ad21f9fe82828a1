import AppendLog
import CustomerCare
import Foundation
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct ExportTests {
    private let folder = MailFolder()
    private let zone = TimeZone(secondsFromGMT: 3_600)!
    private var business: BusinessCalendar {
        BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: .standard)
    }

    private func read(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func exportedMboxImportedIntoAnEmptyShopIsTheSameShop() throws {
        let storage = diskInMemory()
        let demo = DemoMail.messages(now: noon.rawValue, zone: zone).map(\.raw)
        let odd = [
            mail(id: "from@x", body: "From the start\n>From again\n\nFrom - Fri Mar 20 12:00:00 2026 no\n\n"),
            Array("no mail".utf8), mail("Same id", id: "from@x"),
        ]
        let first = try shop(demo + odd, storage)
        let (journal, _) = try ShopJournal.open(storage, mode: .reading)
        var file: [UInt8] = []
        let result = MboxExport.write(first, reading: { try? journal.mail.read($0) }) { file += $0 }
        #expect(result.missing.isEmpty)
        #expect(result.writtenCount == demo.count + odd.count)

        let path = try folder.write(file, "all.mbox")
        let importer = try MailImporter(diskInMemory(), settings: settings, now: noon)
        let report = try importer.run([path])
        #expect(report.readCount == result.writtenCount)
        let second = importer.result.shop
        let numbers = (0..<UInt32(first.messageCount)).map { MessageNumber($0) }
        #expect(numbers.map { second.message($0)?.identity } == numbers.map { first.message($0)?.identity })
        #expect(numbers.map { second.message($0)?.direction } == numbers.map { first.message($0)?.direction })
        #expect(numbers.map(second.conversation(of:)) == numbers.map(first.conversation(of:)))
    }

    @Test func conversationIsOneLineWithTheAgreedKeys() throws {
        let storage = diskInMemory()
        _ = try shop(
            [
                mail("Bowl", from: "Ada <ada@example.com>", id: "1@x", daysAgo: 2),
                mail("Re: Bowl", from: shopAddress, to: "ada@example.com", id: "2@x", replies: ["1@x"]),
            ], storage)
        let lines = try export(storage)
        #expect(lines.count == 1)
        let record = try read(lines[0])
        #expect(Set(record.keys) == ["id", "customer", "view", "reason", "messages"])
        #expect(record["id"] as? String == "c0")
        #expect(record["customer"] as? String == "ada@example.com")
        #expect(record["view"] as? String == "waitingForThem")
        let messages = try #require(record["messages"] as? [[String: Any]])
        #expect(messages.map { $0["id"] as? String } == ["1@x", "2@x"])
        #expect(messages.map { $0["direction"] as? String } == ["in", "out"])
        #expect(messages.map { $0["from"] as? String } == ["Ada <ada@example.com>", shopAddress])
        #expect(messages[0]["date"] as? String == "2026-03-18T09:00:00+00:00")
    }

    @Test func shownMessageHasTheAgreedKeys() throws {
        let bytes = mail(
            from: "Ada <ada@example.com>", to: "shop@example.org, Bo <bo@example.com>",
            body: "It came broken.\n\n> It is on its way.\n\n-- \nAda")
        let shown = try read(JSONLine.text(ShownMessage(bytes)))
        #expect(shown["from"] as? String == "Ada <ada@example.com>")
        #expect(shown["to"] as? [String] == ["shop@example.org", "Bo <bo@example.com>"])
        #expect(shown["date"] as? String == "2026-03-19T09:00:00+00:00")
        #expect(shown["text"] as? String == "It came broken.")
        #expect(shown["quoted"] as? String == "> It is on its way.")
        #expect((shown["signature"] as? String)?.hasSuffix("Ada") == true)
        #expect((shown["attachments"] as? [Any])?.isEmpty == true)
    }

    @Test func todayNamesTheLongestWaitAndAddsUp() throws {
        let shop = try shop([
            mail("One", from: "ada@example.com", id: "1@x", daysAgo: 4), mail("Two", from: "bo@example.com", daysAgo: 2),
            mail("Old", from: "cy@example.com", daysAgo: 80),
        ])
        let summary = TodaySummary(shop, at: noon, business: business)
        let today = try read(JSONLine.text(summary))
        #expect(today["at"] as? String == "2026-03-20T13:00:00+01:00")
        #expect(today["received"] as? Int == 3)
        let views = try #require(today["views"] as? [String: Int])
        #expect(views.values.reduce(0, +) == 3)
        #expect(views["needsMe"] == 2)
        let oldest = try #require(today["oldestWait"] as? [String: String])
        #expect(oldest["customer"] == "ada@example.com")
        #expect(oldest["since"] == "2026-03-16T10:00:00+01:00")
        #expect(summary.lines.map(\.string).contains("  waiting longest: ada@example.com, for 4 days"))
    }

    @Test func whatDidNotLeaveLeadsToday() throws {
        var shop = try shop([mail("One", from: "Ada <ada@example.com>", id: "1@x", daysAgo: 4)])
        let started = DraftStarted(
            draft: Token(5), kind: .reply, conversation: ConversationID(rawValue: 0), message: MessageNumber(0),
            to: ["ada@example.com"], subject: "Re: One", content: DraftContent(text: "Yes"), session: Token(9),
            at: noon)
        let queued = ReplyQueued(
            act: Token(6), outbox: Token(7), draft: Draft(started), answersThrough: nil, session: Token(9),
            text: "Yes", until: noon, at: noon)
        shop.apply(.draftStarted(started))
        shop.apply(.replyQueued(queued))
        #expect(TodaySummary(shop, at: noon, business: business) { _ in true }.notSent.isEmpty)
        let summary = TodaySummary(shop, at: noon, business: business) { _ in false }
        #expect(summary.lines.first?.string == "NOT SENT: Ada, line dropped 13:00")
        let today = try read(JSONLine.text(summary))
        let mail = try #require((today["notSent"] as? [[String: String]])?.first)
        #expect(
            mail == [
                "conversation": "c0", "to": "ada@example.com", "words": "line dropped 13:00",
                "since": "2026-03-20T13:00:00+01:00",
            ])
        let failed = DeliveryStep(
            outbox: Token(7), kind: .failed, attempt: 1, words: "the mailbox is full", at: noon)
        shop.apply(.deliveryStep(failed))
        #expect(
            TodaySummary(shop, at: noon, business: business) { _ in true }.lines.first?.string
                == "NOT SENT: Ada, the mailbox is full")
    }

    @Test func todayOfAnEmptyShopSaysNull() throws {
        let today = try read(JSONLine.text(TodaySummary(Shop(), at: noon, business: business)))
        #expect(today["oldestWait"] is NSNull)
    }

    @Test(arguments: [
        (0, 0, "1970-01-01T00:00:00+00:00"), (951_782_400, 330, "2000-02-29T05:30:00+05:30"),
        (-1, -60, "1969-12-31T22:59:59-01:00"), (4_107_542_399, 0, "2100-02-28T23:59:59+00:00"),
    ] as [(Int64, Int, String)])
    func datesFollowTheCalendar(seconds: Int64, offset: Int, text: String) {
        #expect(ISODate.text(Instant(seconds), offsetMinutes: offset) == text)
    }

    @Test func referencesNameWhatIsThere() throws {
        let shop = try shop([mail(id: "one@x"), mail("Re: A question", id: "two@x", replies: ["one@x"])])
        #expect(ShopReference("c0", in: shop) == .conversation(ConversationID(rawValue: 0)))
        #expect(ShopReference("m1", in: shop) == .message(MessageNumber(1)))
        #expect(ShopReference("<two@x>", in: shop) == .message(MessageNumber(1)))
        for nothing in ["c1", "m2", "x", "", "cx", "three@x", "/etc/passwd"] {
            #expect(ShopReference(nothing, in: shop) == nil)
        }
    }
}
