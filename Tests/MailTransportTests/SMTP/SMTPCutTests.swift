import Testing

@testable import MailTransport

/// The line is cut at every byte of a send, on either side: what the server took and what we say
/// of it never contradict each other.
@Suite struct SMTPCutTests {
    @Test(arguments: SMTPScript.Cut.allCases)
    func afterEveryByteTheServerReads(cut: SMTPScript.Cut) throws {
        try check(cut) { $0.cutsAfterReading = $1 }
    }

    @Test(arguments: SMTPScript.Cut.allCases)
    func afterEveryByteTheServerWrites(cut: SMTPScript.Cut) throws {
        try check(cut) { $0.cutsAfterWriting = $1 }
    }

    private func check(_ cut: SMTPScript.Cut, _ place: (inout SMTPScript, Int) -> Void) throws {
        let server = ScriptedSMTPServer()
        defer { server.stop() }
        var counts: [String: Int] = [:]
        for byte in 0..<1_000 {
            var script = SMTPScript()
            script.cut = cut
            place(&script, byte)
            server.follow(script)
            let taken = server.taken.count
            let outcome = try send(to: server)
            let wasTaken = server.taken.count > taken
            switch outcome {
            case .accepted: #expect(wasTaken, "byte \(byte): \(outcome)")
            case .tryLater: #expect(!wasTaken, "byte \(byte): \(outcome)")
            case .unknown: break
            case .refused: Issue.record("byte \(byte): \(outcome)")
            }
            counts["\(outcome)".prefix { $0 != "(" }.description, default: 0] += 1
            if case .accepted = outcome { return print("cuts: \(counts)") }
        }
        Issue.record("the send ends within a thousand bytes: \(counts)")
    }

    private func send(to server: ScriptedSMTPServer) throws -> SMTPOutcome {
        SMTPSubmission(server.server).send(
            Array("Subject: x\n\nIt ships tomorrow.\n".utf8), from: try EnvelopeAddress("shop@example.org"),
            to: [try EnvelopeAddress("bo@example.org")], credential: nil) {}
    }
}
