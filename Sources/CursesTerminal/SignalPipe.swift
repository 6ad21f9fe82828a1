import CPlatform
import Glibc
import TerminalModel

/// The signals that end, stop, continue or resize the program, as bytes on a pipe.
///
/// Open one at the start of a full-screen session, and answer each signal in the main loop. There
/// can be one at a time; the earlier handlers come back when it is closed.
public final class SignalPipe: SignalSource {
    public let descriptor: Int32

    /// Nil if the process has no descriptors left. A second pipe is a mistake of the caller.
    public init?() {
        let opened = csystem_signal_pipe_open()
        precondition(opened >= 0 || errno != EBUSY, "signals can wait in one place only")
        guard opened >= 0 else { return nil }
        descriptor = opened
    }

    deinit {
        csystem_signal_pipe_close()
    }

    public func drain() -> [SignalName] {
        var names: [SignalName] = []
        var bytes = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return names }
            for name in bytes.prefix(count).compactMap(Self.name) where !names.contains(name) {
                names.append(name)
            }
        }
    }

    private static func name(of byte: UInt8) -> SignalName? {
        switch Int32(byte) {
        case SIGHUP: .hangUp
        case SIGINT: .interrupt
        case SIGQUIT: .quit
        case SIGTERM: .terminate
        case SIGWINCH: .windowChanged
        case SIGTSTP: .stop
        case SIGCONT: .resumed
        default: nil
        }
    }
}
