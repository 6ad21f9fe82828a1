import InboxCore
import PlainText
import ShopDomain
import TerminalModel

extension ScenePainter {
    mutating func paint(_ pane: ScreenLayout.Reading) {
        guard let opened = scene.opened else { return }
        if pane.isPinned, opened.scroll == 0 || session.composer?.isWriting == true {
            return paintPinned(in: pane.lines)
        }
        let heading = ConversationHeading.lines(
            scene, rows: pane.heading.rows, columns: pane.heading.columns)
        canvas.draw(heading, in: pane.heading)
        canvas.draw(ConversationLines.visible(opened, rows: pane.lines.rows), in: pane.lines)
        if scene.draft?.staysHere != true {
            let foot = SuggestionLines.lines(
                scene, columns: pane.foot.columns, rows: pane.foot.rows)
            canvas.draw(foot.lines, in: pane.foot)
            paintedDigits = foot.digits
        }
        if session.focus == .conversation, session.composer == nil {
            canvas.placeCursor(column: pane.lines.column, row: pane.lines.row, in: pane.lines)
        }
    }

    private mutating func paintPinned(in region: Region) {
        guard let conversation = scene.openedConversation else { return }
        let sentence = PinnedSentence.of(conversation, scene)
        canvas.draw(
            ScreenLine.wrapped(
                sentence, .theirWords, columns: region.columns, rows: region.rows),
            in: region)
    }
}
