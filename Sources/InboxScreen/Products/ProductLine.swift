import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The line above a mail that names something the shop counts: how many are left, or when it is back.
enum ProductLine {
    /// What has run out goes before what can be had; nil where nobody counts.
    static func line(_ scene: Scene) -> ScreenLine? {
        let products = scene.opened?.orders.products ?? []
        if let empty = products.first(where: \.isEmpty) { return runOut(empty, scene) }
        return products.first { $0.stock != nil }.map { product in
            ScreenLine([Span(SafeText(line: "\(product.stock ?? 0) left"), .dim), Span("  "), Span(product.name, .accent)])
        }
    }

    private static func runOut(_ product: Product, _ scene: Scene) -> ScreenLine {
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
