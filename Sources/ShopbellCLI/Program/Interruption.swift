import Glibc
import Synchronization

/// Ctrl+C as a wish to stop at the next good moment; a second one ends the process at once.
enum Interruption {
    private static let isWished = Atomic(false)

    /// From here on the first Ctrl+C, or a request to terminate, is only noted.
    static func watch() {
        _ = isWished.load(ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.note() }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM] {
            sigaction(signal, &action, nil)
            sigaddset(&signals, signal)
        }
        // A parent that starts programs from a thread with signals blocked hands that on.
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    static var isRequested: Bool { isWished.load(ordering: .relaxed) }

    private static func note() { isWished.store(true, ordering: .relaxed) }
}
