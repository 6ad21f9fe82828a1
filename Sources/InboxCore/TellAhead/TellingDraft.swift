import CustomerCare
import ShopDomain

/// Whom a list is made of when the owner begins to tell ahead.
public enum TellingChoice: Hashable, Sendable {
    /// Everybody with an open promise.
    case promises
    /// The marked rows, else all rows of the list on screen.
    case list
    /// Open promises that fall into the next days away.
    case away
    /// The list that was begun last.
    case goOn
    /// Orders that are late or about to be; orders of something that ran out; the waiting lists of what
    /// is back.
    case orders, soldOut, waiting
}

/// A list of people that is being begun.
struct BegunTelling: Hashable, Sendable {
    let people: [TellingPerson]
    /// What they are told of, as far as that is known.
    let words: String
}
