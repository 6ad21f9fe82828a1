import MailTransport
import PlainText
import SystemPackage

/// Servers worth trying for an address, the likeliest first.
public struct ServerGuess: Equatable, Sendable {
    public let incoming: [MailServer]
    public let outgoing: [MailServer]
    /// What the provider wants first, when it is a known one.
    public let hint: SafeText?

    /// - Parameters:
    ///   - address: the mail address; what stands behind its last @ is looked at.
    ///   - imap: what the owner said about the server mail comes from.
    ///   - smtp: the same for the server replies leave by.
    ///   - authorities: the only authorities to trust; nil means those of the system.
    public init(
        address: String, imap: Wish = Wish(), smtp: Wish = Wish(), authorities path: String? = nil
    ) {
        let authorities = path.map { FilePath($0) }
        let domain = address.split(separator: "@").last.map(String.init) ?? ""
        let provider = MailProvider.of(domain: domain)
        let own = domain.isEmpty ? [] : [domain]
        incoming = Self.servers(
            imap, known: provider?.incoming, hosts: ["imap.", "mail."].map { $0 + domain } + own,
            ports: [(993, .tls), (143, .startTLS)], authorities)
        outgoing = Self.servers(
            smtp, known: provider?.outgoing, hosts: ["smtp.", "mail."].map { $0 + domain } + own,
            ports: [(465, .tls), (587, .startTLS)], authorities)
        hint = imap.host == nil && smtp.host == nil ? provider?.hint : nil
    }

    /// What is known of a server; the rest is guessed.
    public struct Wish: Equatable, Sendable {
        public var host: String?
        public var port: UInt16?
        public var protection: MailServer.Protection?

        public init(
            host: String? = nil, port: UInt16? = nil, protection: MailServer.Protection? = nil
        ) {
            self.host = host
            self.port = port
            self.protection = protection
        }

        fileprivate func allows(_ server: MailServer) -> Bool {
            (port ?? server.port) == server.port && (protection ?? server.protection) == server.protection
        }
    }

    private static func servers(
        _ wish: Wish, known: MailServer?, hosts: [String],
        ports: [(UInt16, MailServer.Protection)], _ authorities: FilePath?
    ) -> [MailServer] {
        func server(_ host: String, _ port: UInt16, _ protection: MailServer.Protection) -> MailServer {
            MailServer(host: host, port: port, protection: protection, authorities: authorities)
        }
        let first = known.map { server($0.host, $0.port, $0.protection) }
        let hosts = wish.host.map { [$0] } ?? known.map { [$0.host] } ?? hosts
        let usual = ports.flatMap { port, protection in hosts.map { server($0, port, protection) } }
        let likely = ((wish.host == nil ? [first].compactMap { $0 } : []) + usual).filter(wish.allows)
            .reduce(into: [MailServer]()) { if !$0.contains($1) { $0.append($1) } }
        guard likely.isEmpty else { return likely }
        // A port or a protection of the owner's own: taken at their word.
        let protection = wish.protection ?? .tls
        let port = wish.port ?? (protection == .tls ? ports[0].0 : ports[1].0)
        return hosts.map { server($0, port, protection) }
    }
}
