import InboxCore
import PlainText
import ShopDomain
import TerminalModel

extension ScenePainter {
    /// What a typed path could go on with; nothing until Tab has asked.
    mutating func paint(_ prompt: PathPrompt) {
        guard let listing = prompt.listing else { return paintCard() }
        let rows = listing.entries.map { entry in
            ScreenLine(
                [Span(SafeText(line: entry.name) + (entry.isFolder ? "/" : ""))],
                right: entry.byteCount.map { [Span(FileWords.size($0), .dim)] } ?? [])
        }
        let more: SafeText = listing.isCut ? ", the first of them" : ""
        let title = SafeText(line: listing.folder.isEmpty ? "Here" : listing.folder) + more
        paint(ChoiceList(title: title, rows: rows, selected: prompt.selected ?? -1), preview: nil)
    }

    mutating func paint(_ link: MessageBody.Link) {
        let area = layout.sheet
        canvas.clear(area)
        let inside = ScreenLayout.inner(area)
        let lines = LinkSheet.lines(link, columns: inside.columns)
        let shown = lines.count <= inside.rows
            ? lines : lines.prefix(max(0, inside.rows - 1)) + [ScreenLine([Span("longer than the screen", .warning)])]
        canvas.draw(Array(shown), in: inside)
        canvas.placeCursor(column: inside.column, row: inside.row, in: inside)
    }

    mutating func paintFiles(_ selected: Int) {
        guard let draft = scene.draft else { return }
        let rows = draft.attachments.map { file in
            let kind = FileKindWords.text(name: file.name, type: file.type)
            return ScreenLine(
                [Span(file.name), Span(", " + kind, .dim)], right: [Span(FileWords.size(file.byteCount), .dim)])
        }
        paint(ChoiceList(title: "These go along", rows: rows, selected: selected), preview: nil)
    }
}
