import MailTransport
import SystemPackage

/// An account as the lines of `config.toml` that describe it.
struct AccountText {
    let account: MailAccount

    /// Only what differs from the standard is written.
    var lines: [String] {
        typealias Table = AccountTable
        var lines = ["[\(Table.section).\(Self.key(account.name))]"]
        func add(_ setting: any SettingDescription, _ value: String?) {
            if let value { lines.append("\(setting.key) = \(value)") }
        }
        add(Table.address, Self.text(account.address))
        add(Table.user, account.user == account.address ? nil : Self.text(account.user))
        add(credentialSetting.0, credentialSetting.1)
        if let server = account.incoming {
            add(Table.imapServer, Self.text(server.host))
            add(Table.imapSecurity, Self.protection(server))
            add(Table.imapPort, server.port == (server.protection == .tls ? 993 : 143) ? nil : "\(server.port)")
        }
        if let server = account.outgoing {
            add(Table.smtpServer, Self.text(server.host))
            add(Table.smtpSecurity, Self.protection(server))
            add(Table.smtpPort, server.port == (server.protection == .tls ? 465 : 587) ? nil : "\(server.port)")
        }
        let authorities = (account.incoming ?? account.outgoing)?.authorities
        add(Table.authorities, authorities.map { Self.text($0.string) })
        let folders = account.folders
        add(Table.folders, folders.read == Table.folders.standard ? nil : Self.list(folders.read))
        add(Table.sent, folders.sent.map(Self.text))
        add(Table.archive, folders.archive.map(Self.text))
        add(Table.junk, folders.junk.map(Self.text))
        return lines
    }

    private var credentialSetting: (any SettingDescription, String?) {
        switch account.credential {
        case .passwordCommand(let words): (AccountTable.passwordCommand, Self.list(words))
        case .tokenCommand(let words): (AccountTable.tokenCommand, Self.list(words))
        case .credentialFile(let name): (AccountTable.credential, Self.text(name))
        case .prompt: (AccountTable.passwordCommand, nil)
        }
    }

    private static func protection(_ server: MailServer) -> String? {
        guard server.protection != .tls else { return nil }
        return ProtectionWords.all.first { $0.protection == server.protection }.map { text($0.word) }
    }

    private static func list(_ words: [String]) -> String {
        "[" + words.map(text).joined(separator: ", ") + "]"
    }

    private static func key(_ name: String) -> String {
        let isBare = !name.isEmpty && name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isBare ? name : text(name)
    }

    /// A basic string of TOML: quotes, backslashes and control characters are escaped.
    private static func text(_ text: String) -> String {
        let inside = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": return "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: return String(scalar)
            }
        }
        return "\"\(inside.joined())\""
    }
}
