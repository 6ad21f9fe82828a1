import MailFormat
import MailTransport
import PlainText
import Testing

@Suite("A real IMAP server", .serialized)
struct DovecotTests {
    @Test("Certificates that are not good are refused with what is wrong", arguments: [
        (DovecotServer.Certificate.expired, true, ConnectionError.CertificateFault.expired, "has expired"),
        (.wrongHost, true, .wrongHost, "of another host"),
        (.good, false, .untrusted, "no trusted authority"),
    ])
    func certificates(
        _ certificate: DovecotServer.Certificate, _ trusted: Bool, _ fault: ConnectionError.CertificateFault,
        _ words: String
    ) throws {
        let dovecot = try DovecotServer(certificate: certificate)
        defer { dovecot.stop() }
        for protection in [MailServer.Protection.tls, .startTLS] {
            let error = #expect(throws: IMAPError.self) {
                try IMAPConnection(
                    to: dovecot.server(protection, trusted: trusted), as: dovecot.credential, wakeUp: WakeUp())
            }
            guard case .connection(let reason) = error else {
                Issue.record("connected")
                return
            }
            #expect(reason.reason == .certificate(fault))
            #expect(reason.sentence.string.contains(words))
        }
    }

    @Test("Logging in works by TLS and STARTTLS; a wrong password and a wrong port say so")
    func login() throws {
        let dovecot = try DovecotServer()
        defer { dovecot.stop() }
        for protection in MailServer.Protection.allCases {
            try connect(dovecot, protection).close()
        }
        let wrong = MailCredential(user: DovecotServer.user, secret: Secret("wrong"))
        let refused = #expect(throws: IMAPError.self) {
            try IMAPConnection(to: dovecot.server(), as: wrong, wakeUp: WakeUp())
        }
        #expect(refused?.sentence.string.contains("refused the user name or password") == true)
        let port = #expect(throws: IMAPError.self) {
            try IMAPConnection(
                to: dovecot.server(.tls, port: dovecot.plainPort), as: dovecot.credential, wakeUp: WakeUp())
        }
        #expect(port?.sentence.string.contains("does not speak TLS") == true)
    }

    @Test("A token logs in by the way the server knows; one that ran out does not", arguments: [
        "oauthbearer", "xoauth2", "plain oauthbearer xoauth2",
    ])
    func tokens(_ mechanisms: String) throws {
        let dovecot = try DovecotServer(tokens: ["ya29.fresh"], mechanisms: mechanisms)
        defer { dovecot.stop() }
        func login(_ token: String) throws(IMAPError) -> IMAPConnection {
            let credential = MailCredential(user: DovecotServer.user, kind: .token, secret: Secret(token))
            return try IMAPConnection(to: dovecot.server(), as: credential, wakeUp: WakeUp())
        }
        #expect(try login("ya29.fresh").select("INBOX").count == 0)
        let refused = #expect(throws: IMAPError.self) { try login("ya29.stale") }
        #expect(refused?.sentence.string.contains("refused the user name or password") == true, "\(String(describing: refused))")
        #expect(dovecot.tokens?.askedAbout == ["ya29.fresh", "ya29.stale"])
    }

    @Test("Folders, mail, flags and moves")
    func dialogue() throws {
        let dovecot = try DovecotServer(inbox: [mail("one"), mail("two")])
        defer { dovecot.stop() }
        let connection = try connect(dovecot)
        #expect(Set(try connection.folders().map(\.name)) == ["INBOX", "Sent", "Junk", "Trash"])
        #expect(try connection.folders().first { $0.name == "Sent" }?.attributes.contains("\\SENT") == true)
        try connection.create("Über & unter")
        let place = try connection.append(mail("three"), to: "Über & unter", flags: ["\\Seen"], receivedAtSeconds: 86_400)
        #expect(place?.uid == 1)

        let inbox = try connection.select("INBOX")
        #expect(inbox.count == 2 && inbox.nextUID == 3 && inbox.highestModification != nil)
        let all = try connection.allUIDs()
        #expect(all.description == "1:2")
        var messages: [IMAPMessage] = []
        try connection.fetchBodies(all) { messages.append($0) }
        #expect(messages.compactMap(\.body) == [mail("one"), mail("two")])
        #expect(messages.allSatisfy { $0.flags?.contains("\\SEEN") == false })
        #expect(try connection.flags(all).allSatisfy { $0.flags?.contains("\\SEEN") == false })
        #expect(try connection.sizes(all).compactMap(\.byteCount) == messages.map { UInt64($0.body?.count ?? 0) })

        try connection.add(["\\Answered"], to: IMAPNumberSet(2...2))
        let changed = try connection.flags(all, changedSince: inbox.highestModification)
        #expect(changed.map(\.uid) == [2])
        #expect(changed.first?.flags?.contains("\\ANSWERED") == true)
        #expect(try connection.uids(messageID: "one@example.org").description == "1")
        try connection.move(IMAPNumberSet(1...1), to: "Junk")
        #expect(try connection.allUIDs().description == "2")

        #expect(try connection.select("Über & unter").count == 1)
        var third: IMAPMessage?
        try connection.fetchBodies(IMAPNumberSet(1...1)) { third = $0 }
        #expect(third?.receivedAtSeconds == 86_400 && third?.flags?.contains("\\SEEN") == true)
        #expect(throws: IMAPError.self) { try connection.select("nowhere") }
        #expect(try connection.select("INBOX").count == 1)
        connection.close()
    }

    @Test("Waiting ends when mail arrives, when somebody rings, and when time is up")
    func idle() throws {
        let dovecot = try DovecotServer()
        defer { dovecot.stop() }
        let wakeUp = WakeUp()
        let waiting = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: wakeUp)
        _ = try waiting.select("INBOX")
        #expect(try !waiting.idle(until: .now))
        wakeUp.ring()
        #expect(try !waiting.idle(until: .now + .seconds(60)))
        let other = try connect(dovecot)
        try other.append(mail("new"), to: "INBOX", flags: [])
        #expect(try waiting.idle(until: .now + .seconds(60)))
        #expect(try waiting.allUIDs().count == 1)
    }

    private func connect(
        _ dovecot: DovecotServer, _ protection: MailServer.Protection = .tls
    ) throws -> IMAPConnection {
        try IMAPConnection(to: dovecot.server(protection), as: dovecot.credential, wakeUp: WakeUp())
    }

    private func mail(_ name: String) -> [UInt8] {
        Array("Message-ID: <\(name)@example.org>\r\nFrom: Bo <bo@example.org>\r\nSubject: \(name)\r\n\r\nHello.\r\n".utf8)
    }
}
