import Foundation
import MailTransport
import PlainText
import SystemPackage
import Testing

@testable import ShopbellRuntime

/// `shopbell connect` writes into the owner's own file.
struct ConfigurationEditTests {
    private let account = MailAccount(
        name: "shop", address: "hello@example.org", credential: .passwordCommand(["pass", "show", "a \"b\" \\ c"]),
        incoming: MailServer(host: "imap.example.org", port: 993), outgoing: MailServer(
            host: "smtp.example.org", port: 2_587, protection: .startTLS))

    private static let text = """
        # My shop
        [shop]   # the pottery
        name = "Kiln"


        # where it comes from
        [account.shop]
        address = "old@example.org"   # the old one
        imap_server = "old.example.org"
        folders = [
          "INBOX",   # [mail]
        ]

        # when it waits
        [mail]
        hold_seconds = 5
        """

    @Test func theOwnersTextStays() throws {
        let new = ConfigurationEdit.adding(account, to: "# My shop\n[shop]\nname = \"Kiln\"   # so\n")
        #expect(
            new == """
                # My shop
                [shop]
                name = "Kiln"   # so

                [account.shop]
                address = "hello@example.org"
                password_command = ["pass", "show", "a \\"b\\" \\\\ c"]
                imap_server = "imap.example.org"
                smtp_server = "smtp.example.org"
                smtp_security = "starttls"
                smtp_port = 2587

                """)
        #expect(try Configuration.parse(new, file: "", home: "").accounts == [account])
    }

    @Test func anOldSectionStaysAsComments() throws {
        let new = ConfigurationEdit.adding(account, to: Self.text)
        let read = try Configuration.parse(new, file: "", home: "")
        #expect(read.accounts == [account])
        #expect(read.shop.name == "Kiln" && read.mail.holdSeconds == 5)
        for line in Self.text.split(separator: "\n") {
            #expect(new.contains(line), "\(line)")
        }
        #expect(new.contains("# address = \"old@example.org\"   # the old one\n"))
        #expect(new.contains("\n# when it waits\n[mail]\nhold_seconds = 5"))
        #expect(try Configuration.parse(ConfigurationEdit.adding(account, to: new), file: "", home: "") == read)
    }

    @Test(arguments: ["shop", "old shop", "\"", "é", "a.b"])
    func anyNameAndAnyWordCanBeWritten(name: String) throws {
        let hard = MailAccount(
            name: name, address: "a@example.org", user: "tab\\t\"quote\"", credential: .credentialFile("x y"),
            incoming: MailServer(host: "127.0.0.1", port: 143, protection: .none), outgoing: nil,
            folders: .init(read: ["[Gmail]/Alle \"Mails\"", "Ä"], sent: "s", archive: "a", junk: "j"))
        let new = ConfigurationEdit.adding(hard, to: "")
        #expect(try Configuration.parse(new, file: "", home: "").accounts == [hard])
    }

    @Test func theFileIsPrivateAndALinkStaysALink() throws {
        let folder = ScratchFolder()
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: "/home/mara")
        try folder.write("# mine\n", to: "dotfile")
        try FileManager.default.createSymbolicLink(
            atPath: places.configurationFile, withDestinationPath: folder.path + "/dotfile")
        try ConfigurationFile.add(account, to: places)
        let text = try String(contentsOfFile: folder.path + "/dotfile", encoding: .utf8)
        #expect(text.hasPrefix("# mine\n\n[account.shop]\n"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: places.configurationFile) != "")
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/dotfile")[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func aFileThatCannotBeReadIsLeftAlone() throws {
        let folder = ScratchFolder()
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: "/home/mara")
        try folder.write("[shop\n", to: "config.toml")
        #expect(throws: ConfigurationError.self) { try ConfigurationFile.add(account, to: places) }
        #expect(try String(contentsOfFile: places.configurationFile, encoding: .utf8) == "[shop\n")
    }

    /// Two servers with authorities of their own: the file has room for one.
    @Test func anAccountThatTheFileCannotSayIsToldAndNotWritten() throws {
        let folder = ScratchFolder()
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: "/home/mara")
        try folder.write("# mine\n", to: "config.toml")
        let account = MailAccount(
            name: "shop", address: "hello@example.org", credential: .prompt,
            incoming: MailServer(host: "imap.example.org", port: 993), outgoing: MailServer(
                host: "smtp.example.org", port: 465, authorities: "/etc/other.pem"))
        let error = #expect(throws: ConfigurationError.self) { try ConfigurationFile.add(account, to: places) }
        #expect(error?.sentence.string.contains("account shop would not be read as it was meant") == true)
        #expect(try String(contentsOfFile: places.configurationFile, encoding: .utf8) == "# mine\n")
    }
}
