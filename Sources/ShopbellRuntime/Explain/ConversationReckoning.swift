import CustomerCare
import MailFormat
import PlainText
import ShopDomain

/// The whole reckoning of a conversation: where it stands in the queue and why, and what is seen in
/// each message that waits.
public struct ConversationReckoning {
    public private(set) var lines: [SafeText] = []

    /// - Parameters:
    ///   - raw: reads a message's bytes; nil when they cannot be read.
    public init(
        _ conversation: Conversation, in shop: Shop, at now: Instant, care: QueueCare, reader: CueReader,
        raw: (MessageEntry) -> [UInt8]?
    ) {
        let name = shop.customer(of: conversation)?.displayName ?? "somebody"
        add(ShopReference.text(conversation.id) + "  \(name.string)  \(conversation.subject.string)")
        guard conversation.view(at: now) == .needsMe else {
            let row = QueueRow(conversation.id, in: shop, at: now)
            add("  \(Self.words(conversation.view(at: now))): \(row?.reason.string ?? "")")
            return
        }
        addPlace(conversation, shop, now, care)
        for turn in conversation.unanswered {
            guard let entry = shop.message(turn.message) else { continue }
            addMessage(entry, raw(entry), reader, now)
        }
    }

    private mutating func addPlace(_ conversation: Conversation, _ shop: Shop, _ now: Instant, _ care: QueueCare) {
        let places = QueueOrder.needsMe(shop, at: now, care: care)
        guard let index = places.firstIndex(where: { $0.id == conversation.id }) else { return }
        let place = places[index], calendar = care.business.calendar
        add("  place \(index + 1) of \(places.count) who need you")
        add("  waits since " + calendar.dayClock(place.since, now: now).string)
        let clock = place.clock == .wall ? "24 hours on the wall, as the marketplace counts" : "one business day"
        add("  due " + calendar.dayClock(place.due, now: now).string + " (\(clock))")
        let row = QueueRow(conversation.id, in: shop, at: now, place: place, calendar: calendar)
        add("  because: " + (row?.reason.string ?? ""))
    }

    private mutating func addMessage(
        _ entry: MessageEntry, _ bytes: [UInt8]?, _ reader: CueReader, _ now: Instant
    ) {
        let calendar = reader.dates.business.calendar
        add("  " + ShopReference.text(entry.number) + " of " + calendar.dayClock(entry.date, now: now).string)
        guard let bytes else { return add("    its words cannot be read now") }
        var explanation = Explanation(id: nil)
        explanation.add(message: MailParser.envelope(bytes).newText.string, reader, entry.date)
        lines += Self.lines(explanation)
    }

    private mutating func add(_ line: String) { lines.append(SafeText(line: line)) }

    static func lines(_ explanation: Explanation) -> [SafeText] {
        var lines = explanation.cues.map { SafeText(line: "    \($0.kind): \"\($0.quote)\"") }
        lines += explanation.questions.map { SafeText(line: "    asks: \"\($0)\"") }
        if let needed = explanation.neededBy { lines.append(SafeText(line: "    needs it by " + needed)) }
        if !explanation.needsAnswer { lines.append("    wants no answer") }
        return lines
    }

    private static func words(_ view: ConversationView) -> String {
        switch view {
        case .needsMe: "needs you"
        case .waitingForThem: "waiting for them"
        case .kindWords: "kind words"
        case .later: "later"
        case .notCustomers: "not customers"
        case .closed: "closed"
        }
    }
}

extension Explainer {
    /// What is seen in a mail that is no part of the shop.
    public func lines(mail bytes: [UInt8]) -> [SafeText] {
        let envelope = MailParser.envelope(bytes)
        var explanation = Explanation(id: nil)
        let sentAt = envelope.headers.date.map { Instant($0.secondsSince1970) } ?? now
        explanation.add(message: envelope.newText.string, cues(dates), sentAt)
        let found = ConversationReckoning.lines(explanation)
        return [envelope.headers.subject] + (found.isEmpty ? ["    nothing that moves it in the queue"] : found)
    }
}
