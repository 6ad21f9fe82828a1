import Foundation
import Glibc
import SystemPackage

/// A real IMAP server for tests and measurements: Debian's Dovecot with a configuration, a user
/// and a certificate of its own, on free ports of this machine, ended with this object.
public final class DovecotServer {
    /// What its certificate is like.
    public enum Certificate: Sendable {
        case good, expired, wrongHost
    }

    /// The one user; the password has what passwords may have.
    public static let user = "anna"
    public static let password = "a \"good\" pässword & more"

    public let folder: String
    public let tlsPort: UInt16
    public let plainPort: UInt16
    /// Whom it asks about access tokens; nil where it takes none.
    public let tokens: TokenAuthority?
    private let mechanisms: String
    private let capabilities: String?
    private var process: ChildProgram?
    private let owner: (user: UInt32, group: UInt32)

    /// Starts the server and waits until it answers.
    ///
    /// - Parameters:
    ///   - inbox: mails that lie in the inbox already.
    ///   - tokens: access tokens that are good, beside the password.
    ///   - mechanisms: how one may log in.
    ///   - capabilities: all that it says it can do; nil is everything.
    /// - Throws: ``TestServerError`` that says what to install when it is not there.
    public init(
        certificate: Certificate = .good, inbox: [[UInt8]] = [], tokens: Set<String> = [],
        mechanisms: String = "plain login", capabilities: String? = nil
    ) throws {
        guard FileManager.default.isExecutableFile(atPath: Self.program) else {
            throw TestServerError("Dovecot is not there: apt-get install dovecot-imapd")
        }
        folder = NSTemporaryDirectory() + "shopbell-dovecot-\(UUID().uuidString)"
        (tlsPort, plainPort) = (LoopbackServer.freePort(), LoopbackServer.freePort())
        self.tokens = tokens.isEmpty ? nil : TokenAuthority(good: tokens, of: Self.user)
        (self.mechanisms, self.capabilities) = (mechanisms, capabilities)
        // Dovecot never reads mail as root, so the mail is then another user's.
        owner = getuid() == 0 ? (65_534, 65_534) : (getuid(), getgid())
        try prepare(certificate, inbox)
        try start()
    }

    deinit { stop() }

    /// Ends the server and takes everything of it away.
    public func stop() {
        process?.end()
        process = nil
        tokens?.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Makes the inbox forget its numbers, as after it was restored from a copy.
    public func beginNewGeneration() throws {
        let inbox = folder + "/mail/anna/"
        for name in try FileManager.default.contentsOfDirectory(atPath: inbox)
        where name.hasPrefix("dovecot") {
            try FileManager.default.removeItem(atPath: inbox + name)
        }
        // A generation is a moment, to the second.
        usleep(1_100_000)
    }

    public var authorities: FilePath { FilePath(folder + "/authority.pem") }

    public var credential: MailCredential {
        MailCredential(user: Self.user, secret: Secret(Self.password))
    }

    public func server(
        _ protection: MailServer.Protection = .tls, port: UInt16? = nil, trusted: Bool = true
    ) -> MailServer {
        MailServer(
            host: "localhost", port: port ?? (protection == .tls ? tlsPort : plainPort),
            protection: protection, authorities: trusted ? authorities : nil)
    }

    // MARK: Starting

    private static let program = "/usr/sbin/dovecot"

    private func prepare(_ certificate: Certificate, _ inbox: [[UInt8]]) throws {
        try makeFolder("", mode: 0o755)
        try makeFolder("/run", mode: 0o755)
        let authority = try TestAuthority(in: folder)
        switch certificate {
        case .good: try authority.certify(.good)
        case .expired: try authority.certify(.expired)
        case .wrongHost: try authority.certify(.wrongHost)
        }
        try write("\(Self.user):{PLAIN}\(Self.password)\n", to: "/users")
        if let tokens {
            try write(
                """
                introspection_mode = auth
                introspection_url = http://127.0.0.1:\(tokens.port)/
                username_attribute = username
                active_attribute = active
                active_value = true

                """, to: "/tokens.conf")
        }
        try write(configuration, to: "/dovecot.conf")
        for part in ["/mail", "/mail/anna", "/mail/anna/tmp", "/mail/anna/new", "/mail/anna/cur"] {
            try makeFolder(part, mode: 0o700)
            try give(part)
        }
        for (index, mail) in inbox.enumerated() {
            let name = "/mail/anna/cur/\(1_700_000_000 + index).M\(index)P1.host:2,"
            guard FileManager.default.createFile(atPath: folder + name, contents: Data(mail)) else {
                throw TestServerError("a mail could not be written")
            }
            try give(name)
        }
    }

    private func start() throws {
        process = ChildProgram(Self.program, ["-F", "-c", folder + "/dovecot.conf"])
        for _ in 0..<200 {
            if let peer = LoopbackPeer.connect(port: plainPort), peer.readLine() != nil { return }
            guard process?.isRunning == true else { break }
            usleep(50_000)
        }
        let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
        throw TestServerError("Dovecot does not start: \(log.suffix(500))")
    }

    private func makeFolder(_ part: String, mode: Int) throws {
        try FileManager.default.createDirectory(
            atPath: folder + part, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
    }

    private func give(_ part: String) throws {
        guard getuid() == 0 else { return }
        guard chown(folder + part, owner.user, owner.group) == 0 else {
            throw TestServerError("\(part) cannot be given to the mail user")
        }
    }

    private func write(_ text: String, to part: String) throws {
        try text.write(toFile: folder + part, atomically: true, encoding: .utf8)
        chmod(folder + part, 0o644)
    }

    private var tokenConfiguration: String {
        tokens == nil ? "" : """
            passdb {
              driver = oauth2
              mechanisms = oauthbearer xoauth2
              args = \(folder)/tokens.conf
            }
            """
    }

    private var configuration: String {
        // Everyone but root is all of Dovecot's users at once, and cannot change its root folder.
        let name = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "nobody"
        let group = getgrgid(getgid()).map { String(cString: $0.pointee.gr_name) } ?? "nogroup"
        let alone = getuid() == 0 ? "" : """
            default_internal_user = \(name)
            default_internal_group = \(group)
            default_login_user = \(name)
            service anvil {
              chroot =
            }
            """
        return """
            base_dir = \(folder)/run
            state_dir = \(folder)/run
            log_path = \(folder)/log
            protocols = imap
            listen = 127.0.0.1
            ssl = yes
            ssl_cert = <\(folder)/server.pem
            ssl_key = <\(folder)/server.key
            disable_plaintext_auth = no
            \(capabilities.map { "imap_capability = " + $0 } ?? "")
            auth_mechanisms = \(mechanisms)
            auth_failure_delay = 0
            mail_max_userip_connections = 0
            mail_location = maildir:\(folder)/mail/%u
            first_valid_uid = 1
            \(alone)
            \(tokenConfiguration)
            passdb {
              driver = passwd-file
              args = scheme=PLAIN \(folder)/users
            }
            userdb {
              driver = static
              args = uid=\(owner.user) gid=\(owner.group) home=\(folder)/mail/%u
            }
            namespace inbox {
              inbox = yes
              mailbox Sent {
                special_use = \\Sent
                auto = create
              }
              mailbox Junk {
                special_use = \\Junk
                auto = create
              }
              mailbox Trash {
                special_use = \\Trash
                auto = create
              }
            }
            service imap-login {
              \(getuid() == 0 ? "" : "chroot =")
              inet_listener imap {
                port = \(plainPort)
              }
              inet_listener imaps {
                port = \(tlsPort)
                ssl = yes
              }
            }

            """
    }
}
