import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// The power goes at every call of a day's work: mail, acts, drafts, sending, checkpoints.
@Suite struct JournalCrashTests {
    @Test(arguments: [
        (FaultyStorage.Fault.powerCut, 1), (.kill, 2), (.error(.failed), 2), (.error(.noSpace), 3),
    ])
    func nothingAcknowledgedIsLost(fault: FaultyStorage.Fault, every stride: Int) throws {
        let seed: UInt64 = 4
        var quiet = ScriptedDay(seed: seed)
        quiet.run()
        #expect(quiet.acknowledged > 15)
        for call in Swift.stride(from: 1, through: quiet.storage.callCount, by: stride) {
            var day = ScriptedDay(seed: seed)
            day.storage.inject(fault, atCall: call)
            day.run()
            if !day.storage.isOff { day.storage.cutPower() }
            #expect(try day.violations() == [], "fault at call \(call)")
        }
    }
}

/// One session's work on a faulty disk, and what it was told is safe.
private struct ScriptedDay {
    let storage: FaultyStorage
    private var script: ShopScript
    /// Every event that was tried, in order.
    private var tried: [ShopEvent] = []
    /// So many of them were acknowledged.
    private(set) var acknowledged = 0
    private var mail: [MailLocation: [UInt8]] = [:]

    init(seed: UInt64) {
        storage = FaultyStorage(seed: seed)
        script = ShopScript(seed: seed)
    }

    /// Works until something fails, as a program that says so and ends would.
    mutating func run() {
        do {
            var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
            for step in 0..<18 {
                if step % 8 == 7 { try journal.writeCheckpoint(of: shop, at: journal.position) }
                if step == 13 { (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small) }
                if step % 3 == 0 { try keepMail(step, in: journal) }
                try work(in: journal, &shop, decides: step % 2 == 0)
            }
        } catch {
            return
        }
    }

    private mutating func work(in journal: ShopJournal, _ shop: inout Shop, decides: Bool) throws {
        var events: [ShopEvent] = []
        while events.isEmpty { events = script.step(shop) }
        tried += events
        if decides {
            try journal.transaction(on: &shop) { decision in
                for event in events { decision.record(event) }
            }
        } else {
            try record(events, in: journal, &shop)
        }
        acknowledged = tried.count
    }

    private mutating func keepMail(_ step: Int, in journal: ShopJournal) throws {
        let bytes = Array("Subject: \(step)\n\nbody \(step)\n".utf8)
        mail[try journal.mail.append(bytes)] = bytes
    }

    /// Opens the shop twice after the crash.
    func violations() throws -> [String] {
        storage.restart()
        let (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        let files = storage.contents
        let (_, again) = try ShopJournal.open(storage, mode: .writing, options: small)
        let (_, replayed) = try ShopJournal.replay(storage, mode: .reading)
        var found = ShopComparison.differences(shop, again, at: [script.now])
        found += ShopComparison.differences(shop, replayed, at: [script.now])
        if files != storage.contents { found.append("a second opening changes the files") }
        if !isAcknowledgedState(shop) { found.append("the shop is no state between acknowledged and tried") }
        for (location, bytes) in mail where (try? journal.mail.read(location)) != bytes {
            found.append("mail is lost: \(location)")
        }
        return found
    }

    /// The shop is what the acknowledged events make, or what some more of the tried ones make.
    private func isAcknowledgedState(_ shop: Shop) -> Bool {
        var expected = Shop()
        for event in tried[..<acknowledged] { expected.apply(event) }
        if ShopComparison.differences(expected, shop, at: []).isEmpty { return true }
        for event in tried[acknowledged...] {
            expected.apply(event)
            if ShopComparison.differences(expected, shop, at: []).isEmpty { return true }
        }
        return false
    }
}
