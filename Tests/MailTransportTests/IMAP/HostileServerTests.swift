import MailFormat
import MailTransport
import PlainText
import Testing

@Suite("What an IMAP server should never do")
struct HostileServerTests {
    @Test("A good one is talked with")
    func good() throws {
        let hostile = HostileServer()
        defer { hostile.stop() }
        let connection = try hostile.connect()
        #expect(connection.can("IDLE"))
        #expect(try connection.select("INBOX").validity == 7)
        #expect(try bodies(connection) == [Array("A: b\r\n".utf8)])
        connection.close()
        #expect(hostile.heard.last?.hasSuffix("LOGOUT") == true)
    }

    @Test("Bytes glued to the answer to STARTTLS, or none of it offered: no word of the password", arguments: [
        ("IMAP4rev1 STARTTLS", "TAG OK begin\r\n* OK glued\r\ns1 OK fine\r\n"),
        ("IMAP4rev1 STARTTLS", "TAG NO not today\r\n"),
        ("IMAP4rev1 STARTTLS", "TAG BAD what\r\n"),
        ("IMAP4rev1 AUTH=PLAIN", "TAG OK begin\r\n"),
    ])
    func startTLS(_ capabilities: String, _ answer: String) {
        let hostile = HostileServer(capabilities: capabilities) { $0.hasPrefix("STARTTLS") ? answer : nil }
        defer { hostile.stop() }
        #expect(throws: IMAPError.self) { try hostile.connect(.startTLS) }
        expectSilence(hostile)
    }

    @Test("A login that never was is refused, with STARTTLS and without", arguments: [MailServer.Protection.startTLS, .none])
    func preauthenticated(_ protection: MailServer.Protection) {
        let hostile = HostileServer(greeting: "* PREAUTH welcome back\r\n", capabilities: "IMAP4rev1 STARTTLS")
        defer { hostile.stop() }
        #expect(throws: IMAPError.self) { try hostile.connect(protection) }
        expectSilence(hostile)
    }

    @Test("A referral at login leads nowhere")
    func referral() {
        let hostile = HostileServer {
            $0.hasPrefix("LOGIN") || $0.hasPrefix("AUTHENTICATE")
                ? "TAG NO [REFERRAL imap://evil.example.org/] try there\r\n" : nil
        }
        defer { hostile.stop() }
        let error = #expect(throws: IMAPError.self) { try hostile.connect() }
        guard case .connection(let error) = error, case .loginRefused(let words) = error.reason else {
            Issue.record("not a refused login: \(String(describing: error))")
            return
        }
        #expect(words == "try there")
        #expect(!error.mayPass)
    }

    @Test("Nonsense ends the connection with a sentence", arguments: [
        "* 1 FETCH (UID 4 BODY[] {99999999999}\r\n",
        "* 1 FETCH (UID 4 BODY[] \(String(repeating: "(", count: 60))\r\n",
        "other OK\r\n", "s99 OK\r\n", "+ go on\r\n", "hello\r\n", "* BYE gone\r\n",
        "* PREAUTH again\r\n", "* 1 FETCH (UID 0x4)\r\n", "CUT",
        "* 1 FETCH (UID 4 BODY[] {100}\r\nCUT",
    ])
    func nonsense(_ answer: String) throws {
        let hostile = HostileServer { $0.hasPrefix("UID FETCH") ? answer : nil }
        defer { hostile.stop() }
        let connection = try hostile.connect()
        let error = #expect(throws: IMAPError.self) { try bodies(connection) }
        guard case .connection(let reason) = error else {
            Issue.record("still connected")
            return
        }
        #expect(reason.sentence.string.contains("127.0.0.1"))
    }

    /// One line with all numbers of such a folder would be longer than any that is read.
    @Test("A folder of any size is listed", arguments: ["IMAP4rev1", "IMAP4rev1 ESEARCH"])
    func largeFolder(_ capabilities: String) throws {
        let uids = (0..<160_000).map { UInt32(1_000_000_001 + 2 * $0) }
        let hostile = HostileServer(capabilities: capabilities) { command in
            if command.hasPrefix("SELECT") {
                return "* \(uids.count) EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\nTAG OK\r\n"
            }
            if command.hasPrefix("FETCH") {
                let places = command.split(separator: " ")[1].split(separator: ",").compactMap { Int($0) }
                return places.map { "* \($0) FETCH (UID \(uids[$0 - 1]))\r\n" }.joined() + "TAG OK\r\n"
            }
            guard command.hasPrefix("UID SEARCH") else { return nil }
            let found = uids.filter { Self.range(command).contains($0) }.map(String.init)
            return command.contains("RETURN")
                ? "* ESEARCH (TAG \"TAG\") UID ALL \(found.joined(separator: ","))\r\nTAG OK\r\n"
                : "* SEARCH \(found.joined(separator: " "))\r\nTAG OK\r\n"
        }
        defer { hostile.stop() }
        let connection = try hostile.connect()
        _ = try connection.select("INBOX")
        #expect(try connection.allUIDs() == IMAPNumberSet(uids))
        #expect(hostile.heard.count { $0.contains("UID SEARCH") } == 4)
    }

    /// What `UID 1:9` at the end of a search asks for; everything without it.
    private static func range(_ command: String) -> ClosedRange<UInt32> {
        guard let last = command.split(separator: " ").last, last.contains(":") else { return 1...(.max) }
        let ends = last.split(separator: ":").map { UInt32($0) ?? .max }
        return ends[0]...ends[1]
    }

    @Test("A line without an end is refused before it fills the memory")
    func endless() throws {
        let hostile = HostileServer {
            $0.hasPrefix("UID FETCH") ? "* 1 FETCH (X \(String(repeating: "a", count: 3 << 20))" : nil
        }
        defer { hostile.stop() }
        let connection = try hostile.connect()
        #expect(throws: IMAPError.self) { try bodies(connection) }
    }

    @Test("Mail that nobody asked for is not taken")
    func unasked() throws {
        let hostile = HostileServer {
            $0.hasPrefix("UID FETCH")
                ? "* 9 FETCH (UID 9 BODY[] {1}\r\nx)\r\n* 1 FETCH (BODY[] {1}\r\ny)\r\nTAG OK\r\n" : nil
        }
        defer { hostile.stop() }
        let connection = try hostile.connect()
        #expect(try bodies(connection).isEmpty)
    }

    @Test("A fetch that is cut at any byte is an error, never a shorter mail")
    func cuts() throws {
        let answer = "* 1 FETCH (UID 4 FLAGS () BODY[] {12}\r\nSubject: a\r\n)\r\n"
        for length in 0..<answer.utf8.count {
            let hostile = HostileServer { $0.hasPrefix("UID FETCH") ? answer.prefix(length) + "CUT" : nil }
            defer { hostile.stop() }
            let connection = try hostile.connect()
            #expect(throws: IMAPError.self) { try bodies(connection) }
        }
    }

    @Test("Whoever waits for a silent server can be told to stop")
    func cancelled() throws {
        let wakeUp = WakeUp()
        let hostile = HostileServer { command in
            guard command.hasPrefix("UID FETCH") else { return nil }
            wakeUp.cancel()
            return "* OK one moment\r\n"
        }
        defer { hostile.stop() }
        let connection = try hostile.connect(wakeUp: wakeUp)
        let error = #expect(throws: IMAPError.self) { try bodies(connection) }
        guard case .connection(let reason) = error else {
            Issue.record("still connected")
            return
        }
        #expect(reason.reason == .cancelled)
    }

    @Test("Without encryption nothing is said to another machine")
    func plain() {
        let server = MailServer(host: "mail.example.org", port: 143, protection: .none)
        let error = #expect(throws: IMAPError.self) {
            try IMAPConnection(to: server, as: MailCredential(user: "anna", secret: Secret("x")), wakeUp: WakeUp())
        }
        #expect(error?.sentence.string.contains("not this machine") == true)
    }

    @Test("No host can smuggle another one in", arguments: [
        "a@b", "a/b", "a?b", "a#b", "a:b@c", "a b", "a\r\nb", "", "[::1", "a\\b", "ex%41mple",
    ])
    func badHost(_ host: String) {
        let server = MailServer(host: host, port: 993)
        let error = #expect(throws: IMAPError.self) {
            try IMAPConnection(to: server, as: MailCredential(user: "anna", secret: Secret("x")), wakeUp: WakeUp())
        }
        guard case .connection(let reason) = error else { return }
        #expect(reason.reason == .badName || reason.reason == .nameNotFound)
    }

    @Test("Nobody listening says so")
    func refused() {
        let server = MailServer(host: "127.0.0.1", port: LoopbackServer.freePort(), protection: .none)
        let error = #expect(throws: IMAPError.self) {
            try IMAPConnection(to: server, as: MailCredential(user: "anna", secret: Secret("x")), wakeUp: WakeUp())
        }
        #expect(error?.sentence.string.contains("refuses connections") == true)
    }

    private func bodies(_ connection: IMAPConnection) throws -> [[UInt8]] {
        _ = try connection.select("INBOX")
        var bodies: [[UInt8]] = []
        try connection.fetchBodies(IMAPNumberSet(4...4)) { bodies.append($0.body ?? []) }
        return bodies
    }

    /// Neither the password nor its base64 was said.
    private func expectSilence(_ hostile: HostileServer) {
        for line in hostile.heard {
            #expect(!line.contains("secret-word") && !line.contains("LOGIN") && !line.contains("AUTHENTICATE"))
        }
    }
}
