import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// The shop at a glance, as `today` prints it, for people and as JSON.
public struct TodaySummary: Encodable, Sendable, Equatable {
    public struct Views: Encodable, Sendable, Equatable {
        public let needsMe: Int
        public let waitingForThem: Int
        public let kindWords: Int
        public let later: Int
        public let notCustomers: Int
        public let closed: Int
    }

    /// Orders that have not left.
    public struct Orders: Encodable, Sendable, Equatable {
        public let toSend: Int
        /// Of them, those that should have left by now.
        public let late: Int
    }

    /// Who has waited longest for the shop.
    public struct OldestWait: Encodable, Sendable, Equatable {
        /// `c12`
        public let conversation: String
        /// The customer's first address, or their name when no address is known.
        public let customer: String
        public let since: String
    }

    /// A mail that did not leave.
    public struct NotSent: Encodable, Sendable, Equatable {
        /// `c12`; null for a mail that began a new conversation.
        public let conversation: String?
        /// The first recipient.
        public let to: String
        /// What happened: "line dropped 23:41", or the words of the command or server.
        public let words: String
        public let since: String
    }

    public let at: String
    /// All conversations: the sum of the views.
    public let received: Int
    public let views: Views
    public let oldestWait: OldestWait?
    /// Mail that needs the owner before anything else, in the order it was queued.
    public let notSent: [NotSent]
    public let orders: Orders
    /// Promises, slips, thanks, and what was given.
    public let care: CareSummary
    /// "3 days", and who, for the plain form.
    private let oldestWords: String
    /// Names of those whose mail did not leave, for the plain form.
    private let notSentNames: [String]

    private enum CodingKeys: String, CodingKey { case at, received, views, oldestWait, notSent, orders }

    /// - Parameters:
    ///   - orders: what all orders together say.
    ///   - isAlive: whether a session that queued a mail still runs, so that it will leave.
    public init(
        _ shop: Shop, at now: Instant, business: BusinessCalendar, orders facts: OrderFacts = .none,
        isAlive: (SessionID) -> Bool = { _ in true }
    ) {
        let zone = business.calendar.zone
        care = CareSummary(shop, at: now, business: business, orders: facts)
        orders = Orders(facts, at: now)
        let stuck = shop.outbox.values.filter { $0.isFailed || !isAlive($0.session) }.sorted(by: OutboxEntry.before)
        notSent = stuck.map { NotSent($0, zone) }
        notSentNames = stuck.map { Self.name(of: $0, in: shop) }
        at = Self.text(now, zone)
        received = shop.conversationCount
        views = Views(shop.counts(at: now))
        let oldest = shop.conversations(in: .needsMe, at: now)
            .filter { $0.waitingSince != nil }
            .min { ($0.waitingSince ?? now, $0.id) < ($1.waitingSince ?? now, $1.id) }
        guard let oldest, let since = oldest.waitingSince else {
            (oldestWait, oldestWords) = (nil, "")
            return
        }
        oldestWait = OldestWait(
            conversation: ShopReference.text(oldest.id),
            customer: ConversationRecord.customer(of: oldest, in: shop), since: Self.text(since, zone))
        let name = shop.customer(of: oldest)?.displayName ?? "somebody"
        oldestWords = "\(name.string), for \(ShortAge.words(from: since, to: now).string)"
    }

    private static func name(of entry: OutboxEntry, in shop: Shop) -> String {
        let conversation = entry.conversation.flatMap { shop.conversation($0) }
        let customer = conversation.flatMap { shop.customer(of: $0) }
            ?? entry.to.first.flatMap { shop.customer(address: $0) }.flatMap { shop.customer($0) }
        return customer?.displayName.string ?? entry.to.first ?? "a mail"
    }

    fileprivate static func text(_ instant: Instant, _ zone: TimeZone) -> String {
        ISODate.text(instant, in: zone)
    }

    /// `oldestWait` is always there, null when nobody waits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(at, forKey: .at)
        try container.encode(received, forKey: .received)
        try container.encode(views, forKey: .views)
        try container.encode(oldestWait, forKey: .oldestWait)
        try container.encode(notSent, forKey: .notSent)
        try container.encode(orders, forKey: .orders)
        try care.encode(to: encoder)
    }
}

extension TodaySummary {
    /// For a login message: what is zero is left out.
    public var lines: [SafeText] {
        var lines = zip(notSentNames, notSent).map { name, mail in
            SafeText(line: "NOT SENT: \(name), \(mail.words)")
        }
        guard received > 0 else { return lines + ["No mail yet: shopbell import PATH brings some in."] }
        lines += care.openLines
        if views.needsMe == 0 { lines.append("Nobody waits for you.") }
        if views.needsMe == 1 { lines.append("1 needs you") }
        if views.needsMe > 1 { lines.append(SafeText(line: "\(views.needsMe) need you")) }
        if oldestWait != nil { lines.append(SafeText(line: "  waiting longest: " + oldestWords)) }
        lines += care.lines + orders.lines
        let others = [
            (views.waitingForThem, "waiting for them"), (views.kindWords, "kind words"),
            (views.later, "later"), (views.notCustomers, "not customers"), (views.closed, "closed"),
        ]
        lines += others.filter { $0.0 > 0 }.map { SafeText(line: "\($0.0) \($0.1)") }
        return lines
    }
}

extension TodaySummary.Orders {
    fileprivate init(_ facts: OrderFacts, at now: Instant) {
        self.init(toSend: facts.due.count, late: facts.due.count { $0.isLate(at: now) })
    }

    fileprivate var lines: [SafeText] {
        guard toSend > 0 else { return [] }
        let late = late > 0 ? "\(late) late, " : ""
        return [SafeText(line: "orders: \(late)\(toSend) to send")]
    }
}

extension TodaySummary.Views {
    fileprivate init(_ counts: [ConversationView: Int]) {
        self.init(
            needsMe: counts[.needsMe] ?? 0, waitingForThem: counts[.waitingForThem] ?? 0,
            kindWords: counts[.kindWords] ?? 0, later: counts[.later] ?? 0,
            notCustomers: counts[.notCustomers] ?? 0, closed: counts[.closed] ?? 0)
    }
}

extension TodaySummary.NotSent {
    fileprivate init(_ entry: OutboxEntry, _ zone: TimeZone) {
        self.init(
            conversation: entry.conversation.map(ShopReference.text), to: entry.to.first ?? "",
            words: Self.words(entry, ShopCalendar(zone: zone)), since: TodaySummary.text(entry.queuedAt, zone))
    }

    private static func words(_ entry: OutboxEntry, _ calendar: ShopCalendar) -> String {
        switch entry.state {
        case .failed(let words, _): words.string
        case .finishing, .unknown: "unknown whether it left"
        case .accepted: "accepted, its copy is not filed yet"
        default: "line dropped \(calendar.clock(entry.queuedAt))"
        }
    }
}
