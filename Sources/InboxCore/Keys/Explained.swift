import PlainText

/// What mail programs have and Shopbell has elsewhere, or not at all: the palette says so in a sentence.
public enum Explained: Hashable, Sendable {
    case theme, headers, blindCopies

    var words: SafeText {
        switch self {
        case .theme: "theme = \"paper\" under [screen] in config.toml; shopbell themes list names them all"
        case .headers: "shopbell export --mbox FILE writes mails as they came, headers and all"
        case .blindCopies: "There is no Bcc: what you send is kept in its conversation, and f forwards it"
        }
    }
}
