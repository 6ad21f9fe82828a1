import ArgumentParser
import MailTransport
import PlainText
import ShopbellRuntime

/// Logs in to both servers of an account before anything is saved, and says how each step went.
struct ConnectTrial {
    let guess: ServerGuess
    let user: String
    let source: CredentialSource
    let credentials: CredentialReader
    /// Whether the servers' names are guesses of ours.
    let isGuessed: Bool

    /// - Throws: an exit status of 1 when a step failed; the words are printed.
    func run(
        readsMail: Bool, sendsMail: Bool
    ) throws -> (incoming: MailServer?, outgoing: MailServer?) {
        let credential = try credential()
        var found: (incoming: MailServer?, outgoing: MailServer?) = (nil, nil)
        if readsMail { found.incoming = try incoming(credential) }
        if sendsMail { found.outgoing = try outgoing(credential) }
        return found
    }

    private func incoming(_ credential: MailCredential) throws -> MailServer {
        try first("IMAP", guess.incoming) { (server) throws(ConnectionError) in
            try AccountCheck.incoming(server, as: credential)
        }.server
    }

    private func outgoing(_ credential: MailCredential) throws -> MailServer {
        let outgoing = try first("SMTP", guess.outgoing) { (server) throws(ConnectionError) in
            try AccountCheck.outgoing(server, as: credential)
        }
        if !outgoing.found.isLoggedIn { try say("It did not ask who we are.") }
        return outgoing.server
    }

    private func credential() throws -> MailCredential {
        try Credentials.read(source, user: user, credentials).get()
    }

    private func first<Found: Sendable>(
        _ name: SafeText, _ servers: [MailServer], check: (MailServer) throws(ConnectionError) -> Found
    ) throws -> (server: MailServer, found: Found) {
        let outcome = ServerTrial.first(of: servers) { (server) throws(ConnectionError) -> Found in
            do throws(ConnectionError) {
                let found = try check(server)
                try? say(name + " " + server.name + ": works")
                return found
            } catch {
                try? say(name + " " + server.name + ": " + error.sentence)
                throw error
            }
        }
        switch outcome {
        case .found(let server, let found): return (server, found)
        case .failed(let errors):
            if let advice = ConnectAdvice.words(errors, guess: guess, isGuessed: isGuessed) { try say(advice) }
            try say("Nothing was saved.")
            throw ExitCode(CommandProblem.findingStatus)
        }
    }

    private func say(_ line: SafeText) throws {
        try StandardOutput.write([line])
        try StandardOutput.flush()
    }
}
