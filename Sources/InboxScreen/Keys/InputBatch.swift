import InboxCore
import TerminalModel

/// What arrived in one read of the terminal, taken key by key.
public enum InputBatch {
    /// Whether the rest of the batch is dropped: keys typed ahead of a send were meant for the
    /// draft that has just gone, not for the row the cursor lands on.
    public static func shouldDropRest(after action: InboxAction) -> Bool {
        if case .command(.send) = action { true } else { false }
    }

    /// Interprets each input in the session that the one before left behind.
    ///
    /// - Parameter handle: reduces one action and returns the session after it.
    public static func forEachAction(
        in batch: [TerminalInput], from session: InboxSession,
        _ handle: (InboxAction) -> InboxSession
    ) {
        var session = session
        for input in batch {
            guard let action = KeyInterpreter.action(for: input, session: session) else { continue }
            session = handle(action)
            if shouldDropRest(after: action) { return }
        }
    }
}
