import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The orders a reply could be about, where the owner has to say.
enum WhichOrderList {
    static func list(_ scene: Scene, selected: Int) -> ChoiceList {
        let words = OrderWords(scene)
        let orders = scene.opened?.orders.meant.orders ?? []
        let rows = orders.enumerated().map { index, order in
            ScreenLine(
                [
                    Span(SafeText(line: "\(index + 1) "), .hintKey), Span(order.number, .accent), Span("  "),
                    Span(words.things(order)),
                ], right: [words.standing(order), Span("  "), Span(words.placed(order), .dim)])
        }
        let none = ScreenLine([
            Span(SafeText(line: "\(orders.count + 1) "), .hintKey), Span("none of these: leave it blank", .dim),
        ])
        return ChoiceList(title: "Which order is meant?", rows: rows + [none], selected: selected)
    }
}
