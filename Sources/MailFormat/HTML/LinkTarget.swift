import CHTMLParser
import PlainText

/// Where a link leads: only web and mail addresses with a readable host lead anywhere.
struct LinkTarget: Equatable {
    let url: SafeText
    let host: String

    init?(_ untrusted: String) {
        let trimmed = Self.withoutSpaces(untrusted)
        guard !trimmed.isEmpty, trimmed.utf8.count <= MailFormatLimits.linkBytesMax,
            !trimmed.utf8.contains(UInt8(ascii: "\\")), let host = Self.host(of: trimmed)
        else { return nil }
        url = SafeText(line: trimmed)
        self.host = host
    }

    private static func withoutSpaces(_ untrusted: String) -> String {
        if untrusted.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return untrusted }
        let bounded = String(untrusted.prefix(MailFormatLimits.linkBytesMax + 1))
        return SafeText.headerValue(from: bounded).string.filter { $0 != " " }
    }

    private static func host(of url: String) -> String? {
        let lowercase = String(decoding: url.utf8.prefix(8), as: UTF8.self).lowercased()
        if lowercase.hasPrefix("mailto:") { return mailHost(of: url) }
        guard lowercase.hasPrefix("http://") || lowercase.hasPrefix("https://") else { return nil }
        guard url.utf8.allSatisfy({ $0 < 0x80 }), let parsed = xmlParseURI(url) else {
            return hostByHand(url)
        }
        defer { xmlFreeURI(parsed) }
        guard let server = parsed.pointee.server else { return nil }
        return HostName.ascii(String(cString: server))
    }

    private static func mailHost(of url: String) -> String? {
        let address = url.dropFirst("mailto:".count).prefix { $0 != "?" }
        return Mailbox(address: String(address)).flatMap { $0.isDeliverable ? $0.domain : nil }
    }

    /// For addresses that browsers take and RFC 3986 does not, such as those with `|` or `{` in the
    /// query, and hosts with letters beyond ASCII.
    private static func hostByHand(_ url: String) -> String? {
        guard let scheme = url.range(ofASCII: "://") else { return nil }
        let authority = url[scheme...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let server = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let host = server.prefix { $0 != ":" }
        guard !host.isEmpty, Mailbox(address: "a@\(host)")?.isDeliverable == true else {
            return nil
        }
        return HostName.ascii(String(host))
    }
}

extension String {
    /// Where the text after the first `mark` begins.
    fileprivate func range(ofASCII mark: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].utf8.starts(with: mark.utf8) {
                return self.index(index, offsetBy: mark.count)
            }
            index = self.index(after: index)
        }
        return nil
    }
}
