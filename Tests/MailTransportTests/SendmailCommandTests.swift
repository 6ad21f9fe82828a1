import Foundation
import PlainText
import Testing

@testable import MailTransport

/// Real programs: each test writes a small script and has the reply sent through it.
struct SendmailCommandTests {
    let folder = TemporaryFolder()
    let message = Array("Subject: your order\r\n\r\nIt ships tomorrow.\r\n".utf8)

    @Test func handsOverTheSealedBytesAndTheRecipientsByArgument() async throws {
        let outcome = try await send(
            "printf '%s\\n' \"$@\" > \(folder.path)/arguments; cat > \(folder.path)/stdin; echo queued as 42",
            arguments: ["-C", "a file"], sender: "shop@example.org",
            to: ["ann@example.org", "bo+x@example.org"])
        #expect(outcome == .accepted(words: "queued as 42\n"))
        #expect(try folder.text("stdin") == String(decoding: message, as: UTF8.self))
        #expect(
            try folder.text("arguments").split(separator: "\n") == [
                "-C", "a file", "-i", "-f", "shop@example.org", "--", "ann@example.org",
                "bo+x@example.org",
            ])
    }

    @Test func givesTheProgramNoneOfOurSecretsAndNoTerminal() async throws {
        let ours = [
            "PATH": "/usr/bin:/bin", "HOME": "/home/ann", "SHOP_PASSWORD": "hunter2", "TZ": "UTC",
        ]
        let outcome = try await send(
            "cat > /dev/null; env; [ -e /dev/tty ] && true 2>/dev/null </dev/tty && echo has a terminal; exit 0",
            environment: CommandEnvironment.minimal(from: ours))
        guard case .accepted(let words) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(words.string.contains("HOME=/home/ann"))
        #expect(!words.string.contains("hunter2"))
        #expect(!words.string.contains("has a terminal"))
    }

    @Test(
        arguments: [(75, true), (64, false), (65, false), (67, false), (68, false), (77, false), (78, false)]
            as [(Int32, Bool)])
    func readsTheExitStatus(status: Int32, comesBack: Bool) async throws {
        let outcome = try await send("cat > /dev/null; echo no such mailbox >&2; exit \(status)")
        switch outcome {
        case .tryLater(let failure):
            #expect(comesBack && failure.reason == .exit(status))
        case .refused(let failure):
            #expect(!comesBack && failure.reason == .exit(status))
            #expect(failure.sentence.string.hasSuffix(": no such mailbox"))
        default: #expect(Bool(false), "\(outcome)")
        }
    }

    @Test func showsEscapeSequencesOfTheProgramAsPictures() async throws {
        let outcome = try await send(
            "cat > /dev/null; printf '\\033]52;c;aGk=\\007 bad \\233 \\n' >&2; exit 77")
        guard case .refused(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.words.string.contains("␛]52;c;aGk=␇ bad"))
        #expect(
            !failure.sentence.string.unicodeScalars.contains {
                $0.value < 0x20 || 0x7F...0x9F ~= $0.value
            })
    }

    @Test func keepsTheFirstWordsOfAProgramThatNeverStopsTalking() async throws {
        let outcome = try await send("cat > /dev/null; yes no | head -c 3000000; exit 65")
        guard case .refused(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.words.string.utf8.count == MailTransportLimits.commandWordsBytesMax)
    }

    @Test func theEndIsHeldBackUntilTheRecordIsWritten() async throws {
        let script =
            "cat > \(folder.path)/stdin; [ -e \(folder.path)/record ] && echo after the record"
        let outcome = try await send(script) { [folder] in
            // The program has everything but the end; give it time to act on that, if it would.
            try await Task.sleep(for: .milliseconds(200))
            try folder.write("", to: "record")
        }
        #expect(outcome == .accepted(words: "after the record\n"))
    }

    @Test(arguments: ["cat > /dev/null; touch DONE", "sh -c 'cat > /dev/null; true'; touch DONE"])
    func whenTheRecordFailsNothingIsSent(script: String) async throws {
        struct DiskFull: Error {}
        let outcome = try await send(script.replacing("DONE", with: folder.path("done"))) {
            throw DiskFull()
        }
        guard case .tryLater(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.reason == .recordFailed)
        #expect(failure.words == "DiskFull()")
        #expect(try folder.names(in: ".") == ["sendmail"])
    }

    @Test func aProgramThatClosesItsInputEarlyIsHeardAndNotRecorded() async throws {
        let large = [UInt8](repeating: 65, count: 1 << 20)
        let outcome = try await send("exec 0<&-; echo too large >&2; exit 69", message: large) {
            Issue.record("the end of a reply that was not read must not be recorded")
        }
        guard case .refused(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.sentence.string.hasSuffix("sendmail is not available (69): too large"))
    }

    @Test func endingWellWithoutReadingIsNoSuccess() async throws {
        let large = [UInt8](repeating: 65, count: 1 << 20)
        let outcome = try await send("exit 0", message: large) {}
        guard case .refused(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.reason == .stoppedReading)
    }

    @Test func aProgramKilledAfterTheEndLeavesTheOutcomeUnknown() async throws {
        let outcome = try await send("cat > /dev/null; kill -9 $$")
        guard case .unknown(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.reason == .signal(9))
    }

    /// `sendmail "$@" && logger sent`: the mail is gone, the status is another program's.
    @Test(arguments: [1, 2, 69, 70, 71, 73, 74, 76, 79, 126, 127] as [Int32])
    func aFailureAfterTheEndLeavesTheOutcomeUnknown(status: Int32) async throws {
        let outcome = try await send("cat > /dev/null; echo logger: no >&2; exit \(status)")
        guard case .unknown(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.reason == .exit(status))
        #expect(failure.sentence.string.hasSuffix(": logger: no"))
    }

    @Test func aProgramThatHangsAfterTheEndLeavesTheOutcomeUnknown() async throws {
        let outcome = try await send("cat > /dev/null; echo thinking; sleep 600", seconds: 1)
        guard case .unknown(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.reason == .timeLimit(1))
        #expect(failure.words == "thinking\n")
    }

    @Test func aProgramThatNeverReadsMayBeTriedAgain() async throws {
        let large = [UInt8](repeating: 65, count: 1 << 20)
        let outcome = try await send("sleep 600", message: large, seconds: 1) {
            Issue.record("the end of a reply that was not read must not be recorded")
        }
        guard case .tryLater(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect(failure.reason == .timeLimit(1))
    }

    @Test func aServantLeftInTheBackgroundIsNotWaitedFor() async throws {
        let outcome = try await send(
            "cat > /dev/null; sleep 600 & echo $! > \(folder.path)/pid; echo queued")
        #expect(outcome == .accepted(words: "queued\n"))
        if let servant = Int32(
            try folder.text("pid").trimmingCharacters(in: .whitespacesAndNewlines))
        {
            kill(servant, SIGKILL)
        }
    }

    @Test func saysWhenTheProgramIsNotThere() async throws {
        for program in [folder.path("nothing"), "shopbell-no-such-program"] {
            let command = try SendmailCommand(
                arguments: [program], environment: ["PATH": "/usr/bin"])
            let outcome = try await command.send(
                message, from: nil, to: [EnvelopeAddress("a@example.org")]
            ) {}
            guard case .refused(let failure) = outcome else {
                return #expect(Bool(false), "\(outcome)")
            }
            #expect(failure.reason == .commandNotFound)
            #expect(failure.sentence.string.hasPrefix(program + " is not there"))
        }
    }

    @Test func saysWhenTheProgramMayNotBeRun() async throws {
        let program = try folder.write("#!/bin/sh\n", to: "plain")
        let command = try SendmailCommand(arguments: [program], environment: [:])
        let outcome = try await command.send(
            message, from: nil, to: [EnvelopeAddress("a@example.org")]
        ) {}
        guard case .refused(let failure) = outcome else {
            return #expect(Bool(false), "\(outcome)")
        }
        #expect([.couldNotStart, .commandNotFound].contains(failure.reason))
    }

    @Test(arguments: [
        [], [""], ["sendmail", "-t"], ["sendmail", "-bs"], ["sendmail", "--"], ["s", "a\u{0}b"],
    ])
    func refusesCommandsThatWouldNotDoAsTold(arguments: [String]) {
        #expect(throws: SendmailConfigurationError.self) {
            try SendmailCommand(arguments: arguments, environment: [:])
        }
    }

    private func send(
        _ script: String, message: [UInt8]? = nil, arguments: [String] = [],
        environment: [String: String] = ["PATH": "/usr/bin:/bin"], sender: String? = nil,
        to recipients: [String] = ["ann@example.org"], seconds: Int = 3_600,
        aboutToFinish: @escaping @Sendable () async throws -> Void = {}
    ) async throws -> SendmailOutcome {
        let program = try folder.write("#!/bin/sh\n\(script)\n", to: "sendmail", mode: 0o700)
        let command = try SendmailCommand(
            arguments: [program] + arguments, environment: environment, timeLimitSeconds: seconds)
        return await command.send(
            message ?? self.message, from: try sender.map { try EnvelopeAddress($0) },
            to: try recipients.map { try EnvelopeAddress($0) }, aboutToFinish: aboutToFinish)
    }
}
