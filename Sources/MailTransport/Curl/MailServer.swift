import PlainText
import SystemPackage

/// Where a mail server is, and how the way to it is protected.
public struct MailServer: Hashable, Sendable {
    /// How the connection is encrypted.
    public enum Protection: String, Hashable, Sendable, CaseIterable {
        /// From the first byte (ports 993 and 465).
        case tls
        /// After the server was asked to (ports 143 and 587); without that nothing goes on.
        case startTLS = "starttls"
        /// Not at all: only to this machine itself.
        case none
    }

    public let host: String
    public let port: UInt16
    public let protection: Protection
    /// The only authorities that are trusted, as a PEM file; nil means those of the system.
    public let authorities: FilePath?

    public init(
        host: String, port: UInt16, protection: Protection = .tls, authorities: FilePath? = nil
    ) {
        self.host = host
        self.port = port
        self.protection = protection
        self.authorities = authorities
    }

    /// `host:port`, for sentences.
    public var name: SafeText { SafeText(line: host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)") }

    /// Whether the host is this machine, by its own words: no name is looked up for it.
    public var isLoopback: Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        let isDotted = numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
        return host == "localhost" || host == "::1" || isDotted && numbers[0] == "127"
    }
}
