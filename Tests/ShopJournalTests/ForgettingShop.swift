import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// A shop in which Bo is to be forgotten and Ann is not, with every kind of event there is.
struct ForgettingShop {
    static let at = Instant(1_700_000_000)
    /// Stands in everything that is Bo's, and in nothing else.
    static let secret = "Zanzibar"
    /// Stands in what has to stay, word for word.
    static let kept = "Keepme"

    let storage = FaultyStorage(seed: 3)
    private var journal: ShopJournal
    private(set) var shop: Shop
    private var takenCount = 0

    /// Bo and Ann wrote, in conversations of their own and in one together; several segments, a
    /// checkpoint, a put-aside copy.
    static func make() throws -> FaultyStorage {
        var made = try ForgettingShop()
        try made.fill()
        return made.storage
    }

    private init() throws {
        (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
    }

    private mutating func fill() throws {
        try writeMail()
        try record(boActs())
        try writeToBo()
        try writeToAnnAndBo()
        try record(others() + orders())
        try journal.writeCheckpoint(of: shop, at: journal.position)
        for round in 0..<20 { try take("carl\(round)@example.org", "hello \(round)", "<c\(round)@x>") }
        storage.replaceContents(of: "damaged/events-1.bytes", with: Array(Self.secret.utf8))
        (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
    }

    // MARK: Mail

    /// Messages 0 and 4 stand in Ann's conversation with Bo's 3; 1, 2 and 5 are Bo's own.
    private mutating func writeMail() throws {
        try take("ann@example.org", "about a mug", "<a1@x>")
        try take("bo@example.org", "\(Self.secret) calling: does it reach \(Self.secret), too?", "<b1@x>")
        try take("bo@example.org", "our \(Self.secret) answer", "<b2@x>", answering: ["<b1@x>"], out: true)
        try take("bo@example.org", "\(Self.secret) too", "<b3@x>", answering: ["<a1@x>"])
        try take("ann@example.org", "thank you both", "<a2@x>", answering: ["<a1@x>"])
        try take("bo@other.example.org", "\(Self.secret) from work", "<b4@x>")
    }

    private mutating func take(
        _ address: String, _ words: String, _ id: String, answering: [String] = [], out: Bool = false
    ) throws {
        let bytes = Array("From: \(address)\n\n\(words)\n".utf8)
        let location = try journal.mail.append(bytes)
        try record([.messageTaken(shop.place(arrived(address, words, id, location, answering, out: out)))])
    }

    private mutating func arrived(
        _ address: String, _ words: String, _ id: String, _ location: MailLocation, _ answering: [String] = [],
        out: Bool
    ) -> ArrivedMail {
        takenCount += 1
        return ArrivedMail(
            direction: out ? .outgoing : .incoming, nature: .person, marks: [], date: Self.at,
            name: out ? "" : SafeText(line: address), address: address, subject: SafeText(line: words),
            snippet: SafeText(line: words), messageID: id, inReplyTo: answering, references: answering,
            identity: UInt64(takenCount), location: location)
    }

    // MARK: Writing

    /// An answer to Bo alone, edited, sent and filed; another thrown away, one waiting, a note.
    private mutating func writeToBo() throws {
        let (draft, secret) = (Token(5), Self.secret)
        let file = DraftAttachment(
            name: SafeText(line: secret), type: "text/plain", location: try journal.mail.append(Array(secret.utf8)))
        try record([
            start(draft, in: 1, to: ["bo@example.org"], text: secret),
            .draftEdited(
                DraftEdited(
                    draft: draft, splices: [TextSplice(at: 0, remove: 0, insert: secret)], blanks: [], at: Self.at)),
            .draftWritten(
                DraftWritten(
                    draft: draft, content: DraftContent(text: secret + "!"), reply: nil, isPlaced: false,
                    at: Self.at)),
            .draftMeant(DraftMeant(draft: draft, purpose: DraftPurpose(asks: SafeText(line: secret)), at: Self.at)),
            .draftAddressed(
                DraftAddressed(
                    draft: draft, to: ["BO@example.org"], cc: [], subject: SafeText(line: secret), at: Self.at)),
            .draftAttached(DraftAttached(draft: draft, attachments: [file], at: Self.at)),
            .draftTakenOver(DraftTakenOver(draft: draft, session: Token(2), at: Self.at)),
            .replyPicked(ReplyPicked(reply: "late", message: MessageNumber(1), words: secret, at: Self.at)),
            start(Token(6), in: 1, to: ["bo@example.org"], text: secret),
            .draftDiscarded(DraftDiscarded(act: Token(60), draft: Token(6), at: Self.at)),
            start(Token(7), in: nil, to: ["bo@example.org"], text: secret),
        ])
        let promise = Token(9)
        try send(draft, outbox: Token(8), to: "bo@example.org", secret) { outbox in
            [
                .promiseFiled(
                    PromiseFiled(
                        promise: promise, customer: nil, conversation: nil, outbox: outbox, action: .ship,
                        words: SafeText(line: secret), due: Self.at, at: Self.at)),
                .keptProposed(
                    KeptProposed(promise: promise, words: SafeText(line: secret), outbox: outbox, at: Self.at)),
            ]
        }
        try record([.promiseStep(PromiseStep(act: Token(61), promise: promise, kind: .kept, at: Self.at))])
    }

    /// To Ann, Cc Bo, in Ann's conversation: hers, and a promise to her.
    private mutating func writeToAnnAndBo() throws {
        let (draft, kept) = (Token(20), Self.kept)
        let file = DraftAttachment(
            name: SafeText(line: kept), type: "text/plain", location: try journal.mail.append(Array(kept.utf8)))
        try record([
            start(draft, in: 0, to: ["ann@example.org"], cc: ["bo@example.org"], text: kept),
            .draftAttached(DraftAttached(draft: draft, attachments: [file], at: Self.at)),
        ])
        let ann = shop.customer(address: "ann@example.org")
        try send(draft, outbox: Token(21), to: "ann@example.org", kept) { outbox in
            [
                .promiseFiled(
                    PromiseFiled(
                        promise: Token(22), customer: ann, conversation: ConversationID(MessageNumber(0)),
                        outbox: outbox,
                        action: .ship, words: SafeText(line: kept), due: Self.at, at: Self.at))
            ]
        }
        try record([start(Token(23), in: 0, to: ["ann@example.org", "bo@example.org"], text: kept + " waits")])
    }

    private func start(
        _ draft: DraftID, in conversation: UInt32?, to: [String], cc: [String] = [], text: String
    ) -> ShopEvent {
        let message = conversation.map { MessageNumber($0) }
        return .draftStarted(
            DraftStarted(
                draft: draft, kind: .reply, conversation: message.map { ConversationID($0) }, message: message, to: to,
                cc: cc, subject: SafeText(line: text), content: DraftContent(text: text), session: Token(1),
                at: Self.at))
    }

    private mutating func send(
        _ draft: DraftID, outbox: OutboxID, to address: String, _ words: String,
        promising: (OutboxID) -> [ShopEvent]
    ) throws {
        let queued = try #require(shop.drafts[draft])
        let recalled = Token(outbox.value + 100)
        try record([
            .replyQueued(
                ReplyQueued(
                    act: Token(outbox.value + 200), outbox: recalled, draft: queued, answersThrough: nil,
                    session: Token(1), text: words, until: Self.at, at: Self.at)),
            .replyRecalled(ReplyRecalled(outbox: recalled, session: Token(1), at: Self.at)),
        ])
        let location = try journal.mail.append(Array("From: shop@example.org\nTo: \(address)\n\n\(words)\n".utf8))
        try record(
            [
                .replyQueued(
                    ReplyQueued(
                        act: Token(outbox.value + 201), outbox: outbox, draft: try #require(shop.drafts[draft]),
                        answersThrough: nil, session: Token(1), text: words, until: Self.at, at: Self.at))
            ] + promising(outbox) + [
                .replySealed(ReplySealed(outbox: outbox, messageID: "<\(words)@x>", location: location, at: Self.at)),
                .deliveryStep(
                    DeliveryStep(
                        outbox: outbox, kind: .accepted, attempt: 1, words: SafeText(line: words), at: Self.at)),
            ])
        let mail = arrived(address, words, "<\(words)@x>", location, out: true)
        let taken = shop.place(mail, in: queued.conversation.map(shop.resolved))
        try record([
            .messageTaken(taken), .replyFiled(ReplyFiled(outbox: outbox, message: taken.message, at: Self.at)),
        ])
    }

    // MARK: Acts

    private func boActs() throws -> [ShopEvent] {
        let bo = try #require(shop.customer(address: "bo@example.org"))
        let work = try #require(shop.customer(address: "bo@other.example.org"))
        let words = SafeText(line: Self.secret), at = Self.at
        let one = MessageNumber(1), own = ConversationID(one), remedy = Token(11)
        return [
            .customersMerged(CustomersMerged(act: Token(40), from: work, into: bo, at: at)),
            .conversationsMerged(
                ConversationsMerged(act: Token(41), from: ConversationID(MessageNumber(5)), into: own, at: at)),
            .conversationSplit(ConversationSplit(
                act: Token(42), conversation: own, messages: [MessageNumber(5)], at: at)),
            .conversationDecided(
                ConversationDecided(
                    act: Token(43), conversation: own, decision: Decision(kind: .done, through: one, at: at,
                    reason: words))),
            .senderJudged(SenderJudged(act: Token(44), customer: bo, isExcluded: false, at: at)),
            .labelsSet(LabelsSet(act: Token(45), conversation: own, labels: [words], at: at)),
            .noteKept(
                NoteKept(act: Token(46), conversation: own, note: Note(id: Token(47), text: words, at: at),
                draft: nil)),
            .praiseKept(PraiseKept(act: Token(48), message: one, words: words, name: words, at: at)),
            .remedyRecorded(
                RemedyRecorded(
                    act: Token(49), remedy: remedy, customer: bo, conversation: own, kind: .sorted, special: words,
                    at: at)),
            .remedyStep(RemedyStep(act: Token(50), remedy: remedy, kind: .caredFor, at: at)),
            .thanksDecided(ThanksDecided(act: Token(51), customer: bo, kind: .thanked, reasons: [Self.secret], at: at)),
            .toldAhead(
                ToldAhead(act: Token(52), cause: TellingCause(id: Token(53), words: words), .customer(bo), at: at)),
            .toldAhead(
                ToldAhead(
                    act: Token(58), cause: TellingCause(id: Token(53), words: words), .buyer(address: "bo@example.org"),
                    at: at)),
            .tellingListed(
                TellingListed(
                    act: Token(54), cause: TellingCause(id: Token(53), words: words),
                    people: [TellingPerson(.customer(bo), conversation: own)], at: at)),
            .issueDecided(
                IssueDecided(
                    act: Token(55), issue: "question: \(Self.secret)", choice: .declined,
                    words: SafeText(line: "Does it reach \(Self.secret) too?"), at: at)),
            .contactWritten(ContactWritten(draft: Token(12), message: one, at: at)),
        ]
    }

    /// What is nobody's, and what is Ann's.
    private func others() throws -> [ShopEvent] {
        let ann = try #require(shop.customer(address: "ann@example.org"))
        let bo = try #require(shop.customer(address: "bo@example.org"))
        let words = SafeText(line: Self.kept), at = Self.at, cause = TellingCause(id: Token(70), words: words)
        let folder = MailFolderID(account: Self.kept, folder: "INBOX"), hers = ConversationID(MessageNumber(0))
        return [
            .tellingListed(
                TellingListed(
                    act: Token(71), cause: cause,
                    people: [.customer(bo), .buyer(address: "bo@example.org"), .customer(ann)].map { TellingPerson($0) },
                    at: at)),
            .toldAhead(ToldAhead(act: Token(72), cause: cause, .customer(ann), at: at)),
            .issueDecided(IssueDecided(act: Token(73), issue: "leak", choice: .done, words: words, at: at)),
            .noteKept(
                NoteKept(act: Token(74), conversation: hers, note: Note(id: Token(75), text: words, at: at),
                draft: nil)),
            .historyClosed(HistoryClosed(act: Token(76), conversations: [hers], through: MessageNumber(4), at: at)),
            .actTakenBack(ActTakenBack(act: Token(76), at: at)), .actRedone(ActRedone(act: Token(76), at: at)),
            .shopVisited(ShopVisited(at: at)),
            .hintHushed(HintHushed(act: Token(77), rule: Self.kept, isHushed: true, at: at)),
            .folderSynced(
                FolderSynced(folder: folder, validity: 1, placed: [UIDRun(uid: 1, message: MessageNumber(1))])),
            .messagesMarked(MessagesMarked(messages: [MessageNumber(1), MessageNumber(0)], added: .seen)),
            .mailboxTold(MailboxTold(conversations: [hers], account: Self.kept)),
            .forgotten(Forgotten(at: at)),
        ]
    }

    private func orders() throws -> [ShopEvent] {
        let orders = [("1", "bo@example.org", Self.secret), ("2", "ann@example.org", "Mug"), ("3", "", Self.secret)]
            .map { number, address, product in
                Order(
                    reference: OrderReference(channel: "Shopify", number: SafeText(line: number)), address: address,
                    lines: [OrderLine(product: SafeText(line: product))])
            }
        let join = OrderJoin(customer: shop.customer(address: "bo@example.org"), basis: .byHand)
        return shop.taking(orders, intake: Token(80), at: Self.at).events + [
            .orderJoined(OrderJoined(act: Token(81), order: orders[2].reference, join: join, at: Self.at))
        ]
    }

    private mutating func record(_ events: [ShopEvent]) throws {
        try journal.transaction(on: &shop) { decision in events.forEach { decision.record($0) } }
    }
}
