import AppendLog
import MailTransport
import ShopDomain

/// One run of the send simulation: some disturbed attempts, then a quiet one.
struct SendRun {
    private let seed: UInt64
    private var chance: SeededNumbers
    private let shop: SimulatedShop
    private var report = SendSimulation.Report()

    init(seed: UInt64) {
        self.seed = seed
        chance = SeededNumbers(seed: seed)
        shop = SimulatedShop(seed: seed, sentMailbox: chance.pick(SimulatedSentMailbox.Kind.allCases))
    }

    mutating func finish() async -> SendSimulation.Report {
        defer { shop.close() }
        report.runCount = 1
        do {
            try shop.queueReply()
            for _ in 0..<chance.number(1...3) { try await disturb() }
            shop.meet(Disturbance())
            // What was accepted and could not be filed is tried again for as long as it takes.
            for _ in 0..<3 { await shop.attempt() }
            check(try shop.state(), isLast: true)
        } catch {
            report.violations.append("seed \(seed): \(error)")
        }
        report.arrivedCount = shop.takenCount > 0 ? 1 : 0
        return report
    }

    private mutating func disturb() async throws {
        let takenCount = shop.takenCount
        shop.meet(Disturbance(&chance))
        await shop.attempt()
        shop.restart(cutsPower: chance.oneIn(2))
        report.disturbanceCount += 1
        let state = try shop.state()
        if shop.takenCount > takenCount, let state, !state.isAccepted {
            report.openCount += 1
            if state.isInDoubt { report.shownCount += 1 }
        }
        check(state, isLast: false)
    }

    private mutating func check(_ state: OutboxState?, isLast: Bool) {
        let mayLeaveAgain = state.map { !$0.isInDoubt && !$0.isAccepted } ?? false
        if shop.takenCount > 1 || shop.takenCount == 1 && mayLeaveAgain {
            report.doubledCount += 1
            note("taken \(shop.takenCount) times", state)
        }
        let isKept = shop.localCopyCount == 1 && shop.serverCopyCount <= 1
        let isLost = state == nil && !(shop.takenCount == 1 && isKept)
        let isForgotten = isLast && state.map { !$0.isInDoubt && !$0.isFailed } ?? false
        if isLost || isForgotten {
            report.lostCount += 1
            note("lost, kept \(shop.localCopyCount) and \(shop.serverCopyCount)", state)
        }
    }

    private mutating func note(_ words: String, _ state: OutboxState?) {
        let shown = state.map { "\($0)" } ?? "filed"
        report.violations.append("seed \(seed): \(words), \(shown), \(shop.takenCount) at the server")
    }
}

extension OutboxState {
    fileprivate var isAccepted: Bool { if case .accepted = self { true } else { false } }
    fileprivate var isFailed: Bool { if case .failed = self { true } else { false } }
    fileprivate var isInDoubt: Bool {
        switch self {
        case .finishing, .unknown: true
        default: false
        }
    }
}

/// What goes wrong in one attempt; nothing, unless it is drawn.
struct Disturbance {
    var script = SMTPScript()
    var diskFault: (fault: FaultyStorage.Fault, call: Int)?

    init() {}

    init(_ chance: inout SeededNumbers) {
        script.cut = chance.oneIn(2) ? .end : .reset
        switch chance.number(0...5) {
        case 0: script.cutsAfterReading = chance.number(0...700)
        case 1: script.cutsAfterWriting = chance.number(0...220)
        // Where it matters most: the last bytes, the dot, and its answer.
        case 2: script.cutsAfterReading = chance.number(480...620)
        case 3: script.cutsAfterWriting = chance.number(110...180)
        case 4:
            let answer = chance.pick(["451 later", "550 never"])
            script.answers[chance.pick(SMTPScript.Step.allCases)] = answer
        default: break
        }
        if chance.oneIn(2) || script.cutsAfterReading == nil && script.cutsAfterWriting == nil {
            let fault = chance.pick([.powerCut, .kill, .error(.failed), .error(.noSpace)] as [FaultyStorage.Fault])
            diskFault = (fault, chance.number(1...80))
        }
    }
}

extension SeededNumbers {
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }
}
