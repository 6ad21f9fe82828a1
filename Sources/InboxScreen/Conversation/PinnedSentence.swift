import InboxCore
import PlainText
import ShopDomain

/// The words of a mail that an answer must not lose sight of: as much as the pane can show.
enum PinnedSentence {
    /// The text from its last question on, or from its first sentence when it asks nothing.
    static func of(_ text: String) -> SafeText {
        let sentences = sentences(of: text)
        let question = sentences.lastIndex { $0.hasSuffix("?") || $0.hasSuffix("\u{FF1F}") }
        return SafeText(line: sentences[(question ?? 0)...].joined(separator: " "))
    }

    /// The sentence of the mail being answered; its list text until the mail itself has been read.
    static func of(_ conversation: Conversation, _ scene: Scene) -> SafeText {
        let newest = conversation.unanswered.last ?? conversation.lastIncoming
        guard let message = scene.draft?.message ?? newest?.message else { return conversation.subject }
        if let body = scene.session.bodies[message] { return of(body.ownText) }
        return scene.shop.message(message).map { of($0.snippet.string) } ?? conversation.subject
    }

    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        func close() {
            let words = current.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if words.contains(where: \.isLetter) { sentences.append(words) }
            current = ""
        }
        for paragraph in text.prefix(4_000).split(separator: "\n\n") {
            for character in paragraph {
                current.append(character)
                if ".!?\u{3002}\u{FF01}\u{FF1F}".contains(character) { close() }
            }
            close()
        }
        return sentences
    }
}
