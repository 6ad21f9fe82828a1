import InboxCore
import PlainText
import TerminalModel

extension ScreenLayout {
    /// What the inbox has to know of the screen: how much of each pane shows.
    ///
    /// To be computed after each action; where it differs from the session's, the inbox is told by
    /// `InboxAction.resized`. Panes that are not shown count as they would be if they were.
    public static func viewport(size: TerminalSize, session: InboxSession) -> Viewport {
        let layout = layout(size: size, session: session)
        let pane = layout.isOnePane ? layout.body : layout.sheet
        let reading = layout.reading ?? reading(in: pane, session, isComposing: false)
        let composing = layout.composing ?? layout.futureComposing(in: pane)
        let queue = layout.queue ?? queue(in: layout.body)
        return Viewport(
            columns: size.columns, rows: size.rows, queueRows: max(1, queue.entryCount),
            conversationColumns: max(1, inner(pane).columns),
            conversationRows: max(1, reading.lines.rows),
            composerColumns: max(1, composing.text.columns - 1),
            composerRows: max(1, composing.text.rows),
            isOnePane: layout.isOnePane, helpScrollMax: layout.helpScrollMax(session))
    }

    private func futureComposing(in pane: Region) -> Composing {
        let rows =
            isOnePane
            ? pane.rows - Self.pinnedRows(in: pane.rows) : Self.composingRows(in: pane.rows)
        return Self.composing(in: pane.splitRows(-rows).bottom)
    }

    private func helpScrollMax(_ session: InboxSession) -> Int {
        guard case .help = session.overlay else { return 0 }
        return max(0, HelpText.lines(columns: body.columns).count - body.rows)
    }
}
