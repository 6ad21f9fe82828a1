import Glibc

/// The server's end of one connection; closed when it goes.
public final class LoopbackPeer {
    let descriptor: Int32
    private var input: [UInt8] = []

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Connects to a server on this machine; nil when nobody listens.
    static func connect(port: UInt16) -> LoopbackPeer? {
        let peer = LoopbackPeer(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        var address = LoopbackServer.loopback(port: port)
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(peer.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        return isConnected ? peer : nil
    }

    /// The next line without its end; nil when the other side has gone.
    public func readLine() -> String? {
        while true {
            if let feed = input.firstIndex(of: 0x0A) {
                let line = String(decoding: input[..<feed], as: UTF8.self)
                input.removeSubrange(...feed)
                return line.hasSuffix("\r") ? String(line.dropLast()) : line
            }
            guard let more = read(), !more.isEmpty else { return nil }
            input += more
        }
    }

    /// What has come; empty when the other side has gone.
    func read() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return count >= 0 ? Array(bytes[..<count]) : nil
    }

    /// Whether all of it could be handed over.
    @discardableResult
    public func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    @discardableResult
    public func write(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress! + done, bytes.count - done, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    /// Ends both directions, so that whoever waits on it wakes.
    public func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
