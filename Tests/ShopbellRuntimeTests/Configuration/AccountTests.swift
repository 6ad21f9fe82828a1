import MailTransport
import SystemPackage
import Testing

@testable import ShopbellRuntime

/// `[account.NAME]` in `config.toml`.
struct AccountTests {
    private func parse(_ text: String) throws -> [MailAccount] {
        try Configuration.parse(text, file: "config.toml", home: "/home/mara").accounts
    }

    @Test func aShortAccountIsAWholeOne() throws {
        let account = try #require(
            parse(
                """
                [account.shop]
                address = "hello@example.org"
                imap_server = "imap.example.org"
                smtp_server = "smtp.example.org"
                """
            ).first)
        #expect(account.user == "hello@example.org" && account.credential == .prompt)
        #expect(account.incoming == MailServer(host: "imap.example.org", port: 993, protection: .tls))
        #expect(account.outgoing == MailServer(host: "smtp.example.org", port: 465, protection: .tls))
        #expect(account.folders == .init(read: ["INBOX"]))
    }

    @Test func everySettingOfAnAccount() throws {
        let account = try #require(
            parse(
                """
                [account."old shop"]
                address = "hello@example.org"
                user = "hello"
                password_command = ["pass", "show", "mail/$(shop)"]
                imap_server = "mail.example.org"
                imap_port = 1143
                imap_security = "starttls"
                smtp_server = "::1"
                smtp_security = "no-encryption-on-this-machine"
                certificate_authorities = "~/ca.pem"
                folders = ["Shop", "[Gmail]/All Mail"]
                sent = "Gesendet"
                archive = "Ablage"
                junk = "Spam"
                """
            ).first)
        #expect(account.name == "old shop" && account.user == "hello")
        #expect(account.credential == .passwordCommand(["pass", "show", "mail/$(shop)"]))
        #expect(
            account.incoming
                == MailServer(
                    host: "mail.example.org", port: 1_143, protection: .startTLS,
                    authorities: "/home/mara/ca.pem"))
        #expect(account.outgoing?.port == 587 && account.outgoing?.protection == MailServer.Protection.none)
        #expect(
            account.folders
                == .init(read: ["Shop", "[Gmail]/All Mail"], sent: "Gesendet", archive: "Ablage", junk: "Spam"))
    }

    @Test func accountsStandInTheOrderOfTheFile() throws {
        let text = ["zoo", "ape", "bee"].map {
            "[account.\($0)]\naddress = \"\($0)@example.org\"\nsmtp_server = \"x.example.org\"\n"
        }.joined()
        #expect(try parse(text).map(\.name) == ["zoo", "ape", "bee"])
    }

    @Test(arguments: [
        ("imap_sever = \"x\"", "config.toml:5: there is no setting imap_sever; did you mean imap_server?"),
        (
            "imap_security = \"ssl\"",
            "config.toml:5: [account.shop] imap_security is \"ssl\"; it must be \"tls\" or \"starttls\""
        ),
        (
            "imap_security = \"none\"",
            "config.toml:5: [account.shop] imap_security is \"none\"; it must be \"tls\" or \"starttls\""
        ),
        (
            "imap_security = \"no-encryption-on-this-machine\"",
            "config.toml:5: [account.shop] imap_security would show the password to everyone on the way to "
                + "imap.example.org; write \"tls\" or \"starttls\"; only a server on this machine can do without"
        ),
        (
            "imap_port = 70000",
            "config.toml:5: [account.shop] imap_port is 70000; it must be a port from 1 to 65535"
        ),
        (
            "smtp_server = \"smtps://example.org\"",
            "config.toml:5: [account.shop] smtp_server is \"smtps://example.org\"; "
                + "it must be a host name such as \"mail.example.org\""
        ),
        (
            "password = \"hunter2\"",
            "config.toml:5: password must not stand in a file; "
                + "remove it; password_command names a program that keeps it, and msmtp has passwordeval"
        ),
        (
            "password_command = [\"a\"]\ntoken_command = [\"b\"]",
            "config.toml:6: [account.shop] token_command stands beside password_command; keep one of them"
        ),
        (
            "password_credential = \"../shadow\"",
            "config.toml:5: [account.shop] password_credential is \"../shadow\"; "
                + "it must be the name of a file, without a path"
        ),
        (
            "folders = []",
            "config.toml:5: [account.shop] folders is an empty list; it must be a list of folders such as [\"INBOX\"]"
        ),
    ])
    func saysWhereWhatAndHowToMendIt(line: String, sentence: String) {
        let text = """
            # mail
            [account.shop]
            address = "hello@example.org"
            imap_server = "imap.example.org"
            \(line)
            """
        #expect(sentenceOfError { try parse(text) } == sentence)
    }

    @Test(arguments: [
        (
            "[account.shop]\nimap_server = \"x.example.org\"",
            "config.toml:1: [account.shop] has no address; write address = \"hello@example.org\""
        ),
        (
            "[account.shop]\naddress = \"a@example.org\"",
            "config.toml:1: [account.shop] names no server; "
                + "write imap_server and smtp_server, or run shopbell connect"
        ),
        (
            "[account]\naddress = \"a@example.org\"",
            "config.toml:2: address stands in [account], which has no name; "
                + "write [account.shop], or another name of yours, above it"
        ),
    ])
    func whatAnAccountNeeds(text: String, sentence: String) {
        #expect(sentenceOfError { try parse(text) } == sentence)
    }

    @Test func theAddressesOfAccountsAreTheShops() throws {
        let configuration = try Configuration.parse(
            "[shop]\nme = [\"a@example.org\"]\n[account.x]\naddress = \"b@example.org\"\nsmtp_server = \"x.org\"",
            file: "config.toml", home: "")
        #expect(configuration.ownAddresses == ["a@example.org", "b@example.org"])
        #expect(configuration.leavesMachine)
    }
}
