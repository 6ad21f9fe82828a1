import AppendLog
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

/// The power goes at every call of a delivery; then the same session's mail is taken up again.
@Suite struct DeliveryCrashTests {
    @Test(arguments: [FaultyStorage.Fault.powerCut, .kill, .error(.failed)])
    func theLocalFolderHoldsItOnce(fault: FaultyStorage.Fault) async throws {
        let quiet = try await deliver(nil, fault, atCall: nil)
        #expect(quiet.calls > 20)
        for call in 1...quiet.calls {
            let outcome = try await deliver(nil, fault, atCall: call)
            if outcome.state != nil {
                #expect(fault == .error(.failed) && outcome.sent == 0 && outcome.asksTheOwner, "call \(call): \(outcome)")
            } else {
                #expect(outcome.sent == 1 && outcome.outgoing == 1, "call \(call): \(outcome)")
            }
        }
    }

    /// Never twice; and never lost: it left and is filed, or its row asks the owner.
    @Test(arguments: [FaultyStorage.Fault.powerCut, .kill, .error(.failed)])
    func theCommandGetsItOnce(fault: FaultyStorage.Fault) async throws {
        let quiet = try await deliver("", fault, atCall: nil)
        for call in stride(from: 1, through: quiet.calls, by: 2) {
            let outcome = try await deliver("", fault, atCall: call)
            #expect(outcome.given <= 1, "call \(call): \(outcome)")
            if outcome.state == nil {
                #expect(outcome.given == 1 && outcome.sent == 1 && outcome.outgoing == 1, "call \(call): \(outcome)")
            } else {
                #expect(outcome.asksTheOwner, "call \(call): \(outcome)")
            }
        }
    }

    private struct Outcome {
        var calls = 0, given = 0, sent = 0, outgoing = 0
        var state: OutboxState?

        var asksTheOwner: Bool {
            switch state {
            case .finishing, .unknown, .failed: true
            default: false
            }
        }
    }

    private func deliver(
        _ then: String?, _ fault: FaultyStorage.Fault, atCall call: Int?
    ) async throws -> Outcome {
        let storage = FaultyStorage(seed: UInt64(call ?? 0))
        let world = try DeliveryShop(storage)
        try world.queueReply()
        let script = then.map { "cat >/dev/null; echo given >> \(world.folder)/given; \($0)" }
        var outcome = Outcome()
        do {
            let run = try world.run(try world.keeper(), script: script)
            let before = storage.callCount
            if let call { storage.inject(fault, atCall: call) }
            _ = await run.deliver(DeliveryShop.outbox)
            outcome.calls = storage.callCount - before
        }
        if call != nil {
            storage.removeFaults()
            if !storage.isOff { storage.cutPower() }
            storage.restart()
            try await resume(world, script)
        }
        let shop = try world.reopened()
        outcome.given = world.givenCount
        outcome.sent = world.sent.count
        outcome.outgoing = shop.outgoing.count
        outcome.state = shop.state
        return outcome
    }

    /// What the next start does by itself: what was accepted is filed, what certainly stayed is sent.
    private func resume(_ world: DeliveryShop, _ script: String?) async throws {
        let run = try world.run(try world.keeper(), script: script)
        if case .accepted = try world.reopened().state { _ = await run.fileAsSent(DeliveryShop.outbox) }
        _ = await run.deliver(DeliveryShop.outbox)
    }
}
