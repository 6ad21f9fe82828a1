import Foundation
import MailTransport
import Synchronization

/// An IMAP server that behaves until it is asked for one thing, and then as the script says.
final class HostileServer: Sendable {
    /// What it says to a command, `TAG` standing for the command's tag; nil behaves.
    typealias Script = @Sendable (_ command: String) -> String?

    private let greeting: String
    private let capabilities: String
    private let script: Script
    private let lines = Mutex<[String]>([])
    private let loopback = Mutex<LoopbackServer?>(nil)

    init(
        greeting: String = "* OK ready\r\n", capabilities: String = "IMAP4rev1 IDLE UIDPLUS",
        _ script: @escaping Script = { _ in nil }
    ) {
        self.greeting = greeting
        self.capabilities = capabilities
        self.script = script
        let made = LoopbackServer { [self] peer in talk(peer) }
        loopback.withLock { $0 = made }
    }

    var port: UInt16 { loopback.withLock { $0?.port ?? 0 } }
    /// Everything that was said to it.
    var heard: [String] { lines.withLock { $0 } }
    func stop() { loopback.withLock { $0?.stop() } }

    func server(_ protection: MailServer.Protection = .none) -> MailServer {
        MailServer(host: "127.0.0.1", port: port, protection: protection)
    }

    func connect(
        _ protection: MailServer.Protection = .none, wakeUp: WakeUp = WakeUp()
    ) throws(IMAPError) -> IMAPConnection {
        try IMAPConnection(
            to: server(protection), as: MailCredential(user: "anna", secret: Secret("secret-word")), wakeUp: wakeUp)
    }

    private func talk(_ peer: LoopbackPeer) {
        guard peer.write(greeting) else { return }
        while let line = peer.readLine() {
            lines.withLock { $0.append(line) }
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let tag = words.first ?? "", command = words.count > 1 ? words[1] : ""
            let answer = script(command) ?? behave(command)
            guard peer.write(answer.replacing("TAG", with: tag)) else { return }
            if answer.hasSuffix("CUT") || command.hasPrefix("LOGOUT") { return peer.hangUp() }
        }
    }

    private func behave(_ command: String) -> String {
        if command.hasPrefix("CAPABILITY") { return "* CAPABILITY \(capabilities)\r\nTAG OK\r\n" }
        if command.hasPrefix("SELECT") {
            return "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 5] ok\r\nTAG OK [READ-WRITE] ok\r\n"
        }
        if command.hasPrefix("UID FETCH") {
            return "* 1 FETCH (UID 4 FLAGS (\\Seen) BODY[] {6}\r\nA: b\r\n)\r\nTAG OK\r\n"
        }
        return command.hasPrefix("LOGOUT") ? "* BYE\r\nTAG OK\r\n" : "TAG OK\r\n"
    }
}
