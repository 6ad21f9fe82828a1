import PlainText

/// Promises, remedies and thanks of a made-up day.
extension ShopScript {
    mutating func care(_ shop: Shop, _ conversation: Conversation) -> [ShopEvent] {
        switch pick(0...10) {
        case 0...1: [.promiseFiled(promise(shop, conversation))]
        case 2...3: promiseStep(shop)
        case 4: [.remedyRecorded(remedy(conversation))]
        case 5:
            one(of: shop.care.remedies).map {
                [.remedyStep(RemedyStep(act: token(), remedy: $0.id, kind: .paidOut, at: now))]
            } ?? []
        case 6:
            one(of: shop.care.promises).map { promise in
                [
                    .keptProposed(
                        KeptProposed(
                            promise: promise.id, words: "I shipped it", outbox: mailOnItsWay(shop),
                            act: oneIn(2) ? token() : nil, at: now))
                ]
            } ?? []
        case 7:
            [
                .tellingListed(
                    TellingListed(
                        act: token(), cause: TellingCause(id: Token(UInt64(pick(1...3))), words: "late wool"),
                        people: [
                            TellingPerson(.customer(conversation.customer), conversation: conversation.id),
                            TellingPerson(.buyer(address: "buyer\(pick(1...3))@example.org")),
                        ],
                        isClosed: oneIn(4), at: now))
            ]
        case 9:
            [
                .hintHushed(
                    HintHushed(act: token(), rule: oneIn(2) ? "blame" : "favour", isHushed: oneIn(2), at: now))
            ]
        case 8:
            [
                .toldAhead(
                    ToldAhead(
                        act: token(), cause: TellingCause(id: Token(UInt64(pick(1...3))), words: "late wool"),
                        oneIn(4) ? .buyer(address: "buyer1@example.org") : .customer(conversation.customer),
                        conversation: conversation.id, isSkipped: oneIn(3),
                        outbox: mailOnItsWay(shop), at: now))
            ]
        default:
            [
                .thanksDecided(
                    ThanksDecided(
                        act: token(), customer: conversation.customer, kind: oneIn(2) ? .thanked : .skipped,
                        reasons: ["kind-words"], outbox: mailOnItsWay(shop), at: now))
            ]
        }
    }

    private mutating func mailOnItsWay(_ shop: Shop) -> OutboxID? {
        one(of: shop.outbox.keys.sorted { $0.value < $1.value })
    }

    private mutating func promise(_ shop: Shop, _ conversation: Conversation) -> PromiseFiled {
        PromiseFiled(
            promise: token(), customer: conversation.customer, conversation: conversation.id,
            outbox: mailOnItsWay(shop), action: one(of: PromiseAction.allCases) ?? .other,
            words: "I'll ship it by Friday", datePhrase: "by Friday",
            due: oneIn(6) ? nil : now.adding(days: Int64(pick(0...4))), isMaybe: oneIn(8),
            resets: oneIn(3) ? one(of: shop.care.promises)?.id : nil, at: now)
    }

    private mutating func promiseStep(_ shop: Shop) -> [ShopEvent] {
        guard let promise = one(of: shop.care.promises) else { return [] }
        let kinds: [PromiseStep.Kind] = [.changed, .accepted, .refused, .kept, .missed, .started, .notYet]
        let kind = one(of: kinds) ?? .kept
        return [
            .promiseStep(
                PromiseStep(act: token(), promise: promise.id, kind: kind, due: now.adding(days: 1), at: now))
        ]
    }

    private mutating func remedy(_ conversation: Conversation) -> RemedyRecorded {
        RemedyRecorded(
            act: token(), remedy: token(), customer: conversation.customer, conversation: conversation.id,
            kind: one(of: Remedy.Kind.allCases) ?? .sorted, amount: Money(hundredths: Int64(pick(1...9_000))),
            special: "a birthday", at: now)
    }
}
