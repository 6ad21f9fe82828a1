import Glibc
import MailTransport
import PlainText
import ShopbellRuntime

/// What `connect` asks for on a terminal; elsewhere nothing is asked.
struct ConnectQuestions {
    let isAsking = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1

    /// Nil when there is nobody to ask.
    func address() -> String? {
        while let line = ask("Mail address: ") {
            if (try? EnvelopeAddress(line)) != nil { return line }
            StandardError.write("An address has the form you@example.org.")
        }
        return nil
    }

    /// What stands beside the address in a reply; nil when that is for later.
    func owner() -> String? { answer("Your name, as customers see it (empty: later): ") }

    /// Without an answer the password is typed each time.
    func source() throws -> CredentialSource {
        guard isAsking else {
            throw CommandProblem(
                "how is the password got? --password-command PROGRAM prints it, --password-credential NAME "
                    + "reads it from systemd, --token-command PROGRAM prints a token, --ask asks each time")
        }
        StandardError.write("A program can print the password, as in: pass show mail/shop")
        guard let line = answer("Program (empty: you type the password each time): ") else { return .prompt }
        return .passwordCommand(line.split(separator: " ").map(String.init))
    }

    /// The name of a server that was not found by itself; nil gives up.
    func server(_ name: SafeText) -> String? { answer("\(name) server, as your provider names it (empty: give up): ") }

    /// The one folder or label to take mail from; nil takes the inbox.
    func folder(of server: IncomingServer) -> String? {
        guard isAsking else { return nil }
        StandardError.write("Its folders: " + server.folderList)
        while let folder = answer("Take mail only from (empty: INBOX): ") {
            guard let problem = server.missing(.init(read: [folder])).first else { return folder }
            StandardError.write(problem)
        }
        return nil
    }

    /// Nil where nothing but spaces was typed.
    private func answer(_ question: SafeText) -> String? {
        ask(question).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Nil at the end of input, and where nobody is there.
    private func ask(_ question: SafeText) -> String? {
        guard isAsking else { return nil }
        StandardError.paint(question.string)
        return readLine().map { line in
            let end = line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? line.startIndex
            return String(line[..<end].drop(while: \.isWhitespace))
        }
    }
}
