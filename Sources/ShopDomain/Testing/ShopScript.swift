import PlainText

/// A made-up day in a shop: plausible events, one act after the other, the same for the same seed.
///
/// For tests and long simulations. Mail comes out of order and refers to what is there, to itself
/// and to what never was; the owner decides, merges, splits, writes, sends and takes back.
public struct ShopScript {
    var numbers: SeededNumbers
    public internal(set) var now = Instant(1_700_000_000)
    private var nextToken: UInt64 = 1

    private static let addresses = (0..<7).map { "customer\($0)@example.org" }
    private static let subjects: [SafeText] =
        ["Where is my order", "Re: Where is my order", "Wedding", "木の茶碗について", "AW: Wedding", "", "Thanks 🎉"]

    public init(seed: UInt64) { numbers = SeededNumbers(seed) }

    /// The events of one more step; the shop is not changed.
    public mutating func step(_ shop: Shop) -> [ShopEvent] {
        now = now.adding(seconds: Int64(pick(0...4_000)))
        return switch pick(0...22) {
        case 0...7: [.messageTaken(shop.place(mail(shop)))]
        case 8...9: decide(shop)
        case 10: rearrange(shop)
        case 11...12: takeBack(shop)
        case 13...17: write(shop)
        case 18...19: deliver(shop)
        case 20: orders(shop)
        default: mailbox(shop)
        }
    }

    // MARK: Choosing

    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
    mutating func oneIn(_ count: Int) -> Bool { pick(1...count) == 1 }
    mutating func one<C: Collection>(of choices: C) -> C.Element? {
        choices.randomElement(using: &numbers)
    }

    mutating func token() -> Token {
        nextToken += 1
        return Token(nextToken &* 0x9E37_79B9_7F4A_7C15)
    }

    mutating func conversation(_ shop: Shop) -> Conversation? {
        one(of: shop.conversationsByDate()).flatMap { shop.conversation($0) }
    }

    // MARK: Mail

    private mutating func mail(_ shop: Shop) -> ArrivedMail {
        let number = Int(shop.nextMessage.rawValue)
        let natures: [Nature] = [.person, .person, .person, .thanks, .automatic, .unreadable]
        let marks: [MessageMarks] = [[], [], [], .answered, .history, .attachments]
        return ArrivedMail(
            direction: oneIn(4) ? .outgoing : .incoming, nature: one(of: natures) ?? .person,
            marks: one(of: marks) ?? [], date: now.adding(seconds: -Int64(pick(0...400_000))),
            name: oneIn(3) ? "" : "Bo Lind",
            address: oneIn(20) ? "" : one(of: Self.addresses) ?? "",
            subject: one(of: Self.subjects) ?? "", snippet: SafeText(line: "words of \(number)"),
            messageID: oneIn(10) ? nil : id(number), inReplyTo: parents(number), references: parents(number),
            identity: UInt64(oneIn(15) ? number / 2 : number), location: location(number))
    }

    /// Mostly messages before; now and then itself, or one that comes later or never.
    private mutating func parents(_ number: Int) -> [String] {
        (0..<max(0, pick(-2...2))).map { _ in id(pick(0...number + 2)) }
    }

    private func id(_ number: Int) -> String { "<m\(number)@example.org>" }

    func location(_ number: Int) -> MailLocation {
        MailLocation(segment: 1, offset: UInt64(number) * 100, length: 90, checksum: UInt32(number))
    }

    // MARK: Deciding

    private mutating func decide(_ shop: Shop) -> [ShopEvent] {
        guard let conversation = conversation(shop), let newest = conversation.newestMessage else { return [] }
        switch pick(0...10) {
        case 7:
            let conversations = (0..<pick(0...3)).compactMap { _ in self.conversation(shop)?.id }
            return [
                .historyClosed(
                    HistoryClosed(act: token(), conversations: conversations, through: newest, at: now))
            ]
        case 8: return [.shopVisited(ShopVisited(at: now))]
        case 9...10: return care(shop, conversation)
        case 0...3: return [decision(conversation, newest)]
        case 4:
            return [.labelsSet(LabelsSet(act: token(), conversation: conversation.id, labels: ["late"], at: now))]
        case 5:
            let isExcluded = shop.customer(of: conversation)?.isExcluded == true
            return [
                .senderJudged(
                    SenderJudged(
                        act: token(), customer: conversation.customer, isExcluded: !isExcluded, at: now))
            ]
        default:
            let kept = PraiseKept(act: token(), message: newest, words: "so kind", name: "Bo", at: now)
            return [.praiseKept(kept)]
        }
    }

    private mutating func decision(_ conversation: Conversation, _ newest: MessageNumber) -> ShopEvent {
        let kinds: [Decision.Kind] = [.done, .spam, .later, .kindWords, .notCustomer, .needsMe]
        let kind = one(of: kinds) ?? .done
        let decision = Decision(
            kind: kind, through: newest, at: now,
            until: kind == .later ? now.adding(days: Int64(pick(0...3))) : nil)
        return .conversationDecided(
            ConversationDecided(act: token(), conversation: conversation.id, decision: decision))
    }

    private mutating func rearrange(_ shop: Shop) -> [ShopEvent] {
        guard let first = conversation(shop), let second = conversation(shop) else { return [] }
        switch pick(0...4) {
        case 0...1:
            return [
                .conversationsMerged(
                    ConversationsMerged(act: token(), from: first.id, into: second.id, at: now))
            ]
        case 2...3:
            let messages = first.turns.map(\.message).filter { _ in oneIn(2) }
            return [
                .conversationSplit(
                    ConversationSplit(act: token(), conversation: first.id, messages: messages, at: now))
            ]
        default:
            return [
                .customersMerged(
                    CustomersMerged(act: token(), from: first.customer, into: second.customer, at: now))
            ]
        }
    }

    private mutating func takeBack(_ shop: Shop) -> [ShopEvent] {
        let act = oneIn(3) ? one(of: shop.acts) : shop.newestAct
        if oneIn(3), let redone = shop.newestTakenBack {
            return [.actRedone(ActRedone(act: redone.id, at: now))]
        }
        guard let act else { return [] }
        if case .queue(let id) = act.change {
            return [.replyRecalled(ReplyRecalled(outbox: id, session: Token(1), at: now))]
        }
        return [.actTakenBack(ActTakenBack(act: act.id, at: now))]
    }
}

/// SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
