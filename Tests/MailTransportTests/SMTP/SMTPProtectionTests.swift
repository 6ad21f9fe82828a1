import PlainText
import Testing

@testable import MailTransport

/// What no good server does around the start of encryption: no byte of a login leaves before TLS.
@Suite struct SMTPProtectionTests {
    private static let attacks: [(name: String, script: SMTPScript)] = [
        ("no STARTTLS", SMTPScript(capabilities: ["AUTH PLAIN LOGIN XOAUTH2"])),
        ("refused", script([.encryption: "454 not now"])),
        ("answer glued to STARTTLS", script([.encryption: "220 go\r\n235 welcome\r\n250 ok\r\n250 ok\r\n354 go\r\n"])),
        ("words instead of TLS", script([.encryption: "220 go\r\n", .greeting: "220 hello"])),
        ("greets as logged in", script([.greeting: "235 welcome back"])),
        ("hello is no", script([.hello: "250 mail.example.org AUTH PLAIN"])),
        ("silence", silent(.encryption)), ("an endless hello", script([.hello: endless])),
        ("a referral", script([.greeting: "220 x\r\n", .encryption: "250 use smtp://other.example.org/"])),
        ("lower case", script([.hello: "250-x\r\n250-auth plain\r\n250 starttls"])),
    ]

    @Test(arguments: attacks.indices)
    func noLoginLeavesUnencrypted(attack: Int) throws {
        let server = ScriptedSMTPServer()
        defer { server.stop() }
        server.follow(Self.attacks[attack].script)
        let target = MailServer(host: "127.0.0.1", port: server.port, protection: .startTLS)
        let outcome = SMTPSubmission(target, patience: .init(replySeconds: 1, receiptSeconds: 1)).send(
            Array("Subject: x\n\nx\n".utf8), from: try EnvelopeAddress("shop@example.org"),
            to: [try EnvelopeAddress("bo@example.org")],
            credential: MailCredential(user: "hello@example.org", secret: Secret("hunter2"))
        ) { Issue.record("nothing is finished here") }
        #expect(outcome.acceptance == nil && outcome.unknown == nil, "\(Self.attacks[attack].name): \(outcome)")
        let heard = server.heard.map { String(decoding: $0, as: UTF8.self) }.joined()
        for secret in ["hunter2", "AUTH", "hello@example.org", "aGVsbG9", "aHVudGVyMg", "MAIL FROM"] {
            #expect(!heard.contains(secret), "\(Self.attacks[attack].name): \(heard)")
        }
    }

    @Test func implicitTLSSaysNothingToAServerThatHasNone() throws {
        let server = ScriptedSMTPServer()
        defer { server.stop() }
        let target = MailServer(host: "127.0.0.1", port: server.port, protection: .tls)
        let outcome = SMTPSubmission(target).send(
            Array("x".utf8), from: try EnvelopeAddress("shop@example.org"),
            to: [try EnvelopeAddress("bo@example.org")],
            credential: MailCredential(user: "hello", secret: Secret("hunter2"))) {}
        #expect(outcome.refusal?.sentence.string.contains("does not speak TLS") == true, "\(outcome)")
    }

    @Test func withoutEncryptionOnlyThisMachineIsSpokenTo() throws {
        let target = MailServer(host: "mail.example.org", port: 25, protection: .none)
        let outcome = SMTPSubmission(target).send(
            Array("x".utf8), from: try EnvelopeAddress("shop@example.org"),
            to: [try EnvelopeAddress("bo@example.org")], credential: nil) {}
        #expect(outcome.refusal?.sentence.string.contains("is not this machine") == true, "\(outcome)")
    }

    private static let endless = String(repeating: "250-STARTTLS x\r\n", count: 200_000)

    private static func script(_ answers: [SMTPScript.Step: String]) -> SMTPScript {
        var script = SMTPScript(capabilities: ["STARTTLS", "AUTH PLAIN LOGIN"])
        script.answers = answers
        return script
    }

    private static func silent(_ step: SMTPScript.Step) -> SMTPScript {
        var script = script([:])
        script.silence = step
        return script
    }
}

extension SMTPScript {
    init(capabilities: [String]) {
        self.init()
        self.capabilities = capabilities
    }
}
