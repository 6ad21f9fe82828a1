import CGMime
import PlainText

/// Names of hosts in the one form that cannot be mistaken for another.
enum HostName {
    /// The ASCII form (RFC 3490) in lower case; nil when the name has none.
    static func ascii(_ host: String) -> String? {
        if host.utf8.allSatisfy({ $0 < 0x80 }) { return host.lowercased() }
        guard host.utf8.count <= 255, let form = g_hostname_to_ascii(host) else { return nil }
        defer { g_free(form) }
        return String(cString: form).lowercased()
    }

    /// How a browser may show a host whose ASCII form stands for other letters; empty when it does not.
    static func look(_ host: String) -> SafeText {
        guard host.hasPrefix("xn--") || host.contains(".xn--"), let form = g_hostname_to_unicode(host)
        else { return "" }
        defer { g_free(form) }
        let look = String(cString: form)
        return look == host ? "" : SafeText(line: look)
    }

    /// Whether both hosts belong to one owner as far as names tell: equal, or one below the other.
    static func isRelated(_ first: String, _ second: String) -> Bool {
        first == second || first.hasSuffix("." + second) || second.hasSuffix("." + first)
    }
}
