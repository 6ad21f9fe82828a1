import PlainText
import Testing

@testable import MailTransport

/// Through aiosmtpd behind TLS, with a login.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SMTPGoodServerTests {
    private let message = Array("From: shop@example.org\nTo: bo@example.org\nSubject: x\n\n.dot\nGrüße\n".utf8)
    private var password: MailCredential {
        MailCredential(user: SubmissionServer.user, secret: Secret(SubmissionServer.password))
    }

    @Test(arguments: [("tls", MailServer.Protection.tls), ("starttls", .startTLS)])
    func theMailArrivesAsItWasSealed(mode: String, protection: MailServer.Protection) throws {
        let good = try SubmissionServer(mode)
        let outcome = send(to: good.server(protection))
        #expect(outcome.acceptance?.words == "kept as 1", "\(outcome)")
        #expect(good.mails.map { $0.replacing("\r\n", with: "\n") } == [String(decoding: message, as: UTF8.self)])
        #expect(good.envelopes == ["shop@example.org\nbo@example.org\n"])
    }

    @Test func aRefusedRecipientReachesNobody() throws {
        let good = try SubmissionServer("tls")
        let outcome = send(to: good.server(.tls), recipients: ["bo@example.org", "nobody@example.org"])
        #expect(outcome.refusal?.sentence == "nobody@example.org: 550 5.1.1 nobody of that name here", "\(outcome)")
        #expect(good.mails.isEmpty)
    }

    @Test func aWrongPasswordIsSaidInWords() throws {
        let good = try SubmissionServer("tls")
        let wrong = MailCredential(user: SubmissionServer.user, secret: Secret("wrong"))
        let failure = try #require(send(to: good.server(.tls), as: wrong).refusal)
        #expect(failure.sentence.string.contains("refused the user name or password: 535"), "\(failure.sentence)")
    }

    @Test(arguments: [
        (Certificates.Kind.expired, Certificates.Kind?.some(.expired), "has expired"),
        (.otherHost, .otherHost, "of another host"), (.stranger, .good, "no trusted authority"),
        (.good, nil, "no trusted authority"),
    ] as [(Certificates.Kind, Certificates.Kind?, String)])
    func aBadCertificateIsRefusedBeforeAnythingIsSaid(
        shown: Certificates.Kind, trusted: Certificates.Kind?, words: String
    ) throws {
        for (mode, protection) in [("tls", MailServer.Protection.tls), ("starttls", .startTLS)] {
            let bad = try SubmissionServer(mode, shown)
            let failure = try #require(send(to: bad.server(protection, trusting: trusted)).refusal)
            #expect(failure.sentence.string.contains(words), "\(failure.sentence)")
            #expect(bad.mails.isEmpty)
        }
    }

    @Test func theCheckLogsInAndSendsNothing() throws {
        let good = try SubmissionServer("tls")
        let greeting = try SMTPSubmission(good.server(.tls)).check(credential: password)
        #expect(greeting.isLoggedIn && greeting.capabilities.contains("AUTH"))
        #expect(greeting.words.string.contains("mail.example.org"))
        #expect(good.mails.isEmpty)
    }

    /// The first token has run out; the command's second one is good.
    @Test func aTokenIsRenewedOnceOnRefusal() async throws {
        let good = try SubmissionServer("tls")
        let script = """
            #!/bin/sh
            echo x >> \(good.folder.path)/asked
            [ $(wc -l < \(good.folder.path)/asked) = 1 ] && echo stale || echo \(SubmissionServer.token)
            """
        let command = try good.folder.write(script, to: "token", mode: 0o700)
        let carrier = SMTPCarrier(
            good.server(.tls), user: SubmissionServer.user, credential: .tokenCommand([command]),
            reader: CredentialReader(environment: ["PATH": "/usr/bin:/bin"], timeLimitSeconds: 3_600))
        let outcome = await carrier.carry(
            message, from: try EnvelopeAddress("shop@example.org"), to: [try EnvelopeAddress("bo@example.org")]) {}
        #expect(outcome == .accepted(words: "250 kept as 1"), "\(outcome)")
        #expect(good.tokens.count == 2 && good.mails.count == 1, "\(good.tokens)")
        #expect(good.tokens.last == "user=hello@example.org|auth=Bearer ya29.t0ken||")
    }

    private func send(
        to server: MailServer, recipients: [String] = ["bo@example.org"], as credential: MailCredential? = nil
    ) -> SMTPOutcome {
        SMTPSubmission(server).send(
            message, from: try! EnvelopeAddress("shop@example.org"),
            to: recipients.map { try! EnvelopeAddress($0) }, credential: credential ?? password) {}
    }
}

extension SMTPOutcome {
    var acceptance: SMTPReply? { if case .accepted(let reply) = self { reply } else { nil } }
}
