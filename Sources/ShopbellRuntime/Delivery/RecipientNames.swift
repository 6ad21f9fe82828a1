import MailFormat
import PlainText
import ShopDomain

/// The display names that go with a mail's addresses: as the owner typed them, as the shop knows
/// the customer, or as they stand in the mail that is answered.
struct RecipientNames: Sendable {
    private var names: [String: SafeText] = [:]

    init(_ entry: OutboxEntry, _ shop: Shop) {
        for address in entry.to + entry.cc {
            let customer = shop.customer(address: address).flatMap { shop.customer($0) }
            add(entry.names?[address.lowercased()] ?? "", for: address)
            add(customer?.name ?? "", for: address)
        }
    }

    /// Takes what is not known yet from a mail's own fields.
    mutating func add(_ headers: MailHeaders) {
        for mailbox in headers.from + headers.replyTo + headers.to + headers.cc {
            add(mailbox.name, for: mailbox.address)
        }
    }

    /// Empty when no name is known.
    subscript(address: String) -> SafeText { names[address.lowercased()] ?? "" }

    /// A name that looks like an address tells nothing, or misleads.
    private mutating func add(_ name: SafeText, for address: String) {
        let key = address.lowercased()
        if names[key] == nil, !name.isEmpty, !name.string.contains("@") { names[key] = name }
    }
}
