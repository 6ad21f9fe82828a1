import PlainText

/// The readable text of HTML.
///
/// Blocks, lists and tables become lines, `blockquote` lines with `> `, links their words with a
/// label, pictures their description. Scripts, styles and hidden text are left out. Nothing is
/// fetched: the reading knows no function that could.
public struct HTMLText: Equatable, Sendable {
    public var text: SafeText = ""
    public var links: [MailLink] = []
    /// Characters that were made invisible and are left out.
    public var hiddenCharacters = 0
    public var misleadingLinks = 0
    /// Whether there is more than a limit allows.
    public var isCut = false
    /// Elements met.
    public var nodes = 0

    /// Reads HTML that was decoded to UTF-8; a charset named in it has no say.
    public static func read(_ html: String, textBytesMax: Int = MailFormatLimits.textBytesMax)
        -> HTMLText
    {
        HTMLReader.read(Array(html.utf8), textBytesMax: textBytesMax)
    }
}
