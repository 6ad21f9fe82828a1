import Foundation
import MailTransport
import PlainText
import Synchronization
import Testing

@testable import ShopbellRuntime

@Suite("What is found out about an account before anything is saved", .serialized)
struct AccountCheckTests {
    @Test("Where nothing listens on one port the next one is taken")
    func theNextPort() {
        let scripted = ScriptedSMTPServer()
        defer { scripted.stop() }
        let servers = [closed(), scripted.server]
        let outcome = ServerTrial.first(of: servers) { (server) throws(ConnectionError) in
            try AccountCheck.outgoing(server, as: MailCredential(user: "anna", secret: Secret("x")))
        }
        guard case .found(let server, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(server == scripted.server && scripted.taken.isEmpty)
    }

    @Test("Where nothing listens at all, the advice speaks of mail ports that are kept shut")
    func blocked() {
        let servers = [closed(), closed()]
        let outcome = ServerTrial.first(of: servers) { (server) throws(ConnectionError) in
            try AccountCheck.outgoing(server, as: MailCredential(user: "anna", secret: Secret("x")))
        }
        guard case .failed(let errors) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(errors.map(\.server) == servers)
        let advice = ConnectAdvice.words(errors, guess: ServerGuess(address: "a@example.org"), isGuessed: true)
        #expect(advice?.string.contains("kept from mail ports (\(servers[0].port), \(servers[1].port))") == true)
    }

    @Test("Folders that are configured have to be there")
    func folders() throws {
        let dovecot = try DovecotServer()
        defer { dovecot.stop() }
        let found = try AccountCheck.incoming(dovecot.server(), as: dovecot.credential)
        #expect(found.abilities.string.hasPrefix("tells of new mail at once (IDLE), tells what changed (CONDSTORE)"))
        #expect(found.missing(.init(read: ["INBOX", "Junk"], sent: "Sent", archive: "Trash")).isEmpty)
        let missing = found.missing(.init(read: ["Inbox", "Shop"], archive: "Snt", junk: "Junk"))
        #expect(
            missing.map(\.string) == [
                "there is no folder \"Shop\" (folders): it has INBOX, Junk, Sent, Trash",
                "there is no folder \"Snt\" (archive): is \"Sent\" meant?",
            ])
    }

    @Test("A token that ran out is asked for once more, and only once", arguments: [
        (["stale", "fresh"], true), (["stale", "stale", "fresh"], false),
    ])
    func tokens(_ given: [String], _ works: Bool) throws {
        let dovecot = try DovecotServer(tokens: ["fresh"], mechanisms: "oauthbearer xoauth2")
        defer { dovecot.stop() }
        let asked = Mutex(0)
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        let account = MailboxAccount(name: "main", server: dovecot.server()) {
            let number = asked.withLock { asked in
                defer { asked += 1 }
                return asked
            }
            return MailCredential(user: DovecotServer.user, kind: .token, secret: Secret(given[number]))
        }
        let sync = MailboxSync(
            account, keeper: shop.keeper, storage: shop.storage, settings: settings, now: { noon })
        do throws(MailboxError) {
            _ = try sync.run()
            #expect(works)
        } catch {
            #expect(!works && error.sentence.string.contains("refused the user name or password"))
        }
        #expect(asked.withLock { $0 } == 2)
        #expect(dovecot.tokens?.askedAbout == Array(given.prefix(2)))
    }

    private func closed() -> MailServer {
        MailServer(host: "127.0.0.1", port: LoopbackServer.freePort(), protection: .none)
    }
}
