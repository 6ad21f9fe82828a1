import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import TerminalModel

extension ScenePainter {
    /// What lies over the panes: a list, or the card where it has no column of its own.
    mutating func paintSheet() {
        switch session.overlay {
        case .palette(let line, let selected):
            paint(OverlayLists.palette(line, selected: selected, here: ActsHere(scene.shop, session)), preview: nil)
        case .replies(let line, let selected): paintReplies(line, selected)
        case .cards(let line, let selected):
            let matches = session.cards.picker.matches(line.text)
            paint(CardWords.list(matches, selected: selected), preview: CardWords.preview(matches, selected))
        case .join(let kind, let ids, let selected):
            paint(OverlayLists.join(kind, ids, selected: selected, scene), preview: nil)
        case .versions(let selected): paintVersions(selected)
        case .ranked: paintRanked()
        case .quoting(let quoted, let selected):
            paint(
                OverlayLists.quoting(quoted, selected: selected),
                preview: quoted.rows.indices.contains(selected) ? SafeText(lines: quoted.rows[selected]) : nil)
        case .foundPromises(let selected): paintPromises(selected)
        case .issue(let name, let selected):
            if let card = session.issueCard(name) {
                let entry = card.messages.indices.contains(selected) ? scene.shop.message(card.messages[selected]) : nil
                paint(IssueWords.list(card, selected: selected, scene), preview: entry?.snippet)
            }
        case .whichOrder(_, let selected): paint(WhichOrderList.list(scene, selected: selected), preview: nil)
        case .path(let prompt): paint(prompt)
        case .link(let link): paint(link)
        case .contact(let prompt): paint(ChannelWords.choices(prompt), preview: nil)
        case .addresses(let prompt):
            if prompt.choices.isEmpty { paintCard() } else { paint(ChannelWords.choices(prompt), preview: nil) }
        case .attached(let selected): paintFiles(selected)
        case .menu, .search, .line, .confirm, .help, .pasting, .awayLine, nil: paintCard()
        }
    }

    /// All keys, in place of the panes.
    mutating func paintHelp(_ scroll: Int) {
        let lines = HelpText.lines(columns: layout.body.columns)
        let top = min(scroll, max(0, lines.count - layout.body.rows))
        canvas.draw(lines.dropFirst(top), in: layout.body)
    }

    private mutating func paintReplies(_ line: PromptLine, _ selected: Int) {
        let matches = session.shelf.picker.matches(line.text)
        let chosen = matches.indices.contains(selected) ? matches[selected].entry.body : nil
        paint(
            OverlayLists.replies(matches, selected: selected),
            preview: chosen.map { SafeText(lines: $0) })
    }

    private mutating func paintRanked() {
        guard let suggestions = session.opened?.suggestions else { return }
        let replies = SuggestionLines.titled(suggestions, scene)
        paint(OverlayLists.ranked(replies), preview: nil)
        paintedDigits = Set(replies.prefix(max(0, layout.sheet.rows - 1)).map(\.ranked.digit))
    }

    private mutating func paintPromises(_ selected: Int) {
        let promises = session.composer?.advice?.promises ?? []
        let rows = promises.map { promise in
            ScreenLine([
                Span(promise.isRefused ? "- " : "+ ", promise.isRefused ? .dim : .kind),
                Span(AdviceLines.due(promise, scene) + "  ", .soon),
                Span(SafeText(line: promise.found.quote), promise.isRefused ? .dim : .text),
            ])
        }
        paint(
            ChoiceList(title: "Promises in this draft: + keep, - not one, Enter another date", rows: rows,
                selected: selected),
            preview: nil)
    }

    private mutating func paintVersions(_ selected: Int) {
        guard let draft = scene.draft else { return }
        let chosen = draft.versions.indices.contains(selected) ? draft.versions[selected].text : nil
        paint(
            OverlayLists.versions(draft, selected: selected),
            preview: chosen.map { SafeText(lines: $0) })
    }

    mutating func paintCard() {
        guard session.isCardShown, layout.card == nil, let area = cardSheet else { return }
        canvas.clear(area)
        paintedDigits = []
        let inside = ScreenLayout.inner(area)
        canvas.draw(CustomerCard.lines(scene, columns: inside.columns), in: inside)
        if session.overlay == nil, session.composer == nil {
            canvas.placeCursor(column: inside.column, row: inside.row, in: inside)
        }
    }

    /// Over the mail and never over the draft; where both share one pane, not while writing.
    private var cardSheet: Region? {
        guard let composing = layout.composing else { return layout.sheet }
        if layout.isOnePane { return session.layer == .writing ? nil : layout.sheet }
        return layout.sheet.splitRows(composing.title.row - layout.sheet.row).top
    }

    /// A list, and below it the text of what is chosen.
    mutating func paint(_ list: ChoiceList, preview: SafeText?) {
        let area = layout.sheet
        canvas.clear(area)
        paintedDigits = []
        let listRows = preview == nil ? area.rows : max(3, area.rows / 2)
        let (upper, lower) = area.splitRows(listRows)
        let (lines, selectedRow) = list.lines(rows: upper.rows)
        canvas.draw(lines, in: upper)
        if let selectedRow {
            canvas.placeCursor(column: upper.column, row: upper.row + selectedRow, in: upper)
        }
        guard let preview, lower.rows > 1 else { return }
        let (rule, text) = lower.splitRows(1)
        canvas.draw(ScreenLine([], isRule: true), in: ScreenLayout.inner(rule))
        let inside = ScreenLayout.inner(text)
        canvas.draw(
            ScreenLine.wrapped(preview, .text, columns: inside.columns, rows: inside.rows),
            in: inside)
    }
}
