import PlainText

/// Something an order can be found by, folded so that spelling does not matter.
public enum OrderKey: Hashable, Sendable {
    case reference(OrderReference)
    /// The number alone: "#1182" and "1182" are the same.
    case number(String)
    case address(String)
    case tracking(String)

    /// For indexes: FNV-1a over the kind and the folded text. A hit is compared with the order itself.
    public var hash: UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    private var text: String {
        switch self {
        case .reference(let order): "r\(order.channel.string)\u{1F}\(order.number.string)"
        case .number(let number): "n" + Self.folded(number)
        case .address(let address): "a" + address.lowercased()
        case .tracking(let tracking): "t" + Self.folded(tracking)
        }
    }

    /// Letters and digits only, in capitals.
    public static func folded(_ number: String) -> String {
        String(decoding: number.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
            default: nil
            }
        }, as: UTF8.self)
    }
}

extension Order {
    /// Everything it can be found by.
    public var keys: [OrderKey] {
        var keys = [OrderKey.reference(reference), .number(number.string)]
        if !address.isEmpty { keys.append(.address(address)) }
        return keys + tracking.map { .tracking($0.string) }
    }

    func matches(_ key: OrderKey) -> Bool {
        switch key {
        case .reference(let wanted): reference == wanted
        case .number(let wanted): OrderKey.folded(number.string) == OrderKey.folded(wanted)
        case .address(let wanted): address == wanted.lowercased()
        case .tracking(let wanted):
            tracking.contains { OrderKey.folded($0.string) == OrderKey.folded(wanted) }
        }
    }
}
