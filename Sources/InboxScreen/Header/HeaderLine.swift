import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The first line: who needs me, what did not leave, the oldest wait. Nothing that is zero.
enum HeaderLine {
    static func line(_ scene: Scene) -> ScreenLine {
        let shopName = scene.session.settings.shopName
        var left = [Span(" " + (shopName.isEmpty ? "Shopbell" : shopName), .header)]
        for fact in facts(scene) {
            left.append(Span("   ", .headerDim))
            left.append(fact)
        }
        let clock = Span(scene.calendar.weekdayClock(scene.now) + " ", .headerDim)
        return ScreenLine(left, right: saving(scene) + [clock], bar: .header)
    }

    private static func facts(_ scene: Scene) -> [Span] {
        let (shop, session) = (scene.shop, scene.session)
        var facts: [Span] = []
        let waiting = session.queue.counts[.needsMe] ?? 0
        if waiting > 0 {
            facts.append(
                Span(SafeText(line: "\(waiting) need\(waiting == 1 ? "s" : "") me"), .header))
        }
        let stranded = shop.outbox.values.count(where: session.isStranded)
        if stranded > 0 { facts.append(Span(SafeText(line: "\(stranded) not sent"), .error)) }
        let leaving = shop.outbox.count - stranded
        if leaving > 0 { facts.append(Span(SafeText(line: "\(leaving) leaving"), .headerDim)) }
        if waiting > 0, let oldest = session.queue.oldestWait {
            facts.append(Span("oldest " + scene.age(oldest), .headerDim))
        }
        return facts
    }

    /// Saving is silent as long as it works.
    private static func saving(_ scene: Scene) -> [Span] {
        if case .failed(let words) = scene.session.saving {
            return [Span("NOT SAVED: " + words, .error), Span("   ", .headerDim)]
        }
        return scene.session.isSavingSlow ? [Span("still saving   ", .warning)] : []
    }
}
