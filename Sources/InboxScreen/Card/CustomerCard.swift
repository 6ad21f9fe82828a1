import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Who this is: what the shop knows of the customer, and nothing it has no data for.
enum CustomerCard {
    static func lines(_ scene: Scene, columns: Int) -> [ScreenLine] {
        guard let conversation = scene.openedConversation,
            let customer = scene.shop.customer(of: conversation)
        else { return [] }
        let width = max(1, columns - 1)
        let orders = OrderCardLines(customer, scene)
        return [ScreenLine(customer.displayName, .title)]
            + facts(customer, orders, scene)
            + section(orders.latest.title, orders.latest.lines)
            + section(
                "Addresses",
                customer.addresses.filter { !ContactAddress.isUnreachable($0) }.prefix(4)
                    .map { ScreenLine(SafeText(line: $0)) })
            + section("Labels", conversation.labels.map { ScreenLine("#" + $0, .accent) })
            + section("Told before asking", ToldWords.card(customer, scene))
            + section("Notes", notes(customer, conversation, scene, width))
            + section("Lately", lately(customer, conversation, scene))
    }

    private static func facts(
        _ customer: Customer, _ orders: OrderCardLines, _ scene: Scene
    ) -> [ScreenLine] {
        let since = min(customer.since, orders.since ?? customer.since)
        var lines = [
            ScreenLine("since " + scene.calendar.day(since, now: scene.now), .dim),
            ScreenLine(counted(customer.messageCount, "message", "messages"), .dim),
        ] + orders.facts
        lines += RemedyWords.card(customer.id, scene)
        if customer.isExcluded { lines.append(ScreenLine("never a customer", .warning)) }
        return lines
    }

    private static func notes(
        _ customer: Customer, _ conversation: Conversation, _ scene: Scene, _ columns: Int
    ) -> [ScreenLine] {
        let newest = (customer.notes + conversation.notes).sorted { $0.at > $1.at }.prefix(3)
        return newest.flatMap { ScreenLine.wrapped($0.text, .note, columns: columns, rows: 4) }
    }

    /// The last three other conversations.
    private static func lately(
        _ customer: Customer, _ open: Conversation, _ scene: Scene
    ) -> [ScreenLine] {
        let others = customer.recentConversations.reversed().map(scene.shop.resolved)
            .filter { $0 != open.id }.prefix(3)
        return others.compactMap { scene.shop.conversation($0) }.map { other in
            let subject = other.subject.isEmpty ? "(no subject)" : other.subject
            return ScreenLine([Span(subject)], right: [Span(scene.age(other.lastDate), .dim)])
        }
    }

    private static func section(_ title: SafeText, _ lines: [ScreenLine]) -> [ScreenLine] {
        lines.isEmpty ? [] : [.empty, ScreenLine(title, .dim)] + lines
    }
}
