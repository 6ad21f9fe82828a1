import InboxCore
import TerminalModel

/// What arrived in one read of the terminal, taken key by key.
public enum InputBatch {
    /// Whether the rest of the batch is dropped: keys typed ahead of a send were meant for the
    /// draft that has just gone, not for the row the cursor lands on.
    ///
    /// - Parameter session: as it was before the action.
    public static func shouldDropRest(after action: InboxAction, in session: InboxSession) -> Bool {
        switch (action, session.overlay) {
        case (.command(.send), _): true
        case (.prompt(.confirm), .confirm), (.prompt(.confirm), .palette), (.prompt(.confirm), .pasting):
            session.composer != nil
        default: false
        }
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
            let isLast = shouldDropRest(after: action, in: session)
            session = handle(action)
            if isLast { return }
        }
    }
}
