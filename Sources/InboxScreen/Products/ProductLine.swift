import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The line above a mail that names something of which none is left.
enum ProductLine {
    /// Nil while everything the mail names can be had.
    static func line(_ scene: Scene) -> ScreenLine? {
        guard let product = scene.opened?.orders.products.first(where: \.isEmpty) else { return nil }
        var spans = [Span("none left", .soon)]
        if let restock = product.restock {
            let noon = scene.calendar.instant(restock, minute: 12 * 60)
            spans.append(Span(", back " + scene.calendar.day(noon, now: scene.now), .soon))
        }
        let waiting = waitingCount(product, scene)
        if waiting > 0 { spans.append(Span(", " + counted(waiting, "waits", "wait"), .dim)) }
        return ScreenLine(spans + [Span("  "), Span(product.name, .accent)])
    }

    private static func waitingCount(_ product: Product, _ scene: Scene) -> Int {
        let label = product.waitingLabel.string.lowercased()
        return scene.shop.annotatedConversations().count { id in
            scene.shop.conversation(id)?.labels.contains { $0.string.lowercased() == label } ?? false
        }
    }
}
