import InboxCore
import PlainText

/// Where a link leads, the whole of it, before it leads anywhere.
enum LinkSheet {
    static func lines(_ link: MessageBody.Link, columns: Int) -> [ScreenLine] {
        let isMail = link.target.lowercased().hasPrefix("mailto:")
        var lines = [
            ScreenLine([Span(isMail ? "Mail to " : "Leads to ", .dim), Span(link.host, .title)])
        ]
        for warning in warnings(link, isMail: isMail) {
            lines += ScreenLine.wrapped("! " + warning, .warning, columns: columns)
        }
        return lines + [.empty]
            + ScreenLine.wrapped(SafeText(line: link.target), .link, columns: columns)
    }

    static func hints(opens: Bool) -> [KeyHint] {
        let enter = KeyHint(key: "Enter", words: opens ? "opens it" : "copies it")
        let copy = opens ? [KeyHint(key: "c", words: "copies it")] : []
        return [enter] + copy + [KeyHint(key: "Esc", words: "closes")]
    }

    private static func warnings(_ link: MessageBody.Link, isMail: Bool) -> [SafeText] {
        var warnings: [SafeText] = []
        if link.isMisleading { warnings.append("Its words name another address.") }
        if !link.hostLook.isEmpty {
            warnings.append("A browser may show that as " + link.hostLook + ".")
        }
        if !isMail, beforeHost(link.target).contains("@") {
            warnings.append("What stands before @ is no host.")
        }
        if link.target.lowercased().hasPrefix("http:") { warnings.append("Not encrypted: http.") }
        return warnings
    }

    /// The part of an address that ends with its host.
    private static func beforeHost(_ target: String) -> Substring {
        let rest = target.drop { $0 != "/" }.drop { $0 == "/" }
        return rest.prefix { !"/?#".contains($0) }
    }
}
