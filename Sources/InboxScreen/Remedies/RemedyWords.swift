import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Words for what was made good.
enum RemedyWords {
    static func kind(_ kind: Remedy.Kind) -> SafeText {
        switch kind {
        case .moneyBack: "money back"
        case .new: "a new one"
        case .sorted: "sorted another way"
        case .gesture: "a gesture"
        }
    }

    static func layer(_ kind: Remedy.Kind) -> SafeText {
        switch kind {
        case .moneyBack: "MONEY BACK"
        case .new: "A NEW ONE"
        case .sorted: "SORTED"
        case .gesture: "A GESTURE"
        }
    }

    /// What the one line asks for: short, since a phone shows it beside what is typed.
    static func question(_ kind: Remedy.Kind) -> SafeText {
        switch kind {
        case .moneyBack: "Amount, special: "
        case .new: "Special: "
        case .sorted: "How: "
        case .gesture: "Cost, what: "
        }
    }

    static func ending(_ kind: Remedy.Kind) -> SafeText {
        kind == .gesture ? "Enter writes it down" : "\"by friday\" sets its day; Enter writes it down"
    }

    /// On the customer's card; nothing that is zero.
    static func card(_ id: CustomerID, _ scene: Scene) -> [ScreenLine] {
        let care = scene.shop.care
        let remedies = care.remedies.filter { scene.shop.resolved($0.customer) == id }
        let totals = RemedyTotals(remedies)
        let open = scene.session.queue.promises.count { row in
            row.state.isOpen && row.promise.customer.map(scene.shop.resolved) == id
        }
        let slips = scene.session.queue.slips.count { $0.customer.map(scene.shop.resolved) == id }
        var lines: [ScreenLine] = []
        if open > 0 { lines.append(ScreenLine(counted(open, "open promise", "open promises"), .soon)) }
        if slips > 0 { lines.append(ScreenLine(counted(slips, "slip of mine", "slips of mine"), .dim)) }
        let given = totals.counts[.gesture] ?? 0
        if given > 0 { lines.append(ScreenLine(counted(given, "gesture", "gestures") + sum(totals.gestures), .kind)) }
        let back = totals.counts[.moneyBack] ?? 0
        if back > 0 { lines.append(ScreenLine("money back" + sum(totals.moneyBack), .dim)) }
        let toPay = MoneyText.words(totals.toPayOut)
        if remedies.contains(where: \.isToPayOut) {
            lines.append(ScreenLine("to be paid out" + (toPay.isEmpty ? "" : ": " + toPay), .soon))
        }
        return lines + thanked(id, scene)
    }

    private static func sum(_ sums: [String: Int64]) -> SafeText {
        let words = MoneyText.words(sums)
        return words.isEmpty ? "" : ", " + words
    }

    private static func thanked(_ id: CustomerID, _ scene: Scene) -> [ScreenLine] {
        let last = scene.shop.care.thanks
            .filter { $0.kind == .thanked && scene.shop.resolved($0.customer) == id }.map(\.at).max()
        return last.map { [ScreenLine("thanked " + scene.calendar.day($0, now: scene.now), .dim)] } ?? []
    }
}

extension EntryFacts {
    init(afterCare id: RemedyID, _ scene: Scene) {
        guard let remedy = scene.shop.care.remedy(id) else {
            self.init(name: "?", reason: "remedy gone")
            return
        }
        self.init(
            name: scene.shop.customer(remedy.customer)?.displayName ?? "somebody",
            reason: "is all well again? " + RemedyWords.kind(remedy.kind), about: remedy.cause)
        age = Span(scene.age(remedy.madeAt).padded(toColumns: 3, alignment: .trailing), .dim)
    }

    init(slip id: Token, _ scene: Scene) {
        guard let slip = scene.session.queue.slips.first(where: { $0.id == id }) else {
            self.init(name: "?", reason: "put right")
            return
        }
        let name = slip.customer.flatMap { scene.shop.customer($0) }?.displayName ?? "somebody"
        let remedy = slip.remedy.map(RemedyWords.kind) ?? "a promise"
        self.init(name: name, reason: remedy, about: SafeText(line: slip.cause))
        guard let days = slip.daysToRepair else {
            age = Span("open " + scene.age(slip.at), .late)
            return
        }
        age = Span(days == 0 ? "same day" : "in " + counted(days, "day", "days"), .dim)
    }
}
