import PlainText
import ShopDomain

/// "to you, Ben; cc Ann, Rosa": who else a mail went to.
struct RecipientWords {
    let shop: Shop
    /// The shop's own addresses, in lower case.
    let own: Set<String>

    /// Nil where the mail came to the shop alone, or went from it to one person.
    func line(_ body: MessageBody, isMine: Bool) -> SafeText? {
        let others = (body.to + body.cc).count { !own.contains($0.lowercased()) }
        // As long as the shop has no address of its own, a single one is taken for it.
        let areAlone = isMine || own.isEmpty ? others < 2 : others == 0
        if areAlone { return nil }
        let to = names(body.to, body), cc = names(body.cc, body)
        return [to.map { "to " + $0 }, cc.map { "cc " + $0 }].compactMap { $0 }.joined(separator: "; ")
    }

    private func names(_ addresses: [String], _ body: MessageBody) -> SafeText? {
        guard !addresses.isEmpty else { return nil }
        let sorted = addresses.filter(isOwn) + addresses.filter { !isOwn($0) }
        let shown = sorted.prefix(InboxLimits.recipientsShownMax).map { name($0, body) }.joined(separator: ", ")
        let left = sorted.count - InboxLimits.recipientsShownMax
        return left > 0 ? shown + SafeText(line: " and \(left) more") : shown
    }

    private func isOwn(_ address: String) -> Bool { own.contains(address.lowercased()) }

    private func name(_ address: String, _ body: MessageBody) -> SafeText {
        if isOwn(address) { return "you" }
        let known = shop.customer(address: address).flatMap { shop.customer($0) }?.name ?? ""
        if !known.isEmpty { return known }
        let written = body.names[address.lowercased()] ?? ""
        // A name that looks like an address could be another one than it goes to.
        return written.isEmpty || written.string.contains("@") ? SafeText(line: address) : written
    }
}
