import Foundation
import MailTransport
import Testing

/// `shopbell connect` and `shopbell doctor`, with a scripted server on this machine.
@Suite(.serialized) struct ConnectTests {
    private let server = ScriptedSMTPServer()

    @Test func whatWorksIsSavedAndTheOwnersTextStays() throws {
        defer { server.stop() }
        let shop = try shop(login: "235 welcome")
        try shop.write("# mine\n[shop]\nname = \"Kiln\"\n", to: "shop/config.toml")
        let result = try connect(shop)
        #expect(result.status == 0, "\(result.output)\(result.error)")
        #expect(result.outputLines.first == "SMTP 127.0.0.1:\(server.port): works")
        let text = try String(contentsOf: shop.home.appending(path: "config.toml"), encoding: .utf8)
        #expect(
            text == """
                # mine
                [shop]
                name = "Kiln"

                [account.shop]
                address = "hello@example.org"
                password_command = ["printf", "hunter2"]
                smtp_server = "127.0.0.1"
                smtp_security = "no-encryption-on-this-machine"
                smtp_port = \(server.port)

                """)
        #expect(String(decoding: server.heard[0], as: UTF8.self).contains("AUTH PLAIN"))
        #expect(server.taken.isEmpty, "connecting sends nothing")

        let doctor = try shop.program("doctor")
        #expect(doctor.status == 0, "\(doctor.output)\(doctor.error)")
        #expect(doctor.output.contains("ok  [account.shop] SMTP 127.0.0.1:\(server.port): ready to send"))
    }

    @Test func aRefusedLoginSavesNothing() throws {
        defer { server.stop() }
        let shop = try shop(login: "535 5.7.8 wrong")
        let before = shop.contents()
        let result = try connect(shop)
        #expect(result.status == 1)
        #expect(result.output.contains("refused the user name or password"), "\(result.output)")
        #expect(result.outputLines.last == "Nothing was saved.")
        #expect(!result.output.contains("hunter2") && !result.error.contains("hunter2"))
        #expect(shop.contents() == before)
    }

    @Test func theDoctorFindsWhatBroke() throws {
        let shop = try shop(login: "235 welcome")
        #expect(try connect(shop).status == 0)
        server.stop()
        let doctor = try shop.program("doctor")
        #expect(doctor.status == 1)
        let words = "!!  [account.shop] SMTP: 127.0.0.1:\(server.port) refuses connections"
        #expect(doctor.output.contains(words), "\(doctor.output)")
    }

    @Test(arguments: [
        ([], "which account?"), (["mara"], "mara: not an address; you@example.org would be."),
        (["a@example.org"], "how is the password got?"),
        (["a@example.org", "--ask", "--password-credential", "x"], "One way to the password is enough"),
        (["a@example.org", "--no-imap", "--no-smtp"], "--no-imap and --no-smtp leave nothing to connect."),
        (["a@example.org", "--imap-security", "ssl"], "The value 'ssl' is invalid"),
        (
            ["a@example.org", "--password-command", "false"],
            "false, which should print the password, failed with status 1"
        ),
        (
            ["a@example.org", "--password-credential", "x"],
            "the credential x cannot be read: CREDENTIALS_DIRECTORY is not set"
        ),
    ])
    func aMistakeIsOneLineAndChangesNothing(words: [String], sentence: String) throws {
        defer { server.stop() }
        let shop = try TemporaryShop()
        let result = try shop.program.run(["connect"] + words)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errorLines.count == 1 && result.error.hasPrefix("shopbell connect: " + sentence), "\(result.error)")
        #expect(shop.contents().isEmpty)
    }

    private func shop(login: String) throws -> TemporaryShop {
        var script = SMTPScript()
        script.capabilities = ["AUTH PLAIN"]
        script.answers[.login] = login
        server.follow(script)
        return try TemporaryShop()
    }

    private func connect(_ shop: TemporaryShop) throws -> ProgramResult {
        try shop.program(
            "connect", "hello@example.org", "--no-imap", "--smtp-server", "127.0.0.1", "--smtp-port",
            "\(server.port)", "--smtp-security", "no-encryption-on-this-machine", "--password-command", "printf",
            "hunter2")
    }
}
