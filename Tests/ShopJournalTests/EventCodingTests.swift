import AppendLog
import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

@Suite struct EventCodingTests {
    @Test(arguments: ExampleEvents.all) func comesBackAsItWas(event: ShopEvent) throws {
        let record = EventCoder().record(event)
        #expect(try read(record) == event)
        #expect(!record.body.contains { $0 < 0x20 || $0 == 0x7F }, "no control byte stands in a line")
    }

    @Test func everyKindHasAnExample() {
        let kinds = Set(ExampleEvents.all.map(\.kind))
        #expect(kinds == Set(EventKind.allCases))
    }

    /// What the log says today it says for ever: a name or a field that changes orphans old shops.
    @Test func theNamesAreFixed() throws {
        let kinds = EventKind.allCases.map(\.rawValue).joined(separator: " ")
        #expect(
            kinds == """
                message decided sender labels note merged split same-person praise history visited promise \
                promise-step promise-done remedy remedy-step thanks told-ahead telling issue hushed taken-back redone \
                draft draft-edit draft-text draft-to draft-files draft-purpose draft-taken draft-gone picked queued \
                sealed delivery recalled filed contact folder marks told \
                orders order-joined forgotten
                """)
        let edit = ShopEvent.draftEdited(
            DraftEdited(
                draft: Token(255), splices: [TextSplice(at: 3, remove: 1, insert: "\u{7F}\u{1B}é")],
                blanks: [], at: Instant(1_700_000_000)))
        let line = String(decoding: EventCoder().record(edit).body, as: UTF8.self)
        #expect(
            line == """
                {"at":1700000000,"blanks":[],"draft":"00000000000000ff",\
                "splices":[{"at":3,"insert":"\\u007f\\u001bé","remove":1}]}
                """)
    }

    @Test(arguments: [
        ("draft-edit", "{}"), ("draft-edit", #"{"draft":"xyz"}"#),
        ("from-the-future", "{}"), ("message", #"{"message":-1}"#),
    ]) func nonsenseIsNoEvent(kind: String, json: String) throws {
        let name = try #require(RecordKind(checking: kind))
        #expect(try read(NewRecord(name, json: json)) == nil)
    }

    /// Through a real log, as the journal reads it.
    private func read(_ record: NewRecord) throws -> ShopEvent? {
        let storage = FaultyStorage()
        try EventLog(storage, mode: .writing).append([record])
        var event: ShopEvent?
        _ = try EventLog(storage, mode: .reading) { event = EventCoder().event($0) }
        return event
    }
}

/// One of each kind, with everything that text can be.
enum ExampleEvents {
    static let hostile = "a\u{0}\u{1B}[2J\u{7F}\r\n\t\"\\/\u{85}\u{2028}\u{202E}\u{FEFF}é e\u{301} 👩‍👩‍👧 🇩🇪 \u{10FFFF}~"
    static let at = Instant(1_700_000_000)
    static let location = MailLocation(segment: .max, offset: 1 << 53, length: .max, checksum: .max)
    static let content = DraftContent(
        text: hostile, blanks: [DraftBlank(start: 0, end: 4, name: "date", isRequired: true, isFilled: true)])
    static let decision = Decision(
        kind: .later, through: MessageNumber(9), at: at, until: at.adding(days: 1), reason: "a breath")
    static let draft = Draft(
        DraftStarted(
            draft: Token(1), kind: .replyAll, conversation: ConversationID(rawValue: 3),
            message: MessageNumber(3), to: ["a@example.org"], cc: ["ü@example.org"], subject: SafeText(line: hostile),
            content: content, reply: "late", session: Token(.max), at: at))

    static let all: [ShopEvent] = mail + deciding + drafts + sending + caring + ordering

    private static let mail: [ShopEvent] = [
        .messageTaken(
            MessageTaken(
                message: MessageNumber(.max - 1), conversation: ConversationID(rawValue: 1),
                customer: CustomerID(rawValue: 2), direction: .incoming, nature: .person,
                marks: [.answered, .attachments], date: Instant(-1), name: SafeText(line: hostile),
                address: hostile, subject: "木の茶碗", snippet: SafeText(line: hostile),
                key: ThreadKey(rawValue: .max), references: [ThreadKey(rawValue: 0), ThreadKey(rawValue: .max)],
                joins: [ConversationID(rawValue: 4)], identity: Token(.max), location: location,
                answersThrough: MessageNumber(5))),
        .messageTaken(
            MessageTaken(
                message: MessageNumber(0), conversation: ConversationID(rawValue: 0),
                customer: CustomerID(rawValue: 0), direction: .outgoing, nature: .unreadable, marks: [],
                date: .distantPast, name: "", address: "", subject: "", snippet: "", key: nil, references: [],
                joins: [], identity: Token(0), location: location)),
    ]

    private static let deciding: [ShopEvent] = [
        .conversationDecided(
            ConversationDecided(act: Token(1), conversation: ConversationID(rawValue: 2), decision: decision)),
        .senderJudged(SenderJudged(act: Token(1), customer: CustomerID(rawValue: 2), isExcluded: true, at: at)),
        .labelsSet(
            LabelsSet(act: Token(1), conversation: ConversationID(rawValue: 2), labels: ["late", "木"], at: at)),
        .noteKept(
            NoteKept(
                act: Token(1), conversation: ConversationID(rawValue: 2),
                note: Note(id: Token(2), text: SafeText(lines: "two\nlines \(hostile)"), at: at), draft: Token(3))),
        .conversationsMerged(
            ConversationsMerged(
                act: Token(1), from: ConversationID(rawValue: 2), into: ConversationID(rawValue: 1), at: at)),
        .conversationSplit(
            ConversationSplit(
                act: Token(1), conversation: ConversationID(rawValue: 2), messages: [MessageNumber(3)], at: at)),
        .customersMerged(
            CustomersMerged(act: Token(1), from: CustomerID(rawValue: 2), into: CustomerID(rawValue: 1), at: at)),
        .praiseKept(
            PraiseKept(act: Token(1), message: MessageNumber(2), words: "so kind", name: "Bo", at: at)),
        .historyClosed(
            HistoryClosed(
                act: Token(1), conversations: [ConversationID(rawValue: 0), ConversationID(rawValue: .max)],
                through: MessageNumber(9), at: at)),
        .shopVisited(ShopVisited(at: at)),
        .actTakenBack(ActTakenBack(act: Token(1), at: at)),
        .actRedone(ActRedone(act: Token(1), at: at)),
    ]

    private static let drafts: [ShopEvent] = [
        .draftStarted(
            DraftStarted(
                draft: Token(1), kind: .note, conversation: nil, message: nil, to: [], subject: "",
                content: content, reply: nil, session: Token(9), at: at)),
        .draftEdited(
            DraftEdited(
                draft: Token(1), splices: [TextSplice(at: 0, remove: 2, insert: hostile)],
                blanks: content.blanks, at: at)),
        .draftWritten(DraftWritten(draft: Token(1), content: content, reply: "late", isPlaced: true, at: at)),
        .draftAddressed(
            DraftAddressed(draft: Token(1), to: ["a@example.org"], cc: [], subject: SafeText(line: hostile), at: at)),
        .draftAttached(
            DraftAttached(
                draft: Token(1),
                attachments: [DraftAttachment(name: "ä.pdf", type: "application/pdf", location: location)], at: at)),
        .draftMeant(
            DraftMeant(
                draft: Token(1),
                purpose: DraftPurpose(
                    resets: Token(2), tells: TellingCause(id: Token(3), words: SafeText(line: hostile))),
                at: at)),
        .draftMeant(DraftMeant(draft: Token(1), purpose: DraftPurpose(), at: at)),
        .draftTakenOver(DraftTakenOver(draft: Token(1), session: Token(2), at: at)),
        .draftDiscarded(DraftDiscarded(act: Token(2), draft: Token(1), at: at)),
        .replyPicked(ReplyPicked(reply: "late", message: MessageNumber(1), words: hostile, at: at)),
    ]

    private static let sending: [ShopEvent] = [
        .replyQueued(
            ReplyQueued(
                act: Token(1), outbox: Token(2), draft: draft, answersThrough: MessageNumber(8),
                session: Token(3), text: hostile, until: at.adding(seconds: 10), at: at)),
        .replySealed(
            ReplySealed(outbox: Token(2), messageID: "<a@example.org>", location: location, at: at)),
        .deliveryStep(
            DeliveryStep(
                outbox: Token(2), kind: .failed, attempt: 3, words: SafeText(lines: hostile),
                retryAt: at.adding(minutes: 5), at: at)),
        .deliveryStep(DeliveryStep(outbox: Token(2), kind: .finishing, attempt: 1, at: at)),
        .replyRecalled(ReplyRecalled(outbox: Token(2), session: Token(3), at: at)),
        .replyFiled(ReplyFiled(outbox: Token(2), message: MessageNumber(7), at: at)),
        .contactWritten(ContactWritten(draft: Token(2), message: MessageNumber(7), at: at)),
        .folderSynced(
            FolderSynced(
                folder: MailFolderID(account: "main", folder: "Entwürfe"), validity: 3,
                placed: [UIDRun(uid: 4, count: 2, message: MessageNumber(7)), UIDRun(uid: 9, message: nil)],
                gone: [UIDRun(uid: 1, count: 3, message: nil)], modification: .max, isComplete: true)),
        .messagesMarked(MessagesMarked(messages: [MessageNumber(7)], added: [.seen, .answered], removed: .thrownAway)),
        .mailboxTold(MailboxTold(conversations: [ConversationID(MessageNumber(7))], account: nil)),
        .mailboxTold(
            MailboxTold(
                conversations: [], account: "main",
                mails: [
                    ToldMail(
                        message: MessageNumber(7), folder: MailFolderID(account: "main", folder: "INBOX"),
                        added: [.seen, .answered], movedTo: "Entwürfe")
                ])),
    ]

    private static let caring: [ShopEvent] = [
        .promiseFiled(
            PromiseFiled(
                promise: Token(1), customer: CustomerID(rawValue: 2), conversation: ConversationID(rawValue: 3),
                outbox: Token(4), message: MessageNumber(5), action: .findOut, words: SafeText(line: hostile),
                datePhrase: "by Friday", due: at, isFirm: false, isMaybe: true, resets: Token(6), at: at)),
        .promiseFiled(
            PromiseFiled(
                promise: Token(1), customer: nil, conversation: nil, action: .ship, words: "", due: nil, at: at)),
        .promiseStep(PromiseStep(act: Token(1), promise: Token(2), kind: .started, due: at, at: at)),
        .keptProposed(
            KeptProposed(promise: Token(1), words: SafeText(line: hostile), outbox: Token(2), act: Token(3), at: at)),
        .keptProposed(KeptProposed(promise: Token(1), words: "I shipped it", at: at)),
        .remedyRecorded(
            RemedyRecorded(
                act: Token(1), remedy: Token(2), customer: CustomerID(rawValue: 3),
                conversation: ConversationID(rawValue: 4), kind: .moneyBack,
                amount: Money(hundredths: 2_400, currency: "GBP"), special: SafeText(line: hostile),
                cause: "packed badly", promise: Token(5), careAt: at, at: at)),
        .remedyStep(RemedyStep(act: Token(1), remedy: Token(2), kind: .paidOut, at: at)),
        .thanksDecided(
            ThanksDecided(
                act: Token(1), customer: CustomerID(rawValue: 2), kind: .optedOut, reasons: ["kind-words"],
                outbox: Token(3), at: at)),
        .toldAhead(
            ToldAhead(
                act: Token(1), cause: TellingCause(id: Token(2), words: SafeText(line: hostile)),
                .customer(CustomerID(rawValue: 3)), conversation: ConversationID(rawValue: 4), isSkipped: true,
                outbox: Token(5), at: at)),
        .tellingListed(
            TellingListed(
                act: Token(1), cause: TellingCause(id: Token(2), words: SafeText(line: hostile)),
                people: [
                    TellingPerson(.customer(CustomerID(rawValue: 3)), conversation: ConversationID(rawValue: 4)),
                    TellingPerson(.customer(CustomerID(rawValue: 5))), TellingPerson(.buyer(address: hostile)),
                ], isClosed: true, at: at)),
        .hintHushed(HintHushed(act: Token(1), rule: "blame", isHushed: true, at: at)),
        .issueDecided(
            IssueDecided(act: Token(1), issue: "leak x mug", choice: .fixProduct, words: "a new lid", at: at)),
    ]

    private static let reference = OrderReference(channel: "Shopify", number: SafeText(line: "#1182 " + hostile))
    private static let ordering: [ShopEvent] = [
        .ordersTaken(
            OrdersTaken(
                intake: Token(1), part: 0, partCount: 1,
                orders: [
                    Order(
                        reference: reference, name: SafeText(line: hostile), address: "bo@example.org",
                        placed: OrderDate(at), shipBy: OrderDate(at, isWholeDay: true), shipped: OrderDate(at),
                        leaving: true, cancelling: false, payment: .awaited, status: "fulfilled",
                        total: Amount(units: -2_400, decimals: 2, currency: "EUR"),
                        refunded: Amount(units: 5, decimals: 3, currency: ""),
                        lines: [
                            OrderLine(
                                product: SafeText(line: hostile), variant: "grey", code: "MUG-1", quantity: 2,
                                price: Amount(units: 12, decimals: 0, currency: "JPY")),
                            OrderLine(product: "Bowl"),
                        ], tracking: ["RR123456785SE"], exported: at),
                    Order(reference: OrderReference(channel: "Etsy", number: "1")),
                ], at: at)),
        .orderJoined(
            OrderJoined(
                act: Token(1), order: reference,
                join: OrderJoin(customer: CustomerID(rawValue: 3), basis: .nameAndNumber), at: at)),
        .orderJoined(
            OrderJoined(
                act: Token(1), order: reference, join: OrderJoin(customer: nil, basis: .byHand), at: at)),
        .forgotten(Forgotten(at: at, message: MessageNumber(7))),
        .forgotten(Forgotten(at: at)),
    ]
}
