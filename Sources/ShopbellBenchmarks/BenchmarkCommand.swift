import ArgumentParser
import Foundation
import ShopbellRuntime

/// `ShopbellBenchmarks`: generates a shop, measures it, prints each figure beside its budget.
///
/// Every measurement runs in a process of its own, so that none warms or fills the memory of
/// another. A budget that is missed is printed and no failure: machines differ.
struct BenchmarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ShopbellBenchmarks",
        abstract: "Measures Shopbell on a generated shop, each figure beside its budget.",
        discussion: """
            Mail and shop are generated from a seed, so that two runs of one size measure the same \
            shop. Build with -c release; figures of a debug build mean nothing.
            """)

    @Option(help: "How many messages the shop has: 10000, 100000 and 1000000 are the usual sizes.")
    var messages = 10_000

    @Option(help: "Run just these: \(Measurement.allNames).")
    var only: [Measurement] = []

    @Option(help: "Keep what is generated in this folder, and take it from there the next time.")
    var folder: String?

    @Option(help: "Run the crash simulation with this many seeds, and nothing else.")
    var crashSeeds: UInt64?

    @Option(help: "Run the send simulation with this many seeds, and nothing else.")
    var sendSeeds: UInt64?

    @Flag(help: .hidden)
    var figures = false

    func validate() throws {
        guard (Limits.messageCountMin...Limits.messageCountMax).contains(messages) else {
            let range = "\(Limits.messageCountMin) to \(Limits.messageCountMax)"
            throw ValidationError("--messages \(messages): a number from \(range) would be right.")
        }
    }

    func run() throws {
        if let crashSeeds { return try runCrashTrial(seeds: crashSeeds) }
        if let sendSeeds { return try runSendTrial(seeds: sendSeeds) }
        let workshop = try WorkFolder(folder)
        defer { workshop.removeIfTemporary() }
        let shop = GeneratedShop(folder: workshop.path, messageCount: messages)
        if figures { return try printFigures(of: shop) }
        try printTable(of: shop)
    }

    private func runCrashTrial(seeds: UInt64) throws {
        let violations = CrashTrial.run(seeds: seeds)
        if !violations.isEmpty { throw ExitCode.failure }
    }

    private func runSendTrial(seeds: UInt64) throws {
        let violations = AsyncWork.run { await SendTrial.run(seeds: seeds) }
        if !violations.isEmpty { throw ExitCode.failure }
    }

    /// The parent process: one child for each measurement, and the table.
    private func printTable(of shop: GeneratedShop) throws {
        try shop.generateMail()
        var rows: [Figure] = []
        var failures: [String] = []
        for measurement in only.isEmpty ? Measurement.allCases : only {
            do {
                rows += try MeasurementProcess(shop: shop).run(measurement)
            } catch {
                failures.append("\(measurement.rawValue): \(error)")
            }
        }
        print(FigureTable(title: shop.title, figures: rows).text)
        for failure in failures { StandardError.write("could not measure " + failure) }
        if !failures.isEmpty { throw ExitCode.failure }
    }

    /// The child process: one measurement, as JSON for the parent.
    private func printFigures(of shop: GeneratedShop) throws {
        let figures = try only.flatMap { try $0.figures(of: shop) }
        FileHandle.standardOutput.write(try JSONEncoder().encode(figures))
    }
}
