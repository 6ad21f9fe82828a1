import PlainText
import ShopDomain

/// What writing down a remedy means, read from the one line the owner types: the amount first where
/// money is meant, then what is special in this case; a date in it is when it will be done.
public struct RemedyPlan: Hashable, Sendable {
    public let kind: Remedy.Kind
    public let amount: Money?
    public let special: SafeText
    /// When the promise it makes is due; nil for a gesture, which promises nothing.
    public let due: Instant?
    /// When to ask once whether all is well.
    public let careAt: Instant?

    /// Open days until something new is on its way, and until anything else is done.
    static let openDaysForNew = 2
    static let openDays = 1

    public init(
        _ kind: Remedy.Kind, typed: String, postDays: Int = AfterCare.postDays, dates: DateReader, at now: Instant
    ) {
        let takesAmount = kind == .moneyBack || kind == .gesture
        let (amount, rest) = takesAmount ? MoneyText.leading(typed) : (nil, typed)
        self.kind = kind
        self.amount = amount
        special = SafeText(line: rest)
        due = kind == .gesture ? nil : Self.due(kind, rest, dates, now)
        careAt = AfterCare.date(for: kind, promised: due, postDays: postDays, at: now, business: dates.business)
    }

    private static func due(_ kind: Remedy.Kind, _ words: String, _ dates: DateReader, _ now: Instant) -> Instant {
        let named = dates.mentions(in: TextParagraph(words), sentAt: now).filter { !$0.isPast }.compactMap(\.due)
        if let day = named.last(where: { $0 > now }) { return day }
        let business = dates.business, count = kind == .new ? openDaysForNew : openDays
        guard let day = business.day(count, openDaysAfter: now) else { return now.adding(days: Int64(count)) }
        return business.closing(day)
    }
}

extension RemedyPlan {
    /// "money back 24.00"
    public var words: SafeText {
        switch kind {
        case .moneyBack: "money back" + sum
        case .new: "a new one"
        case .sorted: "sorted another way"
        case .gesture: "a gesture" + sum
        }
    }

    /// The promise, as the list of promises shows it.
    public var promiseWords: SafeText {
        switch kind {
        case .moneyBack: "Money back" + sum + ", to be paid out"
        case .new: "A new one" + (special.isEmpty ? "" : ": " + special)
        case .sorted, .gesture: special.isEmpty ? "To be sorted" : special
        }
    }

    public var action: PromiseAction {
        switch kind {
        case .moneyBack: .refund
        case .new: .replace
        case .sorted, .gesture: .other
        }
    }

    /// What the own-it reply says about it; nil where only the owner knows.
    public var toCustomer: String? {
        switch kind {
        case .moneyBack:
            (amount.map { "you get " + MoneyText.words($0).string } ?? "you get your money") + " back, the way you paid"
        case .new: "I send you a new one at my cost"
        case .sorted, .gesture: nil
        }
    }

    private var sum: SafeText { amount.map { " " + MoneyText.words($0) } ?? "" }
}
