import PlainText
import ShopDomain
import Testing

/// Whose turn it is, as a story of one conversation: a word for each thing that happens, an hour apart.
///
/// `q` a question, `t` thanks, `a` automatic mail, `u` unreadable, `r` a reply, `o` an automatic mail
/// of the shop; `h` in front: history, `f`: flagged as answered, `~`: dated before everything else;
/// `r:0` a reply by someone who had seen message 0. `done` `spam` `later` `kind` `not` `needs` are
/// decisions, `never` is the sender.
@Suite struct StandingTests {
    @Test(arguments: [
        // A second message before an answer keeps the first one's time.
        ("q", .needsMe, [0]), ("q q", .needsMe, [0, 1]), ("q q q", .needsMe, [0, 1, 2]),
        ("q r", .waitingForThem, []), ("q q r", .waitingForThem, []), ("q r q", .needsMe, [2]),
        ("q r q q", .needsMe, [2, 3]), ("r", .waitingForThem, []), ("u", .needsMe, [0]),
        // What came between typing and sending still wants its answer.
        ("q q r:0", .needsMe, [1]), ("q q r:1", .waitingForThem, []), ("q r:0 q", .needsMe, [2]),
        ("q q r:0 r:1", .waitingForThem, []), ("q r:0 q r:2", .waitingForThem, []),
        ("q q r:0 q r:3", .waitingForThem, []), ("q q q r:0", .needsMe, [1, 2]),
        // History never asks; new mail in an old conversation does.
        ("hq", .closed, []), ("hq hr", .closed, []), ("hq q", .needsMe, [1]), ("hq t", .kindWords, []),
        // The answered flag of another mail program.
        ("fq", .waitingForThem, []), ("q fq", .waitingForThem, []), ("fq q", .needsMe, [1]),
        ("ft", .waitingForThem, []),
        // Thanks do not reopen work, nor do they answer it.
        ("t", .kindWords, []), ("q r t", .kindWords, []), ("q t", .needsMe, [0]), ("t q", .needsMe, [1]),
        ("q r t t", .kindWords, []),
        // Machines.
        ("a", .notCustomers, []), ("q a", .needsMe, [0]), ("q r a", .waitingForThem, []),
        ("q o", .needsMe, [0]), ("q r t a", .kindWords, []),
    ] as [(String, ConversationView, [UInt32])])
    func followsFromTheMessages(story: String, view: ConversationView, unanswered: [UInt32]) {
        Story(story).expect(view, unanswered)
    }

    @Test(arguments: [
        ("q done", .closed, []), ("q done q", .needsMe, [1]), ("q done t", .kindWords, []),
        ("q done a", .closed, []), ("q done r", .waitingForThem, []), ("q r done", .closed, []),
        ("q done r q", .needsMe, [2]), ("q r done q", .needsMe, [2]), ("q done hq", .closed, []),
        ("q done ~r", .closed, []), ("q done ~q", .needsMe, [1]),
        ("q spam", .closed, []), ("q spam q", .closed, [1]), ("q spam r", .closed, []),
        ("q later", .later, [0]), ("q later q", .needsMe, [0, 1]), ("q later r", .waitingForThem, []),
        ("q later a", .later, [0]), ("q later t", .later, [0]),
        ("q kind", .kindWords, []), ("q kind q", .needsMe, [1]), ("q kind r", .waitingForThem, []),
        ("q not", .notCustomers, []), ("q not a", .notCustomers, []), ("q not q", .needsMe, [1]),
        ("q never", .notCustomers, [0]), ("q never q", .notCustomers, [0, 1]),
        ("q never r", .notCustomers, []),
        ("a needs", .needsMe, []), ("a needs r", .waitingForThem, []), ("hq needs", .needsMe, []),
        ("t needs", .needsMe, []), ("q r needs", .needsMe, []),
    ] as [(String, ConversationView, [UInt32])])
    func theOwnerDecides(story: String, view: ConversationView, unanswered: [UInt32]) {
        Story(story).expect(view, unanswered)
    }

    @Test func laterComesBackWhenItsTimeHasCome() {
        let story = Story("q later")
        let until = story.laterUntil
        #expect(story.conversation.view(at: until.adding(seconds: -1)) == .later)
        #expect(story.conversation.view(at: until) == .needsMe)
        #expect(story.conversation.waitingSince == Story.start)
    }

    @Test(arguments: [("q done", ClosedReason.done), ("q spam", .spam), ("hq", .history), ("hq hr", .history)])
    func closedSaysWhy(story: String, reason: ClosedReason) {
        #expect(Story(story).conversation.closedReason(at: Story.start.adding(hours: 9)) == reason)
    }

    @Test func openHasNoReasonToBeClosed() {
        #expect(Story("q").conversation.closedReason(at: Story.start) == nil)
    }

    /// The mail that waits to leave is the shop's word; one that was refused needs the owner.
    @Test func mailOnItsWayCounts() throws {
        var story = Story("q")
        let queued = story.queueReply()
        #expect(story.shop.view(of: story.conversation, at: Story.start) == .waitingForThem)
        story.shop.apply(
            .deliveryStep(DeliveryStep(outbox: queued, kind: .failed, attempt: 1, words: "no", at: Story.start)))
        #expect(story.shop.view(of: story.conversation, at: Story.start) == .needsMe)
        #expect(story.shop.counts(at: Story.start) == [.needsMe: 1, .closed: 0])
        story.shop.apply(.replyRecalled(ReplyRecalled(outbox: queued, session: Token(1), at: Story.start)))
        #expect(story.shop.view(of: story.conversation, at: Story.start) == .needsMe)
    }

    /// A closed conversation with a mail on its way waits for them until it has left.
    @Test func aClosedConversationWithMailOnItsWayIsOpen() {
        var story = Story("q done")
        _ = story.queueReply()
        #expect(story.shop.counts(at: Story.start) == [.waitingForThem: 1, .closed: 0])
        #expect(story.shop.closedConversations().isEmpty)
        #expect(story.shop.conversations(in: .waitingForThem, at: Story.start).count == 1)
    }

    @Test func aSenderMarkedIsMarkedInAllConversations() throws {
        var shop = Shop()
        let ids = (0..<12).map { shop.take(mail(hour: $0, subject: SafeText(line: "Offer \($0)"))) }
        let customer = try #require(shop.conversation(ids[0])?.customer)
        shop.judge(customer, isExcluded: true)
        #expect(shop.counts(at: Story.start) == [.notCustomers: 12, .closed: 0])
        shop.take(mail(hour: 20, subject: "Offer 11"))
        #expect(shop.counts(at: Story.start)[.notCustomers] == 12)
        shop.take(mail(hour: 21, subject: "Another"))
        #expect(shop.counts(at: Story.start)[.notCustomers] == 13)
        shop.judge(customer, isExcluded: false)
        #expect(shop.counts(at: Story.start)[.needsMe] == 13)
    }
}

/// One conversation, told by ``StandingTests``'s words.
struct Story {
    static let start = Instant(1_700_000_000)
    var shop = Shop()
    private var hour: Int64 = 0
    private(set) var laterUntil = Instant(0)

    init(_ words: String) {
        for word in words.split(separator: " ") { tell(String(word)) }
    }

    var conversation: Conversation {
        guard let only = shop.conversationsByDate().first.flatMap({ shop.conversation($0) }),
            shop.conversationCount == 1 else { preconditionFailure("a story is about one conversation") }
        return only
    }

    func expect(_ view: ConversationView, _ unanswered: [UInt32]) {
        let now = Self.start.adding(hours: hour)
        #expect(conversation.view(at: now) == view)
        #expect(conversation.unanswered.map(\.message.rawValue) == unanswered)
        #expect(conversation.waitingSince == unanswered.first.flatMap { shop.message(MessageNumber($0))?.date })
        #expect(shop.counts(at: now).values.reduce(0, +) == 1 && shop.counts(at: now)[view] == 1)
        #expect(ShopComparison.contradictions(in: shop, at: now) == [])
    }

    mutating func queueReply() -> OutboxID {
        let started = DraftStarted(
            draft: Token(1), kind: .reply, conversation: conversation.id, message: nil, to: ["bo@example.org"],
            subject: "Re", content: DraftContent(text: "Hi"), session: Token(1), at: Self.start)
        shop.apply(.draftStarted(started))
        shop.apply(
            .replyQueued(
                ReplyQueued(
                    act: Token(2), outbox: Token(3), draft: Draft(started), answersThrough: nil,
                    session: Token(1), text: "Hi", until: Self.start, at: Self.start)))
        return Token(3)
    }

    private mutating func tell(_ word: String) {
        hour += 1
        if let kind = Self.decisions[word] {
            laterUntil = Self.start.adding(hours: hour + 100)
            let until = kind == .later ? laterUntil : nil
            return shop.decide(kind, conversation.id, at: Self.start.adding(hours: hour), until: until)
        }
        if word == "never" { return shop.judge(conversation.customer, isExcluded: true) }
        take(word)
    }

    private mutating func take(_ word: String) {
        let parts = word.split(separator: ":")
        var letters = parts[0]
        var marks: MessageMarks = [], date = shop.messageCount == 0 ? 0 : hour
        if letters.first == "~" { date = -1; letters.removeFirst() }
        if letters.first == "h" { marks = .history; letters.removeFirst() }
        if letters.first == "f" { marks = .answered; letters.removeFirst() }
        let natures: [Character: Nature] = ["q": .person, "r": .person, "t": .thanks, "a": .automatic, "o": .automatic, "u": .unreadable]
        guard let letter = letters.first, let nature = natures[letter] else {
            preconditionFailure("no such word in a story: \(word)")
        }
        let isOurs = letter == "r" || letter == "o"
        shop.take(
            mail(nature, marks: marks, hour: date, direction: isOurs ? .outgoing : .incoming),
            answersThrough: parts.count > 1 ? UInt32(parts[1]).map { MessageNumber($0) } : nil)
    }

    private static let decisions: [String: Decision.Kind] = [
        "done": .done, "spam": .spam, "later": .later, "kind": .kindWords, "not": .notCustomer, "needs": .needsMe,
    ]
}
