import InboxCore

/// What arrived in one read of the terminal.
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
}
