import MailTransport
import PlainText

/// Every setting of a mail account, in the order of the sample file. `shopbell connect` writes them.
enum AccountTable {
    static let section = "account"
    /// What NAME is in the sample.
    static let sampleName = "shop"

    static let all: [any SettingDescription] = [
        address, user, passwordCommand, credential, tokenCommand, imapServer, imapPort, imapSecurity,
        smtpServer, smtpPort, smtpSecurity, authorities, folders, sent, archive, junk,
    ]

    static let address = Setting(
        section, "address", "The account's mail address. Replies leave from it.",
        sample: "\"hello@example.org\"", standard: nil, .address)
    static let user = Setting(
        section, "user", "Who logs in; normally the address.", sample: "\"hello@example.org\"",
        standard: nil, SettingForm<String?>.word)
    static let passwordCommand = Setting(
        section, "password_command",
        "A program that prints the password on its first line. Without one of these three lines\n"
            + "you are asked when Shopbell starts.",
        sample: "[\"pass\", \"show\", \"mail/shop\"]", standard: nil, .command("[\"pass\", \"show\", \"mail/shop\"]"))
    static let credential = Setting(
        section, "password_credential",
        "Or: the file in $CREDENTIALS_DIRECTORY (systemd) that holds the password.",
        sample: "\"shop-mail\"", standard: nil, SettingForm<String?>.fileName)
    static let tokenCommand = Setting(
        section, "token_command",
        "Or: a program that prints a fresh access token (XOAUTH2, OAUTHBEARER).",
        sample: "[\"oama\", \"access\", \"hello@example.org\"]", standard: nil,
        .command("[\"oama\", \"access\", \"hello@example.org\"]"))

    static let imapServer = Setting(
        section, "imap_server", "Where mail comes from. Without it this account only sends.",
        sample: "\"imap.example.org\"", standard: nil, SettingForm<String?>.host)
    static let imapPort = Setting(
        section, "imap_port", "Normally 993, with starttls 143.", sample: "993", standard: nil,
        SettingForm<Int?>.port)
    static let imapSecurity = Setting(
        section, "imap_security",
        "\"tls\" from the first byte, or \"starttls\", which then must succeed. A server on this very\n"
            + "machine may have \"\(ProtectionWords.none)\".",
        sample: "\"tls\"", standard: .tls, .protection)
    static let smtpServer = Setting(
        section, "smtp_server", "Where replies leave. Without it this account only reads.",
        sample: "\"smtp.example.org\"", standard: nil, SettingForm<String?>.host)
    static let smtpPort = Setting(
        section, "smtp_port", "Normally 465, with starttls 587.", sample: "465", standard: nil,
        SettingForm<Int?>.port)
    static let smtpSecurity = Setting(
        section, "smtp_security", "As imap_security.", sample: "\"tls\"", standard: .tls, .protection)
    static let authorities = Setting(
        section, "certificate_authorities",
        "Trust only the authorities in this PEM file: for a server with a certificate of your own.",
        sample: "\"~/mail-authority.pem\"", standard: nil, SettingForm<String>.path)

    static let folders = Setting(
        section, "folders", "The folders or labels to take mail from; nothing else is looked at.",
        sample: "[\"INBOX\"]", standard: ["INBOX"], .folders)
    static let sent = Setting(
        section, "sent", "The folder of sent mail; normally found by itself.", sample: "\"Sent\"",
        standard: nil, SettingForm<String?>.word)
    static let archive = Setting(
        section, "archive", "Where mail goes once it is done; without it, it stays where it is.",
        sample: "\"Archive\"", standard: nil, SettingForm<String?>.word)
    static let junk = Setting(
        section, "junk", "The folder of spam; normally found by itself.", sample: "\"Junk\"",
        standard: nil, SettingForm<String?>.word)
}

/// How a connection is protected, in the words of the configuration.
public enum ProtectionWords {
    /// Loud on purpose.
    public static let none = "no-encryption-on-this-machine"

    public static let all: [(word: String, protection: MailServer.Protection)] = [
        ("tls", .tls), ("starttls", .startTLS), (none, .none),
    ]

    /// Nil for a word that is none of these.
    public static func protection(_ word: String) -> MailServer.Protection? {
        all.first { $0.word == word }?.protection
    }
}

extension SettingForm<MailServer.Protection> {
    static let protection = SettingForm(
        expected: "\"tls\" or \"starttls\"",
        read: { value in
            guard case .text(let text) = value else { return nil }
            return ProtectionWords.protection(text)
        },
        suggest: { value in
            guard case .text(let text) = value else { return nil }
            return NearestWord.to(text, among: ProtectionWords.all.map(\.word))
        })
}

extension SettingForm<String?> {
    static let address = SettingForm<String?>(expected: "an address such as \"hello@example.org\"") { value in
        guard case .text(let text) = value, (try? EnvelopeAddress(text)) != nil else { return nil }
        return text
    }

    static let word = SettingForm<String?>(expected: "a text on one line") { value in
        guard case .text(let text) = value, !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        return text
    }

    /// A name in a folder, and nothing that leads out of it.
    static let fileName = SettingForm<String?>(expected: "the name of a file, without a path") { value in
        guard case .text(let text) = value, !text.isEmpty, text != ".", text != "..",
            !text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 < 0x20 })
        else { return nil }
        return text
    }

    /// Without scheme, port or path.
    static let host = SettingForm<String?>(expected: "a host name such as \"mail.example.org\"") { value in
        guard case .text(let text) = value, !text.isEmpty, text.utf8.count <= 253,
            text.utf8.allSatisfy(isPartOfHost), text.filter({ $0 == ":" }).count != 1
        else { return nil }
        return text
    }

    private static func isPartOfHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
            0x80...:
            true
        default: false
        }
    }
}

extension SettingForm<Int?> {
    static let port = SettingForm<Int?>(expected: "a port from 1 to 65535") { value in
        guard case .integer(let number) = value, (1...65_535).contains(number) else { return nil }
        return number
    }
}

extension SettingForm<[String]> {
    static let folders = SettingForm(expected: "a list of folders such as [\"INBOX\"]") { value in
        guard case .list(let values) = value, !values.isEmpty, values.count <= ConfigurationLimits.foldersMax
        else { return nil }
        let names = values.compactMap { SettingForm<String?>.word.read($0) ?? nil }
        return names.count == values.count && Set(names).count == names.count ? names : nil
    }
}
