import PlainText

/// The links met so far, each address once.
struct LinkList {
    private(set) var links: [MailLink] = []
    private(set) var misleadingCount = 0
    private var labels: [SafeText: String] = [:]

    /// The label to write behind the words of a link; nil when it leads nowhere or labels ran out.
    mutating func label(for address: String, words: String) -> String? {
        guard let target = LinkTarget(address) else { return nil }
        if let known = labels[target.url] { return known }
        guard let label = MailLink.label(at: links.count) else { return nil }
        let isMisleading = Self.isMisleading(words, host: target.host)
        if isMisleading { misleadingCount += 1 }
        links.append(
            MailLink(
                label: label, url: target.url, host: SafeText(line: target.host),
                hostLook: HostName.look(target.host), isMisleading: isMisleading))
        labels[target.url] = label
        return label
    }

    /// Whether the words are themselves an address, of a host that has nothing to do with this one.
    private static func isMisleading(_ words: String, host: String) -> Bool {
        guard let claimed = claimedHost(words) else { return false }
        return !HostName.isRelated(claimed, host) && !shareOwner(claimed, host)
    }

    private static func claimedHost(_ words: String) -> String? {
        let text = words.prefix(300)
        guard text.utf8.contains(UInt8(ascii: ".")), !text.utf8.contains(0x20) else { return nil }
        if let target = LinkTarget(String(text)) { return withoutWWW(target.host) }
        let host = text.prefix { $0 != "/" && $0 != "?" }
        guard host.contains("."), !host.hasSuffix("."), let claimed = LinkTarget("http://\(host)/"),
            let top = claimed.host.split(separator: ".").last, top.count >= 2,
            top.allSatisfy({ $0.isLetter })
        else { return nil }
        return withoutWWW(claimed.host)
    }

    private static func withoutWWW(_ host: String) -> String {
        host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// Mailings lead through hosts such as `click.example.org` beside `shop.example.org`.
    private static func shareOwner(_ first: String, _ second: String) -> Bool {
        let one = first.split(separator: ".").suffix(2)
        let other = second.split(separator: ".").suffix(2)
        let isCountryPair = (one.first?.count ?? 0) <= 3
        return one == other && one.count == 2 && !isCountryPair
    }
}
