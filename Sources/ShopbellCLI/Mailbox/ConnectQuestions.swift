import Glibc
import MailTransport
import PlainText
import ShopbellRuntime

/// What `connect` asks for on a terminal; elsewhere nothing is asked.
struct ConnectQuestions {
    private let isAsking = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1

    /// Nil when there is nobody to ask.
    func address() -> String? {
        guard isAsking else { return nil }
        while let line = ask("Mail address: ") {
            if (try? EnvelopeAddress(line)) != nil { return line }
            StandardError.write("An address has the form you@example.org.")
        }
        return nil
    }

    /// Without an answer the password is typed each time.
    func source() throws -> CredentialSource {
        guard isAsking else {
            throw CommandProblem(
                "how is the password got? --password-command PROGRAM prints it, --password-credential NAME "
                    + "reads it from systemd, --token-command PROGRAM prints a token, --ask asks each time")
        }
        StandardError.write("A program can print the password, as in: pass show mail/shop")
        guard let line = ask("Program (empty: you type the password each time): "), !line.isEmpty else {
            return .prompt
        }
        return .passwordCommand(line.split(separator: " ").map(String.init))
    }

    /// Nil at the end of input.
    private func ask(_ question: SafeText) -> String? {
        StandardError.paint(question.string)
        return readLine().map { line in
            let end = line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? line.startIndex
            return String(line[..<end].drop(while: \.isWhitespace))
        }
    }
}
