import AppendLog
import Testing

struct CrashTests {
    @Test func randomSessionsLoseNothingAcknowledged() {
        let report = CrashSimulation.run(seeds: 0..<400)
        #expect(report.violations.prefix(5).isEmpty, "\(report.violations.prefix(20))")
        #expect(report.acknowledgedCount > 2_000, "\(report)")
    }

    @Test(arguments: [
        FaultyStorage.Fault.powerCut, .kill, .shortWrite, .error(.failed), .error(.noSpace),
    ])
    func aFaultAtEveryCallLosesNothingAcknowledged(fault: FaultyStorage.Fault) {
        for seed: UInt64 in 1...2 {
            let report = CrashSimulation.run(seed: seed, everyCallMeeting: fault, stepCount: 15)
            #expect(report.violations.isEmpty, "\(report.violations.prefix(20))")
        }
    }
}
