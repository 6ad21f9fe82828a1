import InboxCore
import PlainText
import TerminalModel

extension ScenePainter {
    mutating func paint(_ pane: ScreenLayout.Queue) {
        canvas.draw(QueueHeading.title(scene), in: pane.title)
        let summary = QueueHeading.summary(
            scene, columns: pane.summary.columns, rows: pane.summary.rows)
        canvas.draw(summary, in: pane.summary)
        let list = session.queue
        guard !list.entries.isEmpty else {
            canvas.draw(EmptyQueue.lines(scene, columns: pane.list.columns), in: pane.list)
            return
        }
        let visible = list.entries.indices.clamped(to: list.top..<list.top + pane.entryCount)
        let rows = QueueEntryLines(scene: scene, rows: pane.entryRows, columns: pane.list.columns)
        for index in visible {
            let isSelected = index == list.cursor
            let lines = rows.lines(list.entries[index], isSelected: isSelected)
            let area = pane.list.inset(top: (index - list.top) * pane.entryRows)
            canvas.draw(lines, in: area)
            if isSelected, session.focus == .queue {
                canvas.placeCursor(column: area.column, row: area.row, in: pane.list)
            }
        }
        let below = pane.list.inset(top: visible.count * pane.entryRows)
        canvas.draw(ThanksWords.reckoning(scene, columns: below.columns).prefix(below.rows), in: below)
    }
}
