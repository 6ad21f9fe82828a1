import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The lists that lie over the panes, as rows.
enum OverlayLists {
    static func palette(_ line: PromptLine, selected: Int, here: ActsHere) -> ChoiceList {
        let rows = CommandNames.matching(line.text, here: here).map { entry in
            ScreenLine(
                [
                    Span(padded(entry.name)),
                    Span(entry.summary == entry.name ? "" : entry.summary, .dim),
                ],
                right: [Span(entry.keys, .hintKey)])
        }
        return ChoiceList(title: "Acts that work here, by name", rows: rows, selected: selected)
    }

    /// Names in a column of their own, as long as they are short.
    private static func padded(_ name: SafeText) -> SafeText {
        let columns = 18
        return name.columns < columns ? name.padded(toColumns: columns) : name + "  "
    }

    /// All of the mail first, then its paragraphs by how they begin.
    static func quoting(_ quoted: QuotedMail, selected: Int) -> ChoiceList {
        let rows = quoted.rows.enumerated().map { index, text in
            index == 0 && quoted.paragraphs.count > 1
                ? ScreenLine([Span("All of it", .accent)]) : ScreenLine([Span(DraftWords.beginning(of: text))])
        }
        return ChoiceList(title: "Quote from the mail you answer", rows: rows, selected: selected)
    }

    /// The ranked replies with their digits; none is chosen but by its digit.
    static func ranked(_ replies: [SuggestionLines.Titled]) -> ChoiceList {
        ChoiceList(
            title: "Replies for this mail: a digit places one", rows: replies.map(SuggestionLines.full),
            selected: -1)
    }

    static func replies(_ matches: [ReplyPicker.Match], selected: Int) -> ChoiceList {
        let rows = matches.map { match in ScreenLine(titleSpans(match)) }
        return ChoiceList(
            title: "Your replies", rows: rows, selected: selected,
            empty: "None of your replies matches.")
    }

    /// The letters that were typed stand out.
    private static func titleSpans(_ match: ReplyPicker.Match) -> [Span] {
        let typed = Set(match.titleOffsets)
        var spans: [Span] = []
        for (offset, character) in match.entry.title.enumerated() {
            let role: ThemeRole = typed.contains(offset) ? .hintKey : .text
            if let last = spans.indices.last, spans[last].role == role {
                spans[last].text += SafeText(line: String(character))
            } else {
                spans.append(Span(SafeText(line: String(character)), role))
            }
        }
        return spans
    }

    static func join(
        _ kind: Overlay.JoinKind, _ ids: [ConversationID], selected: Int, _ scene: Scene
    ) -> ChoiceList {
        let rows = ids.map { id in
            let conversation = scene.shop.conversation(id)
            return ScreenLine(
                [Span(scene.name(of: id)), Span("  " + (conversation?.subject ?? ""), .dim)],
                right: conversation.map { [Span(scene.age($0.lastDate), .dim)] } ?? [])
        }
        return ChoiceList(
            title: kind == .people ? "The same person as" : "Merge with", rows: rows,
            selected: selected)
    }

    static func versions(_ draft: Draft, selected: Int) -> ChoiceList {
        let rows = draft.versions.enumerated().map { index, version in
            ScreenLine(
                [
                    Span(SafeText(line: "\(index + 1)  ")),
                    Span(DraftWords.beginning(of: version.text), .dim),
                ],
                right: [Span(counted(version.text.count, "character", "characters"), .dim)])
        }
        return ChoiceList(
            title: "Earlier versions, the newest last", rows: rows, selected: selected)
    }
}
