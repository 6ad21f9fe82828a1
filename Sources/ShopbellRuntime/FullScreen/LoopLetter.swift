import InboxCore
import ShopDomain

/// What a worker tells the loop.
public enum LoopLetter: Sendable {
    case action(InboxAction)
    case journal(JournalKeeper.Report)
    /// The hold or the delivery of a mail moved on: look at who is alive and what waits.
    case deliveryEnded(OutboxID)
    /// A program of the owner's is to have the terminal until it ends.
    case foreground([String])
}
