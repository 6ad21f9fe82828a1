import PlainText
import ShopDomain
import Testing

/// Random days in random shops; a seed repeats one.
@Suite struct ShopScriptTests {
    @Test(arguments: 0..<25) func everyMessageStandsOnce(seed: UInt64) {
        var script = ShopScript(seed: seed)
        var shop = Shop()
        for step in 0..<160 {
            let events = script.step(shop)
            for event in events { shop.apply(event) }
            guard step % 4 == 3 || events.contains(where: \.isUndoableAct) else { continue }
            let contradictions = ShopComparison.contradictions(in: shop, at: script.now)
            #expect(contradictions == [], "after \(events)")
            if !contradictions.isEmpty { return }
        }
        #expect(shop.messageCount > 30)
    }

    @Test func takingBackEverythingLeavesOnlyTheMail() {
        for seed in 0..<12 as Range<UInt64> { checkTakingBackAll(seed) }
    }

    /// Acts of all kinds and no mail in between: taken back newest first, the shop is as it was.
    private func checkTakingBackAll(_ seed: UInt64) {
        var script = ShopScript(seed: seed)
        var shop = Shop()
        while shop.messageCount < 30 { apply(&shop, script.step(shop).filter(\.isMail)) }
        let before = shop
        for _ in 0..<60 { apply(&shop, script.step(shop).filter { !$0.isMail && $0.isUndoableAct }) }
        while let act = shop.newestAct { shop.apply(.actTakenBack(ActTakenBack(act: act.id, at: script.now))) }
        let same = before.conversationsByDate().map { before.conversation($0) }
        #expect(shop.conversationsByDate().map { shop.conversation($0) } == same, "seed \(seed)")
        let people = before.customerIDs.map { before.customer($0).map(Person.init) }
        #expect(shop.customerIDs.map { shop.customer($0).map(Person.init) } == people, "seed \(seed)")
        #expect(shop.praise.isEmpty)
        while let act = shop.newestTakenBack { shop.apply(.actRedone(ActRedone(act: act.id, at: script.now))) }
        #expect(ShopComparison.contradictions(in: shop, at: script.now) == [], "seed \(seed)")
    }

    private func apply(_ shop: inout Shop, _ events: [ShopEvent]) {
        for event in events { shop.apply(event) }
    }

    /// What of a customer comes back exactly; the order of their conversations may change.
    private struct Person: Equatable {
        let name: SafeText
        let addresses: [String]
        let since: Instant
        let messageCount: Int
        let isExcluded: Bool
        let mergedInto: CustomerID?

        init(_ customer: Customer) {
            name = customer.name
            addresses = customer.addresses
            since = customer.since
            messageCount = customer.messageCount
            isExcluded = customer.isExcluded
            mergedInto = customer.mergedInto
        }
    }
}

extension ShopEvent {
    var isMail: Bool {
        if case .messageTaken = self { return true }
        return false
    }

    var isUndoableAct: Bool {
        switch self {
        case .conversationDecided, .senderJudged, .labelsSet, .conversationsMerged, .conversationSplit,
            .customersMerged, .praiseKept:
            true
        default: false
        }
    }
}
