import InboxCore
import ShopDomain
import PlainText
import TerminalModel

extension ScenePainter {
    mutating func paint(_ pane: ScreenLayout.Composing) {
        guard let composer = session.composer, let draft = scene.draft else { return }
        canvas.draw(ComposerTitle.line(draft, composer, scene), in: pane.title)
        let text = DraftLines(composer: composer, role: composer.isWriting ? .text : .myWords)
        canvas.draw(text.lines(rows: pane.text.rows), in: pane.text)
        paintFacts(draft, composer, in: pane.facts)
        if composer.isWriting {
            let place = composer.editor.cursorPlace
            canvas.placeCursor(
                column: pane.text.column + place.column,
                row: pane.text.row + place.row - composer.top,
                in: pane.text)
        } else {
            canvas.placeCursor(column: pane.title.column, row: pane.title.row, in: pane.title)
        }
    }

    /// What is seen in the draft; where it goes stands below as far as that leaves a row.
    private mutating func paintFacts(_ draft: Draft, _ composer: Composer, in area: Region) {
        let facts = ComposerFacts.line(draft, composer, scene)
        let advice = AdviceLines.lines(
            composer.advice, scene, columns: area.columns, rows: area.rows, keptRows: facts.left.isEmpty ? 0 : 1)
        canvas.draw(advice, in: area)
        if advice.count < area.rows { canvas.draw(facts, in: area.splitRows(-1).bottom) }
    }
}
