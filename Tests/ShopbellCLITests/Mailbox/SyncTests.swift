import Foundation
import MailTransport
import Testing

/// `shopbell sync`, as cron runs it, with real servers on this machine.
@Suite(.serialized) struct SyncTests {
    private let dovecot: DovecotServer
    private let shop: TemporaryShop

    init() throws {
        dovecot = try DovecotServer(inbox: (0..<3).map { Array(SampleMail.message($0).utf8) })
        shop = try TemporaryShop()
        try shop.write(DovecotServer.password + "\n", to: "vault")
    }

    @Test func newMailIsTakenInOnceAndThePasswordIsNowhere() throws {
        defer { dovecot.stop() }
        try configure(["shop": dovecot.tlsPort])
        let first = try shop.program("sync")
        #expect(first.status == 0 && first.output == "shop: 3 new\n", "\(first.output)\(first.error)")
        #expect(try shop.program("sync").output == "shop: 0 new\n")
        #expect(try shop.program("today", "--json").json()["received"] as? Int == 3)
        #expect(try shop.program("log", "verify").status == 0)
        let doctor = try shop.program("doctor")
        #expect(doctor.status == 0, "\(doctor.output)")
        let ready = "ok  [account.shop] IMAP localhost:\(dovecot.tlsPort): ready to read; it tells of new mail at once (IDLE)"
        #expect(doctor.output.contains(ready), "\(doctor.output)")
        let secret = Data("pässword".utf8)
        #expect(shop.contents().filter { $0.value.contains(secret) }.map(\.key) == [])
        #expect(!(first.output + first.error + doctor.output).contains("pässword"))
    }

    @Test func anAccountThatCannotBeReachedIsSaidAndTheOthersAreNotHeldUp() throws {
        defer { dovecot.stop() }
        try configure(["away": LoopbackServer.freePort(), "shop": dovecot.tlsPort])
        let result = try shop.program("sync")
        #expect(result.status == 1)
        #expect(result.outputLines.first?.hasPrefix("away: localhost:") == true, "\(result.output)")
        #expect(result.outputLines.first?.contains("refuses connections") == true)
        #expect(result.outputLines.last == "shop: 3 new")
    }

    @Test func theDoctorMissesAFolder() throws {
        defer { dovecot.stop() }
        try configure(["shop": dovecot.tlsPort], more: "archive = \"Archives\"\n")
        let doctor = try shop.program("doctor")
        #expect(doctor.status == 1)
        #expect(
            doctor.output.contains("there is no folder \"Archives\" (archive): it has INBOX, Junk, Sent, Trash"),
            "\(doctor.output)")
    }

    @Test func withoutAnAccountItSaysWhatMakesOne() throws {
        defer { dovecot.stop() }
        let result = try shop.program("sync")
        #expect(result.status == 2 && result.errorLines == ["shopbell sync: there is no account yet: 'shopbell connect' adds one"])
    }

    @Test func onATerminalItShowsHowFarItIs() throws {
        defer { dovecot.stop() }
        try configure(["shop": dovecot.tlsPort])
        let program = try TerminalProgram(["sync"], of: shop)
        #expect(program.waits(for: "shop: 3 new"))
        #expect(program.exitStatus == 0)
    }

    private func configure(_ ports: [String: UInt16], more: String = "") throws {
        let sections = ports.sorted { $0.key < $1.key }.map { name, port in
            """
            [account.\(name)]
            address = "hello@example.org"
            user = "\(DovecotServer.user)"
            password_command = ["cat", "\(shop.folder.path)/vault"]
            imap_server = "localhost"
            imap_port = \(port)
            certificate_authorities = "\(dovecot.authorities)"
            \(more)
            """
        }
        try shop.write(sections.joined(separator: "\n"), to: "shop/config.toml")
    }
}
