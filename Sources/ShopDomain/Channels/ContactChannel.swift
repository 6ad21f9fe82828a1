/// How somebody spoke to the shop when it was not by mail, and the owner wrote it down.
public enum ContactChannel: String, Hashable, Sendable, Codable, CaseIterable {
    case phone
    /// At the market stall, or over the counter.
    case market
    /// A message on a marketplace or in the shop's own system.
    case shopMessage = "shop-message"
    case social
}

extension MessageMarks {
    /// How it came when it was not mail. Three bits of the raw value; 0 is mail.
    public var channel: ContactChannel? {
        get {
            let index = Int(rawValue >> Self.channelShift & 7)
            return index == 0 || index > ContactChannel.allCases.count ? nil : ContactChannel.allCases[index - 1]
        }
        set {
            let index = newValue.flatMap { ContactChannel.allCases.firstIndex(of: $0) }.map { UInt32($0) + 1 } ?? 0
            self = MessageMarks(rawValue: rawValue & ~(7 << Self.channelShift) | index << Self.channelShift)
        }
    }

    private static let channelShift: UInt32 = 11
}

/// Addresses for people of whom no mail address is known, so that they are told apart all the same,
/// also in an export: below `.invalid`, which no mail can ever reach (RFC 2606).
public enum ContactAddress {
    private static let top = ".invalid"

    /// "ann.marsh@phone.invalid": the same name on the same channel is the same person.
    public static func address(of name: String, _ channel: ContactChannel) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        let local = words.joined(separator: ".")
        let plain = local.unicodeScalars.allSatisfy { $0.isASCII } ? local : spelled(local)
        return (plain.isEmpty ? "somebody" : String(plain.prefix(nameCountMax))) + "@" + channel.rawValue + top
    }

    /// Whether no mail can go there.
    public static func isUnreachable(_ address: String) -> Bool {
        guard let at = address.lastIndex(of: "@") else { return false }
        let domain = address[address.index(after: at)...].lowercased()
        if domain.hasSuffix(top) { return true }
        let local = address[..<at].lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." }
        return refusing.contains(local)
    }

    /// Names under which nobody reads mail.
    private static let refusing: Set<String> = ["noreply", "donotreply"]
    private static let nameCountMax = 60

    /// Letters beyond ASCII by their numbers: an address has none.
    private static func spelled(_ name: String) -> String {
        name.unicodeScalars.map { $0.isASCII ? String($0) : "u" + String($0.value, radix: 16) }.joined()
    }
}
