/// The text of a letter, in the forms mail programs send it.
enum DemoBody: Sendable, Equatable {
    case plain(String)
    /// The same in ISO 8859-1, as older programs still send it; every character must fit.
    case latin(String)
    case alternative(String, html: String)
    case html(String)
    /// A delivery failure (RFC 3464) about the recipient, with the words of their server.
    case bounce(String, recipient: String, diagnosis: String)

    /// What a reply would quote.
    var text: String {
        switch self {
        case .plain(let text), .latin(let text), .alternative(let text, _), .bounce(let text, _, _):
            text
        case .html: ""
        }
    }

    func appending(_ more: String) -> DemoBody {
        switch self {
        case .plain(let text): .plain(text + more)
        case .latin(let text): .latin(text + more)
        case .alternative(let text, let html): .alternative(text + more, html: html)
        case .html, .bounce: self
        }
    }
}
