import InboxCore
import PlainText

/// A key on the bottom line, and what it does.
struct KeyHint: Hashable, Sendable {
    let key: SafeText
    let words: SafeText
    /// Said instead where the whole does not fit.
    var shortWords: SafeText?
    /// Whether it shows all keys: the one hint that never gives way.
    var isWayToAll = false

    var spans: [Span] { [Span(key, .hintKey), Span(" " + words, .hint)] }

    var shortened: KeyHint? { shortWords.map { KeyHint(key: key, words: $0) } }
}

extension KeyBinding {
    /// The key to show; the nine digits stand as one.
    var shownKey: SafeText {
        command == .placeReply(1) ? "1-9" : SafeText(line: keys.first ?? "")
    }
}
