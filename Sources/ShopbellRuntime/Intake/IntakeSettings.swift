import MailFormat
import ShopDomain

/// What intake has to know of the shop to tell whose word a mail is.
public struct IntakeSettings: Sendable {
    /// Mail older than this never asks for an answer by itself.
    public let historyDays: Int64
    private let addresses: Set<String>
    private let domains: Set<String>

    /// - Parameter ownAddresses: the shop's own; mail from them is the shop's word.
    public init(ownAddresses: [String], historyDays: Int = 30) {
        let mailboxes = ownAddresses.compactMap { Mailbox(address: $0) }
        addresses = Set(mailboxes.map(\.key))
        domains = Set(mailboxes.compactMap(\.domain))
        self.historyDays = Int64(max(0, historyDays))
    }

    func isOwn(_ mailbox: Mailbox) -> Bool { addresses.contains(mailbox.key) }

    func isOwnDomain(_ mailbox: Mailbox) -> Bool {
        mailbox.domain.map(domains.contains) ?? false
    }
}
