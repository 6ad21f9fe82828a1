import Synchronization

/// Says which access tokens are good (RFC 7662), to a mail server on this machine that asks by HTTP.
public final class TokenAuthority: Sendable {
    private let server: LoopbackServer
    private let shown: Mutexed<[String]>

    /// - Parameters:
    ///   - good: the tokens that are good.
    ///   - user: whose they are.
    init(good: Set<String>, of user: String) {
        let shown = Mutexed<[String]>([])
        self.shown = shown
        server = LoopbackServer { peer in
            while let token = Self.token(from: peer) {
                shown.value.withLock { $0.append(token) }
                let isGood = good.contains(token)
                let answer = "{\"active\":\(isGood),\"username\":\"\(user)\"}"
                let head = "HTTP/1.1 \(isGood ? "200 OK" : "401 Unauthorized")\r\nContent-Type: application/json\r\n"
                guard peer.write(head + "Content-Length: \(answer.utf8.count)\r\n\r\n" + answer) else { return }
            }
        }
    }

    var port: UInt16 { server.port }
    func stop() { server.stop() }

    /// Every token it was asked about, in order.
    public var askedAbout: [String] { shown.value.withLock { $0 } }

    /// Of one request; nil when the other side has gone.
    private static func token(from peer: LoopbackPeer) -> String? {
        var token = ""
        while let line = peer.readLine() {
            if line.isEmpty { return token }
            let words = line.split(separator: " ")
            if words.first?.lowercased() == "authorization:", let last = words.last { token = String(last) }
        }
        return nil
    }
}

/// A mutex that a closure and its owner share.
private final class Mutexed<Value: Sendable>: Sendable {
    let value: Mutex<Value>
    init(_ value: Value) { self.value = Mutex(value) }
}
