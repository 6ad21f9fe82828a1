import Foundation
import MailFormat
import MailTransport
import PlainText

/// Makes of a configuration the ways that mail leaves by.
///
/// An account with a submission server sends by it; where none has one, the mail command sends;
/// where there is none either, replies stay in the local folder.
public struct DeliverySetup {
    let places: ShopPlaces
    let configuration: Configuration
    let zone: TimeZone

    public init(places: ShopPlaces, configuration: Configuration, zone: TimeZone) {
        self.places = places
        self.configuration = configuration
        self.zone = zone
    }

    /// - Parameters:
    ///   - environment: of this process; a mail command sees a few variables of it.
    ///   - credentials: where passwords come from.
    public func settings(
        environment: [String: String], credentials: CredentialReader
    ) throws -> DeliverySettings {
        var accounts = try configuration.accounts.filter { $0.outgoing != nil }.map { account in
            SendingAccount(
                sender: try sender(account.address), carrier: carrier(account, credentials),
                sentMailbox: MailboxAccount(account, credentials: credentials).map(AccountSentMailbox.init))
        }
        if accounts.isEmpty { accounts = [try local(environment)] }
        let zone = zone
        return DeliverySettings(
            accounts: accounts,
            sentFolder: LocalFolderDelivery(path: configuration.mail.sent ?? places.sent),
            zoneOffsetMinutes: { seconds in
                zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))) / 60
            })
    }

    private func carrier(_ account: MailAccount, _ credentials: CredentialReader) -> SMTPCarrier? {
        account.outgoing.map {
            SMTPCarrier($0, user: account.user, credential: account.credential, reader: credentials)
        }
    }

    private func local(_ environment: [String: String]) throws -> SendingAccount {
        let command = try configuration.mail.sendmail.map { arguments in
            try SendmailCommand(
                arguments: arguments, environment: CommandEnvironment.minimal(from: environment))
        }
        let address = configuration.shop.addresses.first ?? "shop@localhost.invalid"
        return SendingAccount(sender: try sender(address), carrier: command)
    }

    /// Named after the shop, or where that has no name after its owner.
    private func sender(_ address: String) throws(ConfigurationError) -> Mailbox {
        let shop = configuration.shop
        if let sender = Mailbox(name: shop.name.isEmpty ? shop.owner : shop.name, address: address) { return sender }
        throw ConfigurationError(
            file: places.configurationFile, line: nil, problem: "\"\(address)\" is not a mail address",
            remedy: "me = [\"hello@example.org\"] under [shop]")
    }
}

extension Configuration {
    /// Whether replies leave this machine at all.
    public var leavesMachine: Bool {
        mail.sendmail != nil || accounts.contains { $0.outgoing != nil }
    }

    /// The owner's own addresses, those of accounts among them.
    public var ownAddresses: [String] {
        accounts.map(\.address).filter { !shop.addresses.contains($0) }.reduce(into: shop.addresses) {
            if !$0.contains($1) { $0.append($1) }
        }
    }
}
