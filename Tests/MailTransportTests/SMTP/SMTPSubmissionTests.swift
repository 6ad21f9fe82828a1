import PlainText
import Synchronization
import Testing

@testable import MailTransport

/// Against a scripted server on loopback: what each answer, silence and cut means for the mail.
@Suite(.timeLimit(.minutes(10))) struct SMTPSubmissionTests {
    private let server = ScriptedSMTPServer()
    private let message = Array("Subject: your order\n\n.It ships\n..tomorrow.\n.\nä\n".utf8)
    private let records = Counter()

    @Test func theServerGetsTheMailAsItIs() throws {
        defer { server.stop() }
        let outcome = try send(to: ["ann@example.org", "bo@example.org"])
        #expect(outcome == .accepted(SMTPReply(code: 250, words: "queued as 42")))
        let mail = try #require(server.taken.first)
        #expect(server.taken.count == 1 && records.count == 1)
        #expect(mail.sender == "shop@example.org")
        #expect(mail.recipients == ["ann@example.org", "bo@example.org"])
        // Dots at the start of a line are doubled on the wire.
        #expect(
            String(decoding: mail.content, as: UTF8.self)
                == "Subject: your order\r\n\r\n..It ships\r\n...tomorrow.\r\n..\r\nä\r\n")
    }

    @Test func theGreetingTellsNoNameOfThisMachine() throws {
        defer { server.stop() }
        _ = try send()
        let heard = String(decoding: server.heard[0], as: UTF8.self)
        #expect(heard.hasPrefix("EHLO [127.0.0.1]\r\n"), "\(heard)")
    }

    @Test(arguments: [
        (SMTPScript.Step.greeting, "421 too busy", true), (.greeting, "554 go away", false),
        (.sender, "451 try later", true), (.sender, "550 not you", false),
        (.content, "451 try later", true), (.content, "554 no", false),
        (.receipt, "452 full", true), (.receipt, "550-looks like\r\n550 spam", false),
    ] as [(SMTPScript.Step, String, Bool)])
    func aNoAtAnyStepIsANo(step: SMTPScript.Step, answer: String, comesBack: Bool) throws {
        defer { server.stop() }
        server.follow(SMTPScript(answers: [step: answer]))
        let outcome = try send()
        #expect(server.taken.isEmpty)
        #expect(records.count == (step == .receipt ? 1 : 0))
        let failure = try #require(comesBack ? outcome.later : outcome.refusal, "\(outcome)")
        let words = answer.split(separator: "\r\n").map { $0.dropFirst(4) }.joined(separator: " ")
        #expect(failure.sentence.string.contains(words), "\(failure.sentence)")
    }

    @Test func everyRefusedRecipientIsNamedAndNobodyGetsTheMail() throws {
        defer { server.stop() }
        var script = SMTPScript()
        script.recipientAnswers = ["250 ok", "550 5.1.1 no such user", "452 mailbox full"]
        server.follow(script)
        let failure = try #require(
            try send(to: ["ann@example.org", "bo@example.org", "cy@example.org"]).refusal)
        #expect(
            failure.sentence
                == "bo@example.org: 550 5.1.1 no such user; cy@example.org: 452 mailbox full")
        #expect(server.taken.isEmpty && records.count == 0)
    }

    @Test func aRecipientWhoIsBusyIsTriedLater() throws {
        defer { server.stop() }
        server.follow(SMTPScript(answers: [.recipient: "450 greylisted"]))
        let failure = try #require(try send().later)
        #expect(failure.sentence == "bo@example.org: 450 greylisted")
    }

    @Test func aMailThatIsTooLargeDoesNotLeave() throws {
        defer { server.stop() }
        var script = SMTPScript()
        script.capabilities = ["SIZE 1048576"]
        server.follow(script)
        let failure = try #require(
            try send([UInt8](repeating: 65, count: 1_200_000)).refusal)
        #expect(failure.sentence.string.contains("this mail is 1.2 MB, and 127.0.0.1 takes at most 1.0 MB"))
        #expect(records.count == 0)
    }

    @Test func whenTheRecordFailsTheDotDoesNotLeave() throws {
        struct DiskFull: Error {}
        defer { server.stop() }
        let outcome = try send { throw DiskFull() }
        #expect(outcome.later?.reason == .recordFailed(words: "DiskFull()"))
        #expect(server.taken.isEmpty)
        #expect(!String(decoding: server.heard[0], as: UTF8.self).hasSuffix("\r\n.\r\n"))
    }

    @Test func aServerThatSpeaksBeforeTheDotMeansThatNothingLeft() throws {
        defer { server.stop() }
        // A large mail, so that the words are there before the end is.
        server.follow(SMTPScript(answers: [.content: "354 go on\r\n451 sorry, no"]))
        let outcome = try send([UInt8](repeating: 65, count: 100_000))
        #expect(outcome.unknown == nil)
        #expect(!(outcome.later == nil && server.taken.isEmpty), "\(outcome)")
    }

    @Test func silenceAfterTheDotIsUnknown() throws {
        defer { server.stop() }
        var script = SMTPScript()
        script.silence = .receipt
        server.follow(script)
        let failure = try #require(try send(patience: .init(replySeconds: 60, receiptSeconds: 1)).unknown)
        #expect(failure.sentence.string.hasPrefix("the whole mail went out, but its receipt did not come back"))
        #expect(server.taken.count == 1)
    }

    @Test(arguments: [SMTPScript.Step.greeting, .hello, .sender, .recipient, .content])
    func silenceBeforeTheDotIsARetry(step: SMTPScript.Step) throws {
        defer { server.stop() }
        var script = SMTPScript()
        script.silence = step
        server.follow(script)
        let outcome = try send(patience: .init(replySeconds: 1, receiptSeconds: 1))
        #expect(outcome.later != nil, "\(outcome)")
        #expect(server.taken.isEmpty && records.count == 0)
    }

    /// A piece and how often it comes: the report of the tests names the case by these two.
    @Test(arguments: [("x", 5_000_000), ("220-x\r\n", 500_000)])
    func endlessLinesEnd(piece: String, times: Int) throws {
        defer { server.stop() }
        server.follow(SMTPScript(answers: [.greeting: "220 " + String(repeating: piece, count: times)]))
        let outcome = try send(patience: .init(replySeconds: 2, receiptSeconds: 1))
        #expect(outcome.later != nil, "\(outcome)")
    }

    @Test func nothingIsListening() throws {
        server.stop()
        let failure = try #require(try send().later)
        #expect(failure.sentence.string.contains("refuses connections"))
    }

    @Test func cancelledWhileTheServerIsSilent() async throws {
        defer { server.stop() }
        var script = SMTPScript()
        script.silence = .sender
        server.follow(script)
        let wakeUp = WakeUp(), server = server, message = message
        let sender = try EnvelopeAddress("shop@example.org"), bo = try EnvelopeAddress("bo@example.org")
        async let outcome = BlockingWork.run {
            SMTPSubmission(server.server).send(
                message, from: sender, to: [bo], credential: nil, wakeUp: wakeUp) {}
        }
        while server.heard.first?.isEmpty ?? true { try await Task.sleep(for: .milliseconds(5)) }
        wakeUp.cancel()
        #expect(await outcome.later?.reason == .connection(ConnectionError(.cancelled, at: server.server)))
    }

    private func send(
        _ bytes: [UInt8]? = nil, to recipients: [String] = ["bo@example.org"],
        patience: SMTPSubmission.Patience = .usual, then record: @escaping () throws -> Void = {}
    ) throws -> SMTPOutcome {
        SMTPSubmission(server.server, patience: patience).send(
            bytes ?? message, from: try EnvelopeAddress("shop@example.org"),
            to: try recipients.map { try EnvelopeAddress($0) }, credential: nil
        ) { [records] in
            try record()
            records.add()
        }
    }
}

/// How often something was done.
final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
}

extension SMTPOutcome {
    var later: SMTPFailure? { if case .tryLater(let failure) = self { failure } else { nil } }
    var refusal: SMTPFailure? { if case .refused(let failure) = self { failure } else { nil } }
    var unknown: SMTPFailure? { if case .unknown(let failure) = self { failure } else { nil } }
}

extension SMTPScript {
    init(answers: [Step: String]) {
        self.init()
        self.answers = answers
    }
}
