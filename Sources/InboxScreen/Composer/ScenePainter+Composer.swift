import InboxCore
import PlainText
import TerminalModel

extension ScenePainter {
    mutating func paint(_ pane: ScreenLayout.Composing) {
        guard let composer = session.composer, let draft = scene.draft else { return }
        canvas.draw(ComposerTitle.line(draft, composer, scene), in: pane.title)
        let text = DraftLines(composer: composer, role: composer.isWriting ? .text : .myWords)
        canvas.draw(text.lines(rows: pane.text.rows), in: pane.text)
        let (advice, facts) = pane.facts.splitRows(-min(1, pane.facts.rows))
        canvas.draw(AdviceLines.lines(composer.advice, scene, rows: advice.rows), in: advice)
        canvas.draw(ComposerFacts.line(draft, composer, scene), in: facts)
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
}
