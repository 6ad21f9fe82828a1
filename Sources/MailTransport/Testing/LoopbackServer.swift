import Foundation
import Glibc
import Synchronization

/// A server on this machine for tests and measurements: each connection is handled on a thread of
/// its own, which may also say what no good server would.
public final class LoopbackServer: Sendable {
    public let port: UInt16
    private let listener: Int32
    private let isStopped = Mutex(false)
    private let handle: @Sendable (LoopbackPeer) -> Void

    public init(_ handle: @escaping @Sendable (LoopbackPeer) -> Void) {
        self.handle = handle
        guard let place = Self.listen(at: 0) else { preconditionFailure("this machine has a free port") }
        (listener, port) = place
        let accepting = Thread { [self] in accept() }
        accepting.start()
    }

    /// Takes no more connections; those there are end by themselves.
    public func stop() {
        isStopped.withLock { isStopped in
            guard !isStopped else { return }
            isStopped = true
            shutdown(listener, Int32(SHUT_RDWR))
        }
    }

    /// A port that nobody listens on, and that no test beside this one is given by chance: below those
    /// that the kernel hands out, and never the same twice in a row.
    public static func freePort() -> UInt16 {
        while true {
            let port = nextPort.withLock { next in
                defer { next = next == ports.upperBound ? ports.lowerBound : next + 1 }
                return next
            }
            guard let listener = listen(at: port)?.descriptor else { continue }
            close(listener)
            return port
        }
    }

    private static let ports: ClosedRange<UInt16> = 20_000...31_999
    private static let nextPort = Mutex(ports.lowerBound + UInt16(getpid() % 12_000))

    private func accept() {
        while true {
            let descriptor = Glibc.accept(listener, nil, nil)
            guard descriptor >= 0, !isStopped.withLock({ $0 }) else { break }
            let thread = Thread { [handle] in handle(LoopbackPeer(descriptor)) }
            thread.start()
        }
        close(listener)
    }

    /// - Parameter port: 0 for any.
    private static func listen(at port: UInt16) -> (descriptor: Int32, port: UInt16)? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(port: port)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isListening else {
            close(descriptor)
            return nil
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
