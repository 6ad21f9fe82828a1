import PlainText

/// One of the people the shop writes to, whether or not they ever wrote themselves.
public enum Addressee: Hashable, Sendable {
    case customer(CustomerID)
    /// Somebody who ordered, and of whom there is no mail; lower-cased.
    case buyer(address: String)
}

extension Shop {
    /// Whoever it is by now: a buyer becomes a customer with the first mail between them.
    public func resolved(_ addressee: Addressee) -> Addressee {
        switch addressee {
        case .customer(let id): .customer(resolved(id))
        case .buyer(let address): customer(address: address).map { .customer(resolved($0)) } ?? addressee
        }
    }

    /// Nil for somebody of whom there is no mail.
    public func customer(_ addressee: Addressee) -> Customer? {
        guard case .customer(let id) = resolved(addressee) else { return nil }
        return customer(id)
    }

    /// What they are called: a buyer as their newest order does.
    public func name(of addressee: Addressee) -> SafeText {
        switch resolved(addressee) {
        case .customer(let id): customer(id)?.displayName ?? "somebody"
        case .buyer(let address):
            orders(.address(address)).last { !$0.name.isEmpty }?.name ?? SafeText(line: address)
        }
    }
}
