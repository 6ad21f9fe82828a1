import ShopDomain

/// A promise seen in the owner's own words, to be confirmed by one key and filed when the mail leaves.
public struct FoundPromise: Hashable, Sendable {
    /// Scalars of the text that hold the promise, to be underlined.
    public let range: Range<Int>
    /// The words themselves.
    public let quote: String
    public let action: PromiseAction
    /// When it is due; nil while it waits for the customer, see ``waitsOnCustomer``.
    public let due: Instant?
    /// The nearer end of "3-5 days": from then on it wants watching.
    public let earliest: Instant?
    /// Another moment the words may mean ("next Friday"): the owner should be asked.
    public let alternative: Instant?
    /// The words of the date; nil when none was given and `due` is ``PromiseLimits/undatedOpenDays``.
    public let datePhrase: String?
    /// "I will" is firm; "I hope to", "should" is not. A customer hears a date either way.
    public let isFirm: Bool
    /// "Once you send a photo, I'll ...": its time begins with the customer's answer.
    public let waitsOnCustomer: Bool
    /// "soon", "as soon as possible": a date in name only.
    public let isVague: Bool

    /// The same promise in a text where it stands further on by so many scalars.
    func moved(by offset: Int) -> FoundPromise {
        FoundPromise(
            range: (range.lowerBound + offset)..<(range.upperBound + offset), quote: quote,
            action: action, due: due, earliest: earliest, alternative: alternative,
            datePhrase: datePhrase, isFirm: isFirm, waitsOnCustomer: waitsOnCustomer, isVague: isVague)
    }
}

/// Bounds of the promise finder.
public enum PromiseLimits {
    /// Open days after which a promise without a date is taken to be due.
    public static let undatedOpenDays = 3
    /// Open time before a promise is due without which nothing can be done about it any more.
    static let sessionSeconds: Int64 = 30 * 60
    /// Promises taken from one mail.
    public static let perMailMax = 20
}
