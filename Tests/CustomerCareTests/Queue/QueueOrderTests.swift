import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@Suite struct QueueOrderTests {
    @Test func whoeverWaitsLongestComesFirst() {
        var shop = QueueShop()
        shop.mail("late@example.org", hour: 5, "Late")
        shop.mail("first@example.org", hour: 1, "First")
        shop.mail("middle@example.org", hour: 3, "Middle")
        #expect(shop.queue == ["First", "Middle", "Late"])
    }

    @Test func writingAgainNeitherCostsNorGainsAPlace() {
        var shop = QueueShop()
        shop.mail("bo@example.org", hour: 1, "Bo")
        shop.mail("eva@example.org", hour: 2, "Eva")
        shop.mail("bo@example.org", hour: 9, "Bo")
        #expect(shop.queue == ["Bo", "Eva"])
        shop.mail("eva@example.org", hour: 0, "Eva, older")
        #expect(shop.queue == ["Eva, older", "Eva", "Bo"], "one customer's conversations stand together")
    }

    @Test func whatCouldNotLeaveComesFirst() {
        var shop = QueueShop()
        shop.mail("bo@example.org", hour: 1, "Bo")
        shop.mail("eva@example.org", hour: 2, "Eva")
        shop.fail("Eva")
        #expect(shop.queue == ["Eva", "Bo"])
        #expect(shop.row("Eva")?.reason == "NOT SENT: no such host")
        #expect(shop.row("Eva")?.hasFailed == true)
    }

    @Test func laterIsListedByWhatComesBackFirst() {
        var shop = QueueShop()
        for (index, name) in ["A", "B", "C"].enumerated() {
            shop.mail("\(name)@example.org", hour: Int64(index), SafeText(line: name))
            shop.decide(name, .later, until: QueueShop.start.adding(days: Int64(9 - index)))
        }
        let listed = QueueOrder.others(.later, shop.shop, at: QueueShop.start).compactMap(shop.subject)
        #expect(listed == ["C", "B", "A"])
    }

    @Test func otherViewsShowTheNewestFirst() {
        var shop = QueueShop()
        for (index, name) in ["A", "B", "C"].enumerated() {
            shop.mail("\(name)@example.org", hour: Int64(index), SafeText(line: name), direction: .outgoing)
        }
        let listed = QueueOrder.others(.waitingForThem, shop.shop, at: QueueShop.start).compactMap(shop.subject)
        #expect(listed == ["C", "B", "A"])
    }

    @Test(arguments: [
        (["in"], "first mail ever", 1), (["in", "in"], "wrote twice, no answer yet", 2),
        (["in", "in", "in"], "wrote 3 times, no answer yet", 3), (["in", "out", "in"], "wrote back", 1),
        (["in", "out"], "you wrote 4 hours ago", 0), (["thanks"], "said thank you", 0),
        (["auto"], "automatic mail", 0), (["odd"], "could not be read: look at it", 1),
        (["in", "done"], "done", 0), (["in", "spam"], "spam", 0), (["history"], "history", 0),
        (["auto", "needs"], "you brought it back", 0), (["in", "later"], "a breath", 1),
        (["in", "over"], "back today: a breath", 1), (["flagged"], "answered elsewhere", 0),
        (["in", "held"], "held, leaves in 7 s", 1), (["in", "finishing"], "unknown whether it left", 1),
    ] as [([String], SafeText, Int)])
    func everyRowSaysWhy(story: [String], reason: SafeText, unanswered: Int) throws {
        var shop = QueueShop()
        for word in story { shop.tell(word) }
        let row = try #require(shop.row("Bo"))
        #expect(row.reason == reason)
        #expect(row.unansweredCount == unanswered)
    }

    @Test func aRowShowsTheNewestUnansweredWords() throws {
        var shop = QueueShop()
        shop.mail("bo@example.org", hour: 1, "Bo", snippet: "first words")
        shop.mail("bo@example.org", hour: 2, "Bo", marks: .attachments, snippet: "second words")
        let row = try #require(shop.row("Bo"))
        #expect(row.since == QueueShop.start.adding(hours: 1) && row.snippet == "second words")
        #expect(row.hasAttachments && row.isNewcomer && !row.hasDraft && row.name == "Bo Lind")
    }
}

/// A shop told in a few words.
struct QueueShop {
    /// A Tuesday evening.
    static let start = Instant(1_700_000_000)
    static let care = QueueCare(
        business: BusinessCalendar(calendar: ShopCalendar(zone: .gmt), hours: .standard))
    var shop = Shop()
    private var hour: Int64 = 0
    private var now: Instant { Self.start.adding(hours: 5) }

    var queue: [String] { QueueOrder.needsMe(shop, at: now, care: Self.care).compactMap { subject($0.id) } }

    func subject(_ id: ConversationID) -> String? { shop.conversation(id)?.subject.string }

    private func id(_ subject: String) -> ConversationID? {
        shop.conversationsByDate().first { self.subject($0) == subject }
    }

    func id(of subject: String) -> ConversationID? { id(subject) }

    func row(_ subject: String) -> QueueRow? { id(subject).flatMap { QueueRow($0, in: shop, at: now) } }

    mutating func mail(
        _ address: String, hour: Int64, _ subject: SafeText, direction: Direction = .incoming,
        nature: Nature = .person, marks: MessageMarks = [], snippet: SafeText = "words"
    ) {
        let mail = ArrivedMail(
            direction: direction, nature: nature, marks: marks, date: Self.start.adding(hours: hour),
            name: "Bo Lind", address: address, subject: subject, snippet: snippet, messageID: nil,
            inReplyTo: [], references: [], identity: UInt64(shop.messageCount),
            location: MailLocation(segment: 1, offset: 0, length: 0, checksum: 0))
        shop.apply(.messageTaken(shop.place(mail)))
    }

    mutating func decide(_ subject: String, _ kind: Decision.Kind, until: Instant? = nil, reason: SafeText? = nil) {
        guard let id = id(subject), let newest = shop.conversation(id)?.newestMessage else { return }
        let decision = Decision(kind: kind, through: newest, at: now, until: until, reason: reason)
        shop.apply(.conversationDecided(ConversationDecided(act: Token(1), conversation: id, decision: decision)))
    }

    mutating func fail(_ subject: String) {
        queueReply(subject)
        shop.apply(
            .deliveryStep(
                DeliveryStep(outbox: Token(3), kind: .failed, attempt: 1, words: "no such host", at: now)))
    }

    private mutating func queueReply(_ subject: String) {
        let started = DraftStarted(
            draft: Token(2), kind: .reply, conversation: id(subject), message: nil, to: ["bo@example.org"],
            subject: "Re", content: DraftContent(text: "Hi"), session: Token(1), at: now)
        shop.apply(.draftStarted(started))
        shop.apply(
            .replyQueued(
                ReplyQueued(
                    act: Token(4), outbox: Token(3), draft: Draft(started), answersThrough: nil,
                    session: Token(1), text: "Hi", until: now.adding(seconds: 7), at: now)))
    }

    mutating func tell(_ word: String) {
        let address = "bo@example.org"
        switch word {
        case "in": mail(address, hour: hour, "Bo")
        case "out": mail(address, hour: hour, "Bo", direction: .outgoing)
        case "thanks": mail(address, hour: hour, "Bo", nature: .thanks)
        case "auto": mail(address, hour: hour, "Bo", nature: .automatic)
        case "odd": mail(address, hour: hour, "Bo", nature: .unreadable)
        case "history": mail(address, hour: hour, "Bo", marks: .history)
        case "flagged": mail(address, hour: hour, "Bo", marks: .answered)
        case "done": decide("Bo", .done)
        case "spam": decide("Bo", .spam)
        case "needs": decide("Bo", .needsMe)
        case "later": decide("Bo", .later, until: now.adding(hours: 9), reason: "a breath")
        case "over": decide("Bo", .later, until: now.adding(hours: -1), reason: "a breath")
        case "held": queueReply("Bo")
        default:
            queueReply("Bo")
            shop.apply(.deliveryStep(DeliveryStep(outbox: Token(3), kind: .finishing, attempt: 1, at: now)))
        }
        hour += 1
    }
}
