import ArgumentParser
import MailTransport
import PlainText
import ShopbellRuntime

/// Logs in to both servers of an account before anything is saved, and says how each step went.
///
/// On a terminal, what did not work is asked for once more: the password, or a server's name.
struct ConnectTrial {
    let address: String
    let user: String
    let source: CredentialSource
    let credentials: CredentialReader
    let questions: ConnectQuestions
    var servers: ServerOptions

    /// - Throws: an exit status of 1 when a step failed; the words are printed.
    mutating func incoming() throws -> (server: MailServer, found: IncomingServer) {
        let login = try first(.imap) { (server, credential) throws(ConnectionError) in
            try AccountCheck.incoming(server, as: credential)
        }
        try say("It " + login.found.abilities + ".")
        return login
    }

    mutating func outgoing() throws -> MailServer {
        let login = try first(.smtp) { (server, credential) throws(ConnectionError) in
            try AccountCheck.outgoing(server, as: credential)
        }
        if !login.found.isLoggedIn { try say("It did not ask who we are.") }
        return login.server
    }

    /// Where mail comes from, or where it leaves.
    private enum Way: String {
        case imap = "IMAP"
        case smtp = "SMTP"

        var name: SafeText { SafeText(line: rawValue) }
    }

    private typealias Check<Found> = (MailServer, MailCredential) throws(ConnectionError) -> Found

    private mutating func first<Found: Sendable>(
        _ way: Way, _ check: Check<Found>
    ) throws -> (server: MailServer, found: Found) {
        for attempt in 1...Limits.connectAttemptsMax {
            let guess = servers.guess(for: address)
            let candidates = way == .imap ? guess.incoming : guess.outgoing
            switch try attemptLogin(way, candidates, check) {
            case .found(let server, let found): return (server, found)
            case .failed(let errors):
                let advice = ConnectAdvice.words(errors, guess: guess, isGuessed: !isNamed(way))
                if let advice { try say(advice) }
                if attempt == Limits.connectAttemptsMax || !mend(way, errors) { try giveUp() }
            }
        }
        preconditionFailure("the last attempt gives up")
    }

    private func attemptLogin<Found: Sendable>(
        _ way: Way, _ servers: [MailServer], _ check: Check<Found>
    ) throws -> ServerTrial.Outcome<Found> {
        let credential = try Credentials.read(source, user: user, credentials).get()
        return ServerTrial.first(of: servers) { (server) throws(ConnectionError) -> Found in
            do throws(ConnectionError) {
                let found = try check(server, credential)
                try? say(way.name + " " + server.name + ": works")
                return found
            } catch {
                try? say(way.name + ": " + error.sentence)
                throw error
            }
        }
    }

    /// Asks for what was wrong; false when nobody is there, or nothing of it can be asked for.
    private mutating func mend(_ way: Way, _ errors: [ConnectionError]) -> Bool {
        guard questions.isAsking else { return false }
        if errors.contains(where: \.isLoginRefused) {
            PasswordPrompt.ofThisProcess.forget(SafeText(line: user))
            return source == .prompt
        }
        guard let name = questions.server(way.name) else { return false }
        switch way {
        case .imap: servers.imapServer = name
        case .smtp: servers.smtpServer = name
        }
        return true
    }

    private func isNamed(_ way: Way) -> Bool {
        switch way {
        case .imap: servers.imapServer != nil
        case .smtp: servers.smtpServer != nil
        }
    }

    /// - Throws: always.
    func giveUp() throws {
        try say("Nothing was saved.")
        throw ExitCode(CommandProblem.findingStatus)
    }

    private func say(_ line: SafeText) throws {
        try StandardOutput.write([line])
        try StandardOutput.flush()
    }
}
