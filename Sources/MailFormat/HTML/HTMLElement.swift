/// What an HTML element means for readable text.
enum HTMLElement: Equatable {
    /// Its content is not for reading: scripts, styles, the head.
    case unread
    /// Stands on lines of its own.
    case block
    /// Stands on lines of its own with an empty line around it.
    case paragraph
    case quote
    case list(isOrdered: Bool)
    case listEntry
    case row
    case cell
    case preformatted
    case lineBreak
    case rule
    case link
    case image
    case inline

    init(_ name: String) {
        self = Self.table[name] ?? .inline
    }

    private static let table: [String: HTMLElement] = {
        var table: [String: HTMLElement] = [
            "blockquote": .quote, "ul": .list(isOrdered: false), "menu": .list(isOrdered: false),
            "dir": .list(isOrdered: false), "ol": .list(isOrdered: true), "li": .listEntry,
            "tr": .row, "td": .cell, "th": .cell, "pre": .preformatted, "listing": .preformatted,
            "br": .lineBreak, "hr": .rule, "a": .link, "img": .image,
        ]
        for name in [
            "head", "script", "style", "title", "template", "object", "embed", "applet", "iframe",
            "frameset",
            "noframes", "select", "svg", "math", "audio", "video", "canvas", "map",
        ] { table[name] = .unread }
        for name in [
            "div", "section", "article", "header", "footer", "main", "aside", "nav", "address",
            "form",
            "fieldset", "center", "dt", "dd", "caption", "thead", "tbody", "tfoot", "figcaption",
            "legend", "body",
        ] { table[name] = .block }
        for name in ["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "figure", "details"] {
            table[name] = .paragraph
        }
        return table
    }()
}
