import Glibc
import Synchronization

/// A submission server on this machine that does what a script says, also what no good server
/// would do. For tests and simulations.
///
/// A mail counts as taken at the moment its final dot was read and the script says yes, whether or
/// not the answer gets out.
public final class ScriptedSMTPServer: Sendable {
    /// What it took.
    public struct TakenMail: Sendable {
        public let sender: String
        public let recipients: [String]
        /// Between DATA and the final dot, as it came.
        public let content: [UInt8]
    }

    struct State {
        var script = SMTPScript()
        var taken: [TakenMail] = []
        var heard: [[UInt8]] = []
        var connection: Int32 = -1
        var isStopped = false
    }

    public let port: UInt16
    private let listener: Int32
    let state = Mutex(State())

    public init() {
        let made = LoopbackListener.open()
        (listener, port) = (made.descriptor, made.port)
        let thread = DetachedThread { [self] in accept() }
        thread.start()
    }

    /// Ends the server and its connection; it cannot be started again.
    public func stop() {
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            shutdown(listener, Int32(SHUT_RDWR))
            if state.connection >= 0 { shutdown(state.connection, Int32(SHUT_RDWR)) }
        }
    }

    /// Holds for connections from now on.
    public func follow(_ script: SMTPScript) { state.withLock { $0.script = script } }
    public var taken: [TakenMail] { state.withLock { $0.taken } }
    /// What clients said, one entry for each connection.
    public var heard: [[UInt8]] { state.withLock { $0.heard } }

    public var server: MailServer { MailServer(host: "127.0.0.1", port: port, protection: .none) }

    private func accept() {
        while true {
            let connection = Glibc.accept(listener, nil, nil)
            guard connection >= 0 else {
                if errno == EINTR || errno == ECONNABORTED { continue }
                break
            }
            let script = begin(connection)
            guard let script else {
                close(connection)
                break
            }
            ScriptedConnection(connection, script, self).run()
            state.withLock { state in
                state.connection = -1
                close(connection)
            }
        }
        close(listener)
    }

    private func begin(_ connection: Int32) -> SMTPScript? {
        state.withLock { state in
            guard !state.isStopped else { return nil }
            state.connection = connection
            state.heard.append([])
            return state.script
        }
    }
}

/// A socket on 127.0.0.1, on any free port.
enum LoopbackListener {
    static func open() -> (descriptor: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        precondition(isOpen, "a test can listen on loopback")
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }
}

/// A thread that nobody joins.
struct DetachedThread {
    private final class Body {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }

    private let body: Body
    init(_ run: @escaping () -> Void) { body = Body(run) }

    func start() {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(body).toOpaque()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context)
        precondition(code == 0, "a test can start a thread")
        pthread_detach(thread)
    }
}
