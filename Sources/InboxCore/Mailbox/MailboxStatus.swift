import PlainText
import ShopDomain

/// How things stand between here and a mail account.
public enum MailboxStatus: Hashable, Sendable {
    case connecting
    /// Mail is being taken in: so many of so many.
    case syncing(done: Int, total: Int)
    /// All is taken in, and news will be told.
    case connected
    /// Another window or command has the connection.
    case heldElsewhere
    /// No connection since then; `retry` says when the next attempt is made.
    case offline(since: Instant, reason: SafeText, retry: Instant)
}
