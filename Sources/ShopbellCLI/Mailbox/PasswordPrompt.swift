import Glibc
import MailTransport
import PlainText
import ShopbellRuntime
import Synchronization

/// Asks for a password on the terminal, without showing what is typed.
///
/// What was typed is kept for as long as the program runs, and is asked for once.
final class PasswordPrompt: Sendable {
    private struct Answers {
        var known: [String: Secret] = [:]
        var isAsking = true
    }

    private let answers = Mutex(Answers())

    /// Nil when nothing was typed, or nobody is there.
    func ask(_ user: SafeText) -> Secret? {
        answers.withLock { answers in
            if answers.known[user.string] == nil, answers.isAsking {
                answers.known[user.string] = Self.read(user)
            }
            return answers.known[user.string]
        }
    }

    /// From here on only what is known is given.
    func stopAsking() { answers.withLock { $0.isAsking = false } }

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
