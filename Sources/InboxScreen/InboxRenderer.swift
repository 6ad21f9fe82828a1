import InboxCore
import PlainText
import ShopDomain
import TerminalModel

/// State to picture: the whole screen as a frame.
///
/// Pure, and only what shows costs anything.
public enum InboxRenderer {
    public static func frame(
        shop: Shop, session: InboxSession, size: TerminalSize, theme: Theme
    ) -> Frame {
        image(shop: shop, session: session, size: size, theme: theme).frame
    }

    /// The screen, with the rows of the one before it where they say the same.
    public static func image(
        shop: Shop, session: InboxSession, size: TerminalSize, theme: Theme,
        after previous: ScreenImage? = nil
    ) -> ScreenImage {
        let layout = ScreenLayout.layout(size: size, session: session)
        var painter = ScenePainter(
            scene: Scene(shop, session), layout: layout, canvas: Canvas(size: size))
        painter.paint()
        let replies = session.opened.map {
            PaintedReplies(conversation: $0.id, digits: painter.paintedDigits)
        }
        return ScreenImage(
            painter.canvas, size: size, theme: theme, replies: replies, after: previous)
    }
}

/// Puts the lines that the presentation functions make into their places.
struct ScenePainter {
    let scene: Scene
    let layout: ScreenLayout
    var canvas: Canvas
    /// The ranked replies that nothing covers.
    var paintedDigits: Set<Int> = []

    var session: InboxSession { scene.session }

    mutating func paint() {
        canvas.draw(HeaderLine.line(scene, columns: layout.header.columns), in: layout.header)
        if case .help(let scroll) = session.overlay {
            paintHelp(scroll)
        } else if let text = session.overlay?.bareText {
            paintPasting(text)
        } else if let sheet = session.startSheet {
            canvas.draw(StartSheet.lines(sheet, scene, columns: layout.body.columns), in: layout.body)
        } else {
            paintPanes()
            paintSheet()
        }
        paintFoot()
    }

    private mutating func paintPanes() {
        for divider in layout.dividers { canvas.drawDivider(divider) }
        if let queue = layout.queue { paint(queue) }
        if let reading = layout.reading { paint(reading) }
        if let composing = layout.composing { paint(composing) }
        if let card = layout.card {
            canvas.draw(CustomerCard.lines(scene, columns: card.columns), in: card)
        }
    }
}
