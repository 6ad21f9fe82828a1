/// Somebody who writes to the demo shop: invented, with an address nobody can have (RFC 2606).
struct DemoPerson: Sendable, Equatable {
    let name: String
    let address: String
    /// Identifier of the zone their mail program stamps; absent, the shop's own.
    let zoneIdentifier: String?

    init(_ name: String, _ address: String, zone: String? = nil) {
        self.name = name
        self.address = address
        self.zoneIdentifier = zone
    }

    /// What their Message-IDs end in: the domain of the address.
    var domain: Substring {
        address[address.index(after: address.lastIndex(of: "@") ?? address.startIndex)...]
    }
}
