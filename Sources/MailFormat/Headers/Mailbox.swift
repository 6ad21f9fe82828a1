import CGMime
import PlainText

/// A person's or a shop's mail address, with the name that stood beside it.
public struct Mailbox: Hashable, Sendable {
    /// The display name; empty when there is none.
    public let name: SafeText
    /// The address as it came, checked to be one: no space, control or hidden scalar is in it.
    public let address: String

    /// Nil when the address is not one. An address without a domain is read, but not deliverable.
    public init?(name: SafeText = "", address: String) {
        guard AddressSyntax.isReadable(address) else { return nil }
        self.name = name.singleLine
        self.address = address
    }

    /// Takes what a person typed: `ada@example.org` or `Ada <ada@example.org>`.
    /// Nil unless it is exactly one address that mail can be sent to.
    public static func parse(_ typed: String) -> Mailbox? {
        guard !typed.utf8.contains(0), typed.utf8.count <= MailFormatLimits.addressFieldBytesMax
        else { return nil }
        let list = AddressList.parse(typed)
        guard list.mailboxes.count == 1, list.rejected.isEmpty, let only = list.mailboxes.first
        else { return nil }
        return only.isDeliverable && only.isWhole(typed) ? only : nil
    }

    /// Whether the typed text ends with this address, so that nothing in it was passed over.
    private func isWhole(_ typed: String) -> Bool {
        let text = typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let isBracketed = text.last == ">"
        return isBracketed ? String(text).hasSuffix("<\(address)>") : String(text) == address
    }

    /// Whether mail can be sent there.
    public var isDeliverable: Bool { AddressSyntax.isDeliverable(address) }

    /// The part after the last `@` in lower case; nil when there is none.
    public var domain: String? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        return address[address.index(after: at)...].lowercased()
    }

    /// The part before the last `@`, or all of an address without one.
    public var localPart: Substring {
        address[..<(address.lastIndex(of: "@") ?? address.endIndex)]
    }

    /// The address for comparing: in lower case, the domain in its ASCII form.
    public var key: String {
        guard let domain else { return address.lowercased() }
        return "\(localPart.lowercased())@\(HostName.ascii(domain) ?? domain)"
    }

    /// The address for reading: a domain that is not plain ASCII stands in its ASCII form (`xn--`),
    /// so that letters of other scripts cannot pass for Latin ones.
    public var shownAddress: SafeText {
        guard let domain, !address.utf8.allSatisfy({ $0 < 0x80 }) else {
            return SafeText(line: address)
        }
        return SafeText(line: "\(localPart)@\(HostName.ascii(domain) ?? domain)")
    }
}
