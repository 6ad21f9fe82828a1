import Foundation
import MailTransport
import Testing

/// `shopbell connect`, asked and answered on a terminal, with a real server on this machine.
@Suite(.serialized) struct ConnectDialogueTests {
    private let dovecot: DovecotServer
    private let submission = ScriptedSMTPServer()
    private let shop: TemporaryShop

    init() throws {
        dovecot = try DovecotServer()
        shop = try TemporaryShop()
        var script = SMTPScript()
        script.capabilities = ["AUTH PLAIN"]
        submission.follow(script)
    }

    @Test func fromTheAddressToTheSavedAccount() throws {
        defer { end() }
        let program = try connect([])
        try #require(program.answers("Mail address:", "hello"))
        try #require(program.answers("has the form you@example.org.\nMail address:", "hello@example.org"))
        try #require(program.answers("Your name, as customers see it", "Nell"))
        try #require(program.answers("Program (empty: you type the password each time):", ""))
        try #require(program.answers("Password of anna (not shown):", DovecotServer.password))
        try #require(program.waits(for: "IMAP localhost:\(dovecot.tlsPort): works\nIt tells of new mail at once (IDLE)"))
        try #require(program.waits(for: "Its folders: INBOX, Junk, Sent, Trash"))
        try #require(program.answers("Take mail only from (empty: INBOX):", "Jonk"))
        try #require(program.answers("is \"Junk\" meant?\nTake mail only from (empty: INBOX):", ""))
        try #require(program.waits(for: "SMTP 127.0.0.1:\(submission.port): works"))
        try #require(program.waits(for: "Saved as [account.shop]"))
        #expect(program.exitStatus == 0, "\(program.shown)")
        #expect(!program.shown.contains("pässword"), "what was typed is not shown")

        let text = try String(contentsOf: shop.home.appending(path: "config.toml"), encoding: .utf8)
        #expect(text.contains("owner = \"Nell\"") && text.contains("address = \"hello@example.org\""))
        #expect(text.contains("\nuser = \"anna\"") && !text.contains("\npassword_command"), "\(text)")
        let kept = shop.contents().values.filter { $0.contains(Data("pässword".utf8)) }
        #expect(kept.isEmpty, "the password is in no file")
    }

    @Test func aWrongPasswordIsAskedForOnceMore() throws {
        defer { end() }
        let program = try connect(["hello@example.org", "--ask", "--owner", "Nell"])
        try #require(program.answers("Password of anna (not shown):", "wr0ng-w0rd"))
        try #require(program.waits(for: "refused the user name or password"))
        try #require(program.waits(for: "check user name and password"))
        try #require(program.answers("Password of anna (not shown):", DovecotServer.password))
        try #require(program.answers("Take mail only from (empty: INBOX):", "Sent"))
        #expect(program.exitStatus == 0, "\(program.shown)")
        #expect(!program.shown.contains("wr0ng-w0rd") && !program.shown.contains("pässword"))
        let text = try String(contentsOf: shop.home.appending(path: "config.toml"), encoding: .utf8)
        #expect(text.contains("folders = [\"Sent\"]"))
    }

    @Test func aServerThatIsNotThereIsAskedFor() throws {
        defer { end() }
        let program = try connect(["hello@example.org", "--ask", "--owner", "Nell"], imap: "no-server.invalid")
        try #require(program.answers("Password of anna (not shown):", DovecotServer.password))
        try #require(program.waits(for: "no-server.invalid:\(dovecot.tlsPort) cannot be found"))
        try #require(program.answers("IMAP server, as your provider names it (empty: give up):", "localhost"))
        try #require(program.answers("Take mail only from (empty: INBOX):", ""))
        #expect(program.exitStatus == 0, "\(program.shown)")
    }

    @Test func givingUpSavesNothing() throws {
        defer { end() }
        let program = try connect(["hello@example.org", "--ask", "--owner", "Nell"], imap: "no-server.invalid")
        try #require(program.answers("Password of anna (not shown):", DovecotServer.password))
        try #require(program.answers("IMAP server, as your provider names it (empty: give up):", ""))
        try #require(program.waits(for: "Nothing was saved."))
        #expect(program.exitStatus == 1, "\(program.shown)")
        #expect(shop.contents().isEmpty)
    }

    @Test func aFolderThatIsNotThereSavesNothing() throws {
        defer { end() }
        let program = try connect(["hello@example.org", "--ask", "--owner", "Nell", "--archive", "Archives"])
        try #require(program.answers("Password of anna (not shown):", DovecotServer.password))
        try #require(program.answers("Take mail only from (empty: INBOX):", ""))
        try #require(program.waits(for: "there is no folder \"Archives\" (archive): it has INBOX, Junk, Sent, Trash"))
        #expect(program.exitStatus == 1, "\(program.shown)")
        #expect(shop.contents().isEmpty)
    }

    private func connect(_ words: [String], imap: String = "localhost") throws -> TerminalProgram {
        try TerminalProgram(
            ["connect"] + words + [
                "--user", "anna", "--imap-server", imap, "--imap-port", "\(dovecot.tlsPort)",
                "--certificate-authorities", "\(dovecot.authorities)", "--smtp-server", "127.0.0.1",
                "--smtp-port", "\(submission.port)", "--smtp-security", "no-encryption-on-this-machine",
            ], of: shop)
    }

    private func end() {
        submission.stop()
        dovecot.stop()
    }
}
