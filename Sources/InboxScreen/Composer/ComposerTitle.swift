import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The line above the draft: to whom, about what, and whether it is on the disk.
enum ComposerTitle {
    static func line(_ draft: Draft, _ composer: Composer, _ scene: Scene) -> ScreenLine {
        let role: ThemeRole = draft.staysHere ? .note : composer.isWriting ? .accent : .title
        var left = [Span(title(draft, scene), role)] + files(draft)
        if !draft.staysHere, !draft.subject.isEmpty {
            left += [Span("  ", .dim), Span(draft.subject, .dim)]
        }
        return ScreenLine(left, right: saved(composer, scene), isRule: true)
    }

    static func title(_ draft: Draft, _ scene: Scene) -> SafeText {
        let name = Recipients.name(of: draft, scene)
        let others = draft.to.count + draft.cc.count - 1
        let more: SafeText = others > 0 ? SafeText(line: " and \(others) more") : ""
        return switch draft.kind {
        case .reply, .replyAll: "To " + name + more + (scene.shop.isCopied(draft) ? ", to be pasted there" : "")
        case .forward: "Forward to " + name + more
        case .new: "New mail to " + name + more
        case .note: draft.subject + ": never sent"
        case .contact: Self.contact(draft)
        }
    }

    private static func contact(_ draft: Draft) -> SafeText {
        guard let source = draft.contact else { return "Their words" }
        return "What " + source.name + " said: " + source.channel.words
    }

    /// How many files go along, and how large they are together.
    private static func files(_ draft: Draft) -> [Span] {
        guard !draft.attachments.isEmpty else { return [] }
        let size = SafeText(line: ByteCountWords.text(draft.attachedByteCount))
        return [Span("  " + counted(draft.attachments.count, "file", "files") + ", " + size, .accent)]
    }

    private static func saved(_ composer: Composer, _ scene: Scene) -> [Span] {
        if composer.isReadOnly { return [Span("open in your other window", .warning)] }
        if case .failed = scene.session.saving { return [Span("not saved", .error)] }
        guard let savedAt = composer.savedAt else { return [] }
        return [Span("saved " + scene.calendar.clock(savedAt), .dim)]
    }
}
