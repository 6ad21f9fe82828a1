import PlainText
import ShopDomain

/// Customers by name, for whoever writes down a contact or addresses a mail: found as the name is typed.
public struct KnownPeople: Hashable, Sendable {
    public struct Person: Hashable, Sendable {
        public let customer: CustomerID
        public let name: SafeText
        public let address: String
        let words: [String]
    }

    private let people: [Person]

    /// Conversations looked through, the newest first.
    static let conversationCountMax = 4_000
    public static let matchCountMax = 8

    /// - Parameters:
    ///   - first: who is looked at now, and comes first.
    ///   - onlyWithMail: leaves out whoever no mail reaches, and names an address that mail reaches.
    public init(_ shop: Shop, first: CustomerID?, onlyWithMail: Bool = false) {
        var seen: Set<CustomerID> = []
        var people: [Person] = []
        func add(_ id: CustomerID) {
            guard let customer = shop.customer(id), !customer.isExcluded, seen.insert(customer.id).inserted,
                let address = customer.addresses.first(where: { !onlyWithMail || !ContactAddress.isUnreachable($0) })
            else { return }
            people.append(
                Person(
                    customer: customer.id, name: customer.displayName, address: address,
                    words: Self.words(customer.displayName.string) + [address]))
        }
        if let first { add(first) }
        for id in shop.conversationsByDate().prefix(Self.conversationCountMax) {
            if let conversation = shop.conversation(id) { add(conversation.customer) }
        }
        self.people = people
    }

    /// Everybody with a name of which each typed word begins a part, at most ``matchCountMax``.
    public func matching(_ typed: String) -> [Person] {
        let wanted = Self.words(typed)
        return Array(people.lazy.filter { person in
            wanted.allSatisfy { word in person.words.contains { $0.hasPrefix(word) } }
        }.prefix(Self.matchCountMax))
    }

    /// All people called exactly that, or having that address.
    public func named(_ typed: String) -> [Person] {
        let wanted = Self.words(typed), address = typed.lowercased()
        return people.filter { $0.address == address || $0.words.dropLast() == wanted[...] }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    }
}
