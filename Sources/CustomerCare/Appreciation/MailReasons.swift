import PlainText
import ShopDomain

/// Reasons to thank that the shop's own mail and ledger know.
struct MailReasons {
    let calendar: ShopCalendar

    /// By customer, as of the moment the day began.
    func reasons(_ then: EarlierShop) -> [CustomerID: [ThanksReason]] {
        let (shop, dawn) = (then.shop, then.moment)
        var found: [CustomerID: [ThanksReason]] = [:]
        for conversation in then.conversations(in: .kindWords) {
            let id = shop.resolved(conversation.customer)
            if let reason = kindWords(conversation, dawn: dawn) { add(reason, to: id, in: &found) }
        }
        for praise in shop.praise { addPraise(praise, then, to: &found) }
        for (id, reason) in recoveries(shop, dawn: dawn) { add(reason, to: id, in: &found) }
        return found
    }

    /// One reason of a kind for each person.
    private func add(_ reason: ThanksReason, to id: CustomerID, in found: inout [CustomerID: [ThanksReason]]) {
        guard found[id]?.contains(where: { $0.kind == reason.kind }) != true else { return }
        found[id, default: []].append(reason)
    }

    private func kindWords(_ conversation: Conversation, dawn: Instant) -> ThanksReason? {
        let past = conversation.turns.filter { $0.date < dawn && !$0.marks.contains(.history) }
        guard let last = past.last(where: { $0.nature != .automatic }), last.direction == .incoming,
            isRecent(last.date, dawn) else { return nil }
        return kindWords(of: last.message, on: last.date, dawn: dawn)
    }

    private func addPraise(
        _ praise: KeptPraise, _ then: EarlierShop, to found: inout [CustomerID: [ThanksReason]]
    ) {
        let shop = then.shop
        guard praise.at < then.moment, let entry = shop.message(praise.message), isRecent(entry.date, then.moment)
        else { return }
        let isAnswered = shop.conversation(of: entry.number).flatMap(then.conversation)?.turns
            .contains { $0.direction == .outgoing && $0.date > entry.date } ?? false
        guard !isAnswered else { return }
        let reason = kindWords(of: entry.number, on: entry.date, dawn: then.moment)
        add(reason, to: shop.resolved(entry.customer), in: &found)
    }

    private func kindWords(of message: MessageNumber, on date: Instant, dawn: Instant) -> ThanksReason {
        ThanksReason(
            .kindWords, occasion: "\(message.rawValue)", words: "wrote kind words on " + calendar.day(date, now: dawn),
            message: message)
    }

    private func isRecent(_ date: Instant, _ dawn: Instant) -> Bool {
        date < dawn && date >= dawn.adding(days: -ThanksList.kindWordsDays)
    }

    /// Who stayed after something had gone wrong and was put right.
    private func recoveries(_ shop: Shop, dawn: Instant) -> [(CustomerID, ThanksReason)] {
        let window = dawn.adding(days: -ThanksList.recoveryDays)...dawn.adding(days: -ThanksList.settledDays)
        let promises = shop.care.promisesByName
        let repaired = shop.care.remedies.compactMap { remedy -> (CustomerID, ThanksReason)? in
            guard remedy.kind != .gesture, let done = remedy.doneAt({ promises[$0] }), window.contains(done)
            else { return nil }
            let cause: SafeText = remedy.cause.isEmpty ? "something went wrong" : remedy.cause
            return (remedy.customer, ThanksReason(.stayed, occasion: remedy.id.description, words: "stayed with you after: " + cause))
        }
        let waited = shop.care.promises.compactMap { promise -> (CustomerID, ThanksReason)? in
            guard let id = promise.customer, let end = promise.outcome, end.kind == .kept, window.contains(end.at),
                promise.wasHonoured == false || promise.resets != nil else { return nil }
            return (id, ThanksReason(.stayed, occasion: promise.id.description, words: "waited for you"))
        }
        return (repaired + waited).map { (shop.resolved($0.0), $0.1) }
    }
}
