import Foundation
import Glibc
import Testing

/// Real processes, ended by SIGKILL wherever they are.
@Suite(.serialized) struct KillTests {
    @Test func anImportThatWasKilledEndsInTheSameShop() throws {
        let whole = try TemporaryShop(), killed = try TemporaryShop()
        let text = SampleMail.mbox(1_500, bodyLines: 4)
        let mbox = try whole.write(text, to: "mail.mbox")
        let began = ContinuousClock.now
        #expect(try whole.program("import", mbox, "--me", SampleMail.owner).status == 0)
        let duration = ContinuousClock.now - began

        var kills = 0
        for part in 1...4 {
            let program = try killed.program.start(["import", mbox, "--me", SampleMail.owner])
            pause(duration * Double(part) / 5)
            program.kill(SIGKILL)
            if program.finish().signal == SIGKILL { kills += 1 }
        }
        #expect(kills > 0, "at least one import was still running")
        #expect(try killed.program("import", mbox, "--me", SampleMail.owner).status == 0)

        #expect(
            try killed.program("export", "--json").output
                == (try whole.program("export", "--json").output))
        #expect(try killed.program("log", "verify").status == 0)
        let again = try killed.program("import", mbox)
        #expect(again.output.contains("1500 read = 0 new + 1500 already there"))
    }

    @Test func ctrlCStopsAfterTheBatchAndTheNextImportGoesOn() throws {
        let shop = try TemporaryShop()
        let mbox = try shop.write(SampleMail.mbox(3_000, bodyLines: 4), to: "mail.mbox")
        let program = try shop.program.start(["import", mbox, "--me", SampleMail.owner])
        waitForFile(shop.home.appending(path: "events/00000001.log"), bytes: 10_000)
        program.kill(SIGINT)
        let stopped = program.finish()
        #expect(stopped.status == 130, "signal \(stopped.signal) \(stopped.error)")
        #expect(stopped.output.contains("the same command goes on from here"))
        let taken = try #require(stopped.output.firstMatch(of: /(\d+) read = (\d+) new/)?.2)
        #expect(try shop.program("today", "--json").json()["received"] as? Int == Int(taken))
        _ = try shop.program("import", mbox)
        #expect(try shop.program("today", "--json").json()["received"] as? Int == 3_000)
    }

    /// Every message whose delivery exited with 0 is there; none is there twice; the log is sound.
    @Test func deliveriesKilledAtAnyMoment() throws {
        let shop = try TemporaryShop()
        var random = SystemRandomNumberGenerator()
        var acknowledged: [Int] = []
        var kills = 0
        let began = ContinuousClock.now
        #expect(try shop.program("deliver", input: SampleMail.message(1_000)).status == 0)
        let duration = ContinuousClock.now - began
        for number in 0..<60 {
            let program = try shop.program.start(
                ["deliver"], input: Array(SampleMail.message(number).utf8))
            // Every tenth is let be: on a busy machine all others may die.
            if number % 10 != 9 {
                pause(duration * Double.random(in: 0...1.5, using: &random))
                program.kill(SIGKILL)
            }
            let result = program.finish()
            if result.signal == SIGKILL { kills += 1 } else { acknowledged.append(number) }
            if result.signal == 0 { #expect(result.status == 0, "\(result.error)") }
        }
        #expect(kills > 0 && !acknowledged.isEmpty, "\(kills) of 60 were killed")
        #expect(try shop.program("deliver", input: SampleMail.message(1_001)).status == 0)
        acknowledged += [1_000, 1_001]
        let kept = try shop.program("export", "--json").output
            .matches(of: /"id":"mail-(\d+)@example.org"/).compactMap { Int($0.1) }
        #expect(Set(acknowledged).isSubset(of: kept))
        #expect(Set(kept).count == kept.count)
        #expect(try shop.program("log", "verify").status == 0)
    }

    @Test func deliveriesAtTheSameTimeAllArrive() throws {
        let shop = try TemporaryShop()
        let programs = try (0..<12).map {
            try shop.program.start(
                ["deliver"], input: Array(SampleMail.message($0, from: "c\($0)@example.org").utf8))
        }
        for program in programs { #expect(program.finish().status == 0) }
        #expect(try shop.program("today", "--json").json()["received"] as? Int == 12)
        #expect(try shop.program("log", "verify").status == 0)
    }

    private func pause(_ duration: Duration) {
        let parts = duration.components
        usleep(UInt32(parts.seconds * 1_000_000 + parts.attoseconds / 1_000_000_000_000))
    }

    private func waitForFile(_ file: URL, bytes: Int64) {
        var status = stat()
        for _ in 0..<120_000 {
            if stat(file.path, &status) == 0, Int64(status.st_size) >= bytes { return }
            usleep(1_000)
        }
    }
}
