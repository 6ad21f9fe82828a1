import MailTransport
import PlainText
import Testing

@testable import ShopbellRuntime

/// What `shopbell connect` tries, and what it says when that does not work.
struct ServerGuessTests {
    private func names(_ servers: [MailServer]) -> [String] {
        servers.map { "\($0.host):\($0.port) \($0.protection.rawValue)" }
    }

    @Test func aKnownProvider() {
        let guess = ServerGuess(address: "nell@gmail.com")
        #expect(names(guess.incoming).first == "imap.gmail.com:993 tls")
        #expect(names(guess.outgoing) == ["smtp.gmail.com:465 tls", "smtp.gmail.com:587 starttls"])
        #expect(guess.hint?.string.contains("application password") == true)
    }

    @Test func anotherDomain() {
        let guess = ServerGuess(address: "hello@kiln.example.org")
        #expect(
            names(guess.outgoing) == [
                "smtp.kiln.example.org:465 tls", "mail.kiln.example.org:465 tls", "kiln.example.org:465 tls",
                "smtp.kiln.example.org:587 starttls", "mail.kiln.example.org:587 starttls",
                "kiln.example.org:587 starttls",
            ])
        #expect(names(guess.incoming).first == "imap.kiln.example.org:993 tls")
        #expect(guess.hint == nil)
    }

    @Test func whatTheOwnerSaysHolds() {
        func outgoing(_ wish: ServerGuess.Wish) -> [String] {
            names(ServerGuess(address: "nell@gmail.com", smtp: wish).outgoing)
        }
        let both = ["mail.example.org:465 tls", "mail.example.org:587 starttls"]
        #expect(outgoing(.init(host: "mail.example.org")) == both)
        #expect(outgoing(.init(host: "mail.example.org", port: 587)) == ["mail.example.org:587 starttls"])
        #expect(outgoing(.init(host: "mail.example.org", port: 2525)) == ["mail.example.org:2525 tls"])
        let plain = ServerGuess.Wish(host: "127.0.0.1", port: 25, protection: MailServer.Protection.none)
        #expect(outgoing(plain) == ["127.0.0.1:25 none"])
        #expect(outgoing(.init(protection: .startTLS)) == ["smtp.gmail.com:587 starttls"])
    }

    @Test func noProviderIsListedTwiceAndNoneIsPlain() {
        let domains = MailProvider.all.flatMap(\.domains)
        #expect(Set(domains).count == domains.count)
        #expect(MailProvider.all.allSatisfy { $0.incoming.protection != .none && $0.outgoing.protection != .none })
    }

    @Test func theFirstThatLetsUsInIsTaken() {
        let servers = ServerGuess(address: "a@example.org").outgoing
        var tried = 0
        let outcome = ServerTrial.first(of: servers) { (server) throws(ConnectionError) -> Int in
            tried += 1
            if tried < 3 { throw ConnectionError(.timedOut(seconds: 1), at: server) }
            return 7
        }
        guard case .found(let server, 7) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(server == servers[2])
    }

    @Test func aRefusedPasswordIsShownToNobodyElse() {
        let servers = ServerGuess(address: "a@example.org").outgoing
        let outcome = ServerTrial.first(of: servers) { (server) throws(ConnectionError) -> Int in
            throw ConnectionError(.loginRefused(words: "no"), at: server)
        }
        guard case .failed(let errors) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(errors.count == 1)
    }

    @Test(arguments: [
        ([(465, .timedOut(seconds: 20)), (587, .timedOut(seconds: 20))], "kept from mail ports (465, 587)"),
        ([(465, .nameNotFound), (587, .nameNotFound)], "is this machine online?"),
        ([(465, .loginRefused(words: "no"))], "application password"),
        ([(465, .noTLS(words: "x"))], "starttls"),
        ([(465, .certificate(.untrusted))], "--certificate-authorities"),
    ] as [([(UInt16, ConnectionError.Reason)], String)])
    func theAdviceFits(failures: [(UInt16, ConnectionError.Reason)], words: String) {
        let errors = failures.map { port, reason in
            ConnectionError(reason, at: MailServer(host: "smtp.gmail.com", port: port))
        }
        let guess = ServerGuess(address: "nell@gmail.com")
        let advice = ConnectAdvice.words(errors, guess: guess, isGuessed: false)?.string ?? ""
        #expect(advice.contains(words), "\(advice)")
    }
}
