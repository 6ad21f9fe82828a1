import AppendLog
import Testing

struct CrashTests {
    @Test func randomSessionsLoseNothingAcknowledged() {
        let report = CrashSimulation.run(seeds: 0..<150)
        #expect(report.violations.prefix(5).isEmpty, "\(report.violations.prefix(20))")
        #expect(report.acknowledgedCount > 1_500, "\(report)")
    }

    @Test(arguments: [
        FaultyStorage.Fault.powerCut, .kill, .shortWrite, .error(.failed), .error(.noSpace),
    ])
    func aFaultAtEveryCallLosesNothingAcknowledged(fault: FaultyStorage.Fault) {
        let report = CrashSimulation.run(seed: 1, everyCallMeeting: fault, stepCount: 15)
        #expect(report.violations.isEmpty, "\(report.violations.prefix(20))")
        #expect(report.seedCount > 100)
    }
}
