import MailTransport
import SystemPackage

/// Makes accounts of the `[account.NAME]` sections of a file, in the order of their lines.
extension SettingsReader {
    mutating func accounts(home: String) -> [MailAccount] {
        guard case .table(let accounts)? = document.values[AccountTable.section] else { return [] }
        let names = accounts.keys.sorted { a, b in
            (line(of: a), a) < (line(of: b), b)
        }
        return names.compactMap { account($0, home: home) }
    }

    private func line(of name: String) -> Int {
        document.error(at: [AccountTable.section, name], "", "").line ?? 0
    }

    private mutating func account(_ name: String, home: String) -> MailAccount? {
        typealias Table = AccountTable
        let address = value(Table.address, of: name)
        let authorities = path(Table.authorities, of: name, home: home).map { FilePath($0) }
        let incoming = server(
            value(Table.imapServer, of: name), (Table.imapPort, Table.imapSecurity), (993, 143), authorities, name)
        let outgoing = server(
            value(Table.smtpServer, of: name), (Table.smtpPort, Table.smtpSecurity), (465, 587), authorities, name)
        let folders = MailAccount.Folders(
            read: value(Table.folders, of: name), sent: value(Table.sent, of: name),
            archive: value(Table.archive, of: name), junk: value(Table.junk, of: name))
        let user = value(Table.user, of: name)
        guard let credential = credential(name), let address else {
            if address == nil { complain(name, "has no address", "write address = \"hello@example.org\"") }
            return nil
        }
        if incoming == nil, outgoing == nil {
            complain(name, "names no server", "write imap_server and smtp_server, or run shopbell connect")
        }
        return MailAccount(
            name: name, address: address, user: user, credential: credential, incoming: incoming,
            outgoing: outgoing, folders: folders)
    }

    /// - Parameter standardPorts: of TLS from the first byte, and of the rest.
    private mutating func server(
        _ host: String?, _ settings: (port: Setting<Int?>, protection: Setting<MailServer.Protection>),
        _ standardPorts: (tls: Int, other: Int), _ authorities: FilePath?, _ name: String
    ) -> MailServer? {
        let protection = value(settings.protection, of: name)
        let port = value(settings.port, of: name)
            ?? (protection == .tls ? standardPorts.tls : standardPorts.other)
        guard let host else { return nil }
        let server = MailServer(
            host: host, port: UInt16(port), protection: protection, authorities: authorities)
        if protection == .none, !server.isLoopback {
            complain(
                name, settings.protection.key, "would show the password to everyone on the way to \(host)",
                "write \"tls\" or \"starttls\"; only a server on this machine can do without")
        }
        return server
    }

    private mutating func credential(_ name: String) -> CredentialSource? {
        typealias Table = AccountTable
        let found: [(key: String, source: CredentialSource)] = [
            value(Table.passwordCommand, of: name).map { (Table.passwordCommand.key, .passwordCommand($0)) },
            value(Table.credential, of: name).map { (Table.credential.key, .credentialFile($0)) },
            value(Table.tokenCommand, of: name).map { (Table.tokenCommand.key, .tokenCommand($0)) },
        ].compactMap { $0 }
        if found.count > 1 {
            complain(
                name, found[1].key, "stands beside \(found[0].key)", "keep one of them")
            return nil
        }
        return found.first?.source ?? .prompt
    }

    private mutating func complain(_ name: String, _ problem: String, _ remedy: String) {
        add(document.error(
            at: [AccountTable.section, name], "[\(AccountTable.section).\(name)] \(problem)", remedy))
    }

    private mutating func complain(_ name: String, _ key: String, _ problem: String, _ remedy: String) {
        add(document.error(
            at: [AccountTable.section, name, key], "[\(AccountTable.section).\(name)] \(key) \(problem)", remedy))
    }
}
