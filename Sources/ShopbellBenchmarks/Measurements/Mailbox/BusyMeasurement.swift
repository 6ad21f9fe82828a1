import AppendLog
import Foundation
import MailTransport
import ShopbellRuntime

/// Keys while the program has other things to do: the real program on a pseudo-terminal, with mail
/// coming in, with servers that hang, and on a disk whose syncs take their time.
struct BusyMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        return try whileMailArrives() + whileServersHang() + whileTheDiskIsSlow()
    }

    private func whileMailArrives() throws -> [Figure] {
        let copy = try ConnectedShop(beside: shop, "arriving")
        defer { copy.remove() }
        let mails = try ServedMail.ofStrangers(in: copy.folder)
        let dovecot = try DovecotServer(inbox: mails)
        defer { dovecot.stop() }
        try copy.configure(incoming: dovecot.server(), password: DovecotServer.password, user: DovecotServer.user)
        let before = copy.mailByteCount, wanted = mails.reduce(0) { $0 + $1.count }
        let screen = try RunningScreen(copy.places)
        defer { screen.close() }
        let progress = Progress("keys while mail arrives")
        let keys = BusyKeys.press(on: screen.terminal) { _ in
            let done = (copy.mailByteCount - before) * mails.count / wanted
            progress.update(done, of: mails.count)
            return done < mails.count
        }
        let arrived = (copy.mailByteCount - before) * mails.count / wanted
        return try keys.figures("while \(arrived) messages arrive")
    }

    /// One that logs in and then says nothing more, and one that does not even greet.
    private func whileServersHang() throws -> [Figure] {
        let copy = try ConnectedShop(beside: shop, "hanging")
        defer { copy.remove() }
        let incoming = HangingServer.afterLogin(), outgoing = HangingServer.atOnce()
        defer {
            incoming.stop()
            outgoing.stop()
        }
        try copy.configure(
            incoming: HangingServer.address(incoming), outgoing: HangingServer.address(outgoing),
            password: "secret", user: "hello")
        let screen = try RunningScreen(copy.places)
        defer { screen.close() }
        let keys = BusyKeys.press(on: screen.terminal) { $0 < Limits.busyKeyCount }
        return try keys.figures("while the servers hang")
    }

    private func whileTheDiskIsSlow() throws -> [Figure] {
        let copy = try ConnectedShop(beside: shop, "slow-disk")
        defer { copy.remove() }
        let storage = SlowStorage(
            try FileStorage(copy.places.data), syncMilliseconds: Limits.slowSyncMilliseconds)
        let screen = try RunningScreen(copy.places, storage: storage)
        defer { screen.close() }
        let keys = BusyKeys.press(on: screen.terminal, acts: "x") { $0 < Limits.busyKeyCount }
        return try keys.figures("while a sync takes \(Limits.slowSyncMilliseconds) ms")
    }
}

/// Servers on this machine that take a connection and leave it hanging.
private enum HangingServer {
    static func atOnce() -> LoopbackServer {
        LoopbackServer { peer in while peer.readLine() != nil {} }
    }

    /// Behaves until somebody is logged in.
    static func afterLogin() -> LoopbackServer {
        LoopbackServer { peer in
            peer.write("* OK ready\r\n")
            while let line = peer.readLine() {
                let words = line.split(separator: " ", maxSplits: 2)
                guard words.count > 1 else { continue }
                switch words[1] {
                case "CAPABILITY": peer.write("* CAPABILITY IMAP4rev1\r\n\(words[0]) OK\r\n")
                case "LOGIN": peer.write("\(words[0]) OK\r\n")
                default: break
                }
            }
        }
    }

    static func address(_ server: LoopbackServer) -> MailServer {
        MailServer(host: "127.0.0.1", port: server.port, protection: .none)
    }
}
