import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The first line: who needs me, what did not leave, the oldest wait.
///
/// Nothing that is zero is shown, and nothing is shown in part.
enum HeaderLine {
    static func line(_ scene: Scene, columns: Int) -> ScreenLine {
        let shopName = scene.session.settings.shopName
        var left = [Span(" " + (shopName.isEmpty ? "Shopbell" : shopName), .header)]
        let clock = Span(" " + scene.calendar.weekdayClock(scene.now) + " ", .headerDim)
        var room = columns - left.columns - clock.columns - 1
        for fact in facts(scene) where fact.columns + 3 <= room {
            left += [Span("   ", .headerDim), fact]
            room -= fact.columns + 3
        }
        return ScreenLine(left, right: [clock], bar: .header)
    }

    private static func facts(_ scene: Scene) -> [Span] {
        let (shop, session) = (scene.shop, scene.session)
        var facts = saving(scene)
        if session.settings.isLookOnly { facts.append(Span("only looking", .warning)) }
        let waiting = session.queue.counts[.needsMe] ?? 0
        if waiting > 0 {
            facts.append(
                Span(SafeText(line: "\(waiting) need\(waiting == 1 ? "s" : "") me"), .header))
        }
        let stranded = shop.outbox.values.count(where: session.isStranded)
        if stranded > 0 { facts.append(Span(SafeText(line: "\(stranded) not sent"), .error)) }
        facts += leaving(scene)
        facts += PromiseWords.header(scene)
        facts += ThanksWords.header(scene)
        if waiting > 0, let oldest = session.queue.oldestWait {
            facts.append(Span("oldest " + scene.age(oldest), .headerDim))
        }
        return facts + MailboxLine.facts(scene)
    }

    /// Mail of this or another window on its way, with the countdown of the next to leave.
    private static func leaving(_ scene: Scene) -> [Span] {
        let leaving = scene.shop.outbox.values.filter { !scene.session.isStranded($0) }
        guard !leaving.isEmpty else { return [] }
        let holds = leaving.compactMap { entry -> Instant? in
            if case .queued(let until) = entry.state { until } else { nil }
        }
        let seconds = holds.min().map { max(0, $0.seconds(since: scene.now)) }
        let when = seconds.map { "leaving in \($0) s" } ?? "leaving"
        return [Span(SafeText(line: "\(leaving.count) \(when)"), .headerDim)]
    }

    /// Saving is silent as long as it works.
    private static func saving(_ scene: Scene) -> [Span] {
        if case .failed(let words) = scene.session.saving {
            return [Span("NOT SAVED: " + words, .error)]
        }
        return scene.session.isSavingSlow ? [Span("still saving", .warning)] : []
    }
}
