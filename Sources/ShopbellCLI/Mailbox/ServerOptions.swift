import ArgumentParser
import Foundation
import MailTransport
import ShopbellRuntime

/// Where the account's servers are, as far as the owner says so.
struct ServerOptions: ParsableArguments {
    @Option(name: .long, help: "Where mail comes from, where that is not found by itself.")
    var imapServer: String?

    @Option(name: .long, help: "Its port: normally 993, with starttls 143.")
    var imapPort: UInt16?

    @Option(name: .long, help: "tls, starttls, or \(ProtectionWords.none).")
    var imapSecurity: SecurityWord?

    @Option(name: .long, help: "Where replies leave, where that is not found by itself.")
    var smtpServer: String?

    @Option(name: .long, help: "Its port: normally 465, with starttls 587.")
    var smtpPort: UInt16?

    @Option(name: .long, help: "tls, starttls, or \(ProtectionWords.none).")
    var smtpSecurity: SecurityWord?

    @Flag(name: .long, help: "Only send by this account.")
    var noImap = false

    @Flag(name: .long, help: "Only read mail by this account; replies leave as [mail] says.")
    var noSmtp = false

    @Option(
        name: .long, help: "Trust only the authorities in this PEM file.", completion: .file())
    var certificateAuthorities: String?

    func validate() throws {
        if noImap, noSmtp { throw ValidationError("--no-imap and --no-smtp leave nothing to connect.") }
    }

    func guess(for address: String) -> ServerGuess {
        ServerGuess(
            address: address,
            imap: .init(host: imapServer, port: imapPort, protection: imapSecurity?.protection),
            smtp: .init(host: smtpServer, port: smtpPort, protection: smtpSecurity?.protection),
            authorities: certificateAuthorities.map { URL(fileURLWithPath: $0).path })
    }
}

/// A protection by its word.
struct SecurityWord: ExpressibleByArgument {
    let protection: MailServer.Protection

    init?(argument: String) {
        guard let protection = ProtectionWords.protection(argument) else { return nil }
        self.protection = protection
    }

    static var allValueStrings: [String] { ProtectionWords.all.map(\.word) }
}
