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
        let layout = ScreenLayout.layout(size: size, session: session)
        var painter = ScenePainter(
            scene: Scene(shop, session), layout: layout, canvas: Canvas(size: size, theme: theme))
        painter.paint()
        return painter.canvas.frame
    }
}

/// Puts the lines that the presentation functions make into their places.
struct ScenePainter {
    let scene: Scene
    let layout: ScreenLayout
    var canvas: Canvas

    var session: InboxSession { scene.session }

    mutating func paint() {
        canvas.draw(HeaderLine.line(scene, columns: layout.header.columns), in: layout.header)
        if case .help(let scroll) = session.overlay {
            paintHelp(scroll)
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
