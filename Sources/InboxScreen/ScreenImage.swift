import InboxCore
import TerminalModel

/// The screen as it is painted: its cells, and what they were drawn from.
///
/// Most keys change a few rows of the screen. A row that is drawn from the same words as before is
/// taken over from the image before this one instead of being drawn and compared anew.
public struct ScreenImage: Sendable {
    public let frame: Frame
    /// Which ranked replies can be read in it: only those may a digit place.
    public let replies: PaintedReplies?
    private let rows: [RowDrawing]
    private let theme: Theme

    init(
        _ canvas: Canvas, size: TerminalSize, theme: Theme, replies: PaintedReplies?,
        after previous: ScreenImage?
    ) {
        let previous = previous.flatMap { $0.frame.size == size && $0.theme == theme ? $0 : nil }
        var frame = Frame(size: size, style: theme[.text])
        for (row, drawing) in canvas.rows.enumerated() {
            if let previous, previous.rows[row] == drawing {
                frame.share(row: row, with: previous.frame)
            } else {
                drawing.draw(into: &frame, row: row, theme: theme)
            }
        }
        frame.cursor = canvas.cursor
        self.frame = frame
        self.replies = replies
        self.theme = theme
        rows = canvas.rows
    }
}
