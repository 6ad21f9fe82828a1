import Testing

@testable import ShopbellRuntime

/// The send simulation, for as many seeds as a test may take; `ShopbellBenchmarks --send-seeds`
/// runs more.
@Suite struct SendSimulationTests {
    @Test(arguments: 0..<4) func nothingIsDoubledAndNothingLost(part: UInt64) async {
        let report = await SendSimulation.run(seeds: part * 100..<(part + 1) * 100)
        print("send simulation, part \(part): \(report)")
        #expect(report.violations.isEmpty, "\(report.violations.prefix(5))")
        #expect(report.doubledCount == 0 && report.lostCount == 0)
        #expect(report.openCount == report.shownCount && report.openCount > 0)
        #expect(report.arrivedCount > report.runCount / 2)
    }
}
