import PlainText
import ShopDomain
import Testing

@Suite struct DraftTests {
    @Test(arguments: [
        ("", [TextSplice(at: 0, remove: 0, insert: "Hi")], "Hi"),
        ("Hello", [TextSplice(at: 1, remove: 3, insert: "")], "Ho"),
        ("Hello", [TextSplice(at: 5, remove: 0, insert: "!"), TextSplice(at: 0, remove: 1, insert: "J")], "Jello!"),
        ("👩‍👩‍👧x", [TextSplice(at: 1, remove: 4, insert: "")], "👩x"),
        ("e\u{301}", [TextSplice(at: 1, remove: 1, insert: "")], "e"),
        ("ab", [TextSplice(at: 9, remove: 9, insert: "c")], "abc"),
        ("ab", [TextSplice(at: -3, remove: -1, insert: "c")], "cab"),
        ("ab", [TextSplice(at: 1, remove: .max, insert: "")], "a"),
    ] as [(String, [TextSplice], String)])
    func splicesCountScalarsAndNeverReachOutside(text: String, splices: [TextSplice], expected: String) {
        #expect(splices.applied(to: text) == expected)
    }

    @Test func aWholeTextKeepsTheOneBeforeAsAVersion() throws {
        var shop = Shop()
        start(&shop)
        for index in 0..<60 {
            shop.apply(.draftWritten(DraftWritten(
                draft: Token(1), content: DraftContent(text: "text \(index)"), reply: nil, isPlaced: false,
                at: Instant(0))))
        }
        let draft = try #require(shop.drafts[Token(1)])
        #expect(draft.content.text == "text 59")
        #expect(draft.versions.count == Limits.draftVersionCountMax && draft.versions.last?.text == "text 58")
        #expect(!draft.isUntouched)
    }

    @Test func aPlacedReplyIsUntouchedUntilItIsEdited() throws {
        var shop = Shop()
        start(&shop)
        shop.apply(.draftWritten(DraftWritten(
            draft: Token(1), content: DraftContent(text: "Dear Bo"), reply: "late", isPlaced: true, at: Instant(0))))
        #expect(shop.drafts[Token(1)]?.isUntouched == true && shop.drafts[Token(1)]?.reply == "late")
        shop.apply(.draftEdited(DraftEdited(
            draft: Token(1), splices: [TextSplice(at: 0, remove: 0, insert: "x")], blanks: [], at: Instant(1))))
        #expect(shop.drafts[Token(1)]?.isUntouched == false)
    }

    /// What a damaged part of the log leaves behind does no harm.
    @Test func eventsAboutNothingChangeNothing() {
        var shop = Shop()
        let nothing: [ShopEvent] = [
            .draftEdited(DraftEdited(draft: Token(1), splices: [], blanks: [], at: Instant(0))),
            .draftDiscarded(DraftDiscarded(act: Token(1), draft: Token(1), at: Instant(0))),
            .replySealed(ReplySealed(
                outbox: Token(1), messageID: "<a>", location: MailLocation(segment: 1, offset: 0, length: 0, checksum: 0),
                at: Instant(0))),
            .deliveryStep(DeliveryStep(outbox: Token(1), kind: .accepted, attempt: 1, at: Instant(0))),
            .replyRecalled(ReplyRecalled(outbox: Token(1), session: Token(1), at: Instant(0))),
            .replyFiled(ReplyFiled(outbox: Token(1), message: MessageNumber(1), at: Instant(0))),
            .actTakenBack(ActTakenBack(act: Token(1), at: Instant(0))),
            .actRedone(ActRedone(act: Token(1), at: Instant(0))),
            .conversationsMerged(ConversationsMerged(
                act: Token(1), from: ConversationID(rawValue: 1), into: ConversationID(rawValue: 2), at: Instant(0))),
            .customersMerged(CustomersMerged(
                act: Token(1), from: CustomerID(rawValue: 1), into: CustomerID(rawValue: 2), at: Instant(0))),
        ]
        for event in nothing { shop.apply(event) }
        #expect(ShopComparison.differences(shop, Shop(), at: [Instant(0)]) == [])
        #expect(shop.revision == nothing.count)
    }

    private func start(_ shop: inout Shop) {
        shop.apply(.draftStarted(DraftStarted(
            draft: Token(1), kind: .reply, conversation: nil, message: nil, to: [], subject: "",
            content: DraftContent(text: ""), session: Token(1), at: Instant(0))))
    }
}
