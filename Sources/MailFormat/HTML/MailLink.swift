import PlainText

/// A link in the text of a mail, named there by its label in brackets: `[a1]`.
public struct MailLink: Hashable, Sendable {
    /// `a1`, `a2` and so on.
    public let label: String
    /// The address as it came, made safe to show.
    public let url: SafeText
    /// The host it really leads to, in its ASCII form; for `mailto:` the address's domain.
    public let host: SafeText
    /// The host as a browser may show it, where that looks otherwise than its ASCII form; or empty.
    public let hostLook: SafeText
    /// Whether the words of the link name another host than it leads to.
    public let isMisleading: Bool

    /// The label of the link at a place counted from 0; nil past the last label.
    public static func label(at index: Int) -> String? {
        guard index < MailFormatLimits.linksMax else { return nil }
        return "a\(index + 1)"
    }
}
