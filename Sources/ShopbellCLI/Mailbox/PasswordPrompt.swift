import Glibc
import MailTransport
import PlainText
import ShopbellRuntime
import Synchronization

/// Asks for passwords on the terminal, without showing what is typed.
///
/// What was typed is kept for as long as the program runs, and is asked for once.
final class PasswordPrompt: Sendable {
    /// One for the whole program, so that an account that was just connected opens unasked.
    static let ofThisProcess = PasswordPrompt()

    private struct Answers {
        var known: [String: Secret] = [:]
        var isAsking = true
    }

    private let answers = Mutex(Answers())

    private init() {}

    /// Nil when nothing was typed, or nobody is there.
    func ask(_ user: SafeText) -> Secret? {
        answers.withLock { answers in
            if answers.known[user.string] == nil, answers.isAsking {
                answers.known[user.string] = Self.read(user)
            }
            return answers.known[user.string]
        }
    }

    /// What was typed was wrong.
    func forget(_ user: SafeText) { answers.withLock { $0.known[user.string] = nil } }

    /// While the full screen has the keys, only what is known is given.
    func allowAsking(_ isAsking: Bool) { answers.withLock { $0.isAsking = isAsking } }

    private static func read(_ user: SafeText) -> Secret? {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { return nil }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSAFLUSH, &silent)
        defer {
            tcsetattr(terminal, TCSAFLUSH, &settings)
            _ = FileDescriptorOutput.write([0x0A], to: terminal)
        }
        let question: SafeText = "Password of \(user) (not shown): "
        _ = FileDescriptorOutput.write(Array(question.string.utf8), to: terminal)
        return SecretLine.read(from: terminal)
    }
}
