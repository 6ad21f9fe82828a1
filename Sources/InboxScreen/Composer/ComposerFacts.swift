import InboxCore
import PlainText
import ShopDomain

/// The line under the draft: copies, files, open blanks, and that nothing leaves the machine.
enum ComposerFacts {
    static func line(_ draft: Draft, _ composer: Composer, _ scene: Scene) -> ScreenLine {
        var parts: [Span] = []
        let open = composer.editor.blanks.count { $0.isRequired && !$0.isFilled }
        if open > 0 {
            parts.append(Span(counted(open, "blank to fill", "blanks to fill"), .warning))
        }
        if composer.awaitedFiles > 0 { parts.append(Span("reading a file", .dim)) }
        if !draft.cc.isEmpty {
            parts.append(Span(SafeText(line: "Cc " + draft.cc.joined(separator: ", ")), .dim))
        }
        if !draft.attachments.isEmpty {
            parts.append(Span("attached: " + FileWords.list(draft.attachments), .dim))
        }
        if !draft.staysHere, !scene.shop.isCopied(draft), !scene.session.settings.leavesMachine {
            let words: SafeText = "nothing leaves this machine"
            parts.append(Span(parts.isEmpty ? "kept here, " + words : words, .dim))
        }
        let separated = parts.flatMap { [Span(" \u{00B7} ", .dim), $0] }.dropFirst()
        return ScreenLine(Array(separated))
    }
}
