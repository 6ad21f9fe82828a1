import Glibc
import Synchronization

/// Stands between a client and a server on this machine, and cuts the line after so many bytes.
public final class CuttingProxy: Sendable {
    private let target: UInt16
    private let limit = Mutex(Int.max)
    private let generation = Mutex(0)
    private let server: Mutex<LoopbackServer?> = Mutex(nil)

    /// - Parameter target: the port of the server.
    public init(to target: UInt16) {
        self.target = target
        let made = LoopbackServer { [weak self] peer in self?.relay(peer) }
        server.withLock { $0 = made }
    }

    public var port: UInt16 { server.withLock { $0?.port ?? 0 } }

    public func stop() { server.withLock { $0?.stop() } }

    /// From now on the connections there are pass nothing on and stay open, as after a change of
    /// network; new ones work.
    public func fallSilent() { generation.withLock { $0 += 1 } }

    /// Holds for connections from now on; counts what the server says.
    public func cut(afterBytes count: Int) { limit.withLock { $0 = count } }

    private func relay(_ client: LoopbackPeer) {
        guard let server = LoopbackPeer.connect(port: target) else { return }
        defer {
            client.hangUp()
            server.hangUp()
        }
        var rest = limit.withLock { $0 }
        let born = generation.withLock { $0 }
        while true {
            var polls = [client, server].map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
            guard poll(&polls, 2, -1) > 0 else { return }
            if generation.withLock({ $0 }) != born {
                while let bytes = client.read(), !bytes.isEmpty {}
                return
            }
            if polls[0].revents != 0 {
                guard let bytes = client.read(), !bytes.isEmpty, server.write(bytes) else { return }
            }
            if polls[1].revents != 0 {
                guard let bytes = server.read(), !bytes.isEmpty else { return }
                client.write(Array(bytes.prefix(rest)))
                rest -= bytes.count
                if rest <= 0 { return }
            }
        }
    }
}
