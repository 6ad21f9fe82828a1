import CustomerCare
import PlainText
import ShopDomain

extension ConversationLayouter {
    /// The thread as the customer lived it, oldest first: how long they waited, how often they
    /// wrote, and what they were told when.
    mutating func layTheirView(_ conversation: Conversation) {
        var asked: Instant?
        var times = 0
        for turn in conversation.turns {
            guard let entry = shop.message(turn.message) else { continue }
            let when = calendar.dayClock(turn.date, now: now)
            if turn.direction == .outgoing {
                let isAhead = asked == nil && wasAhead(turn, in: conversation)
                let words = isAhead ? "Told before they asked" : told(after: asked, turn.date)
                lines.append(.init(.myHeading, words, aside: when))
                (asked, times) = (nil, 0)
            } else {
                times += 1
                lines.append(.init(.theirHeading, wrote(times, asked, turn.date), aside: when))
                asked = asked ?? turn.date
            }
            wrap(entry.snippet, as: .theirView, rows: 3)
        }
        if let asked {
            let waited = ShortAge.words(from: asked, to: now)
            lines.append(.init(.notice, "Still waiting: " + waited + " so far"))
        }
    }

    /// Whether the shop's mail is one of those that tell people before they ask.
    private func wasAhead(_ turn: Turn, in conversation: Conversation) -> Bool {
        shop.care.told.contains { told in
            guard !told.isSkipped, told.conversation.map(shop.resolved) == conversation.id, told.at <= turn.date
            else { return false }
            return conversation.turns.first { $0.direction == .outgoing && $0.date >= told.at }?.message == turn.message
        }
    }

    private func told(after asked: Instant?, _ date: Instant) -> SafeText {
        guard let asked else { return "They were told" }
        return "They were told, after " + ShortAge.words(from: asked, to: date)
    }

    private func wrote(_ times: Int, _ asked: Instant?, _ date: Instant) -> SafeText {
        guard times > 1, let asked else { return "They wrote" }
        return SafeText(line: "Wrote again (\(times)), ") + ShortAge.words(from: asked, to: date)
            + " later"
    }
}
