import CPlatform
import Glibc

/// Gathers what curses sends for one picture and sends it on in one write.
///
/// Curses writes at every movement of its cursor, seven times for one row down. Over SSH each of
/// these would be a packet of its own, and the far end would paint the picture in pieces.
final class GatheredOutput {
    /// The descriptor that curses writes to.
    private let curses: Int32
    private let terminal: Int32
    /// Takes what curses writes while a picture is made; -1 where there is no such file.
    private let file: Int32

    /// - Parameter curses: a copy of `terminal` that only curses writes to.
    init(curses: Int32, terminal: Int32) {
        self.curses = curses
        self.terminal = terminal
        file = csystem_memory_file()
    }

    deinit {
        if file >= 0 { close(file) }
    }

    /// What cannot be gathered is sent as curses sends it.
    func gather(_ paint: () -> Void) {
        guard file >= 0, csystem_stand_for(file, curses) >= 0 else { return paint() }
        paint()
        csystem_stand_for(terminal, curses)
        send(taken())
    }

    /// What was written since the last time. Two descriptors of one file share its position.
    private func taken() -> [UInt8] {
        let size = Int(lseek(file, 0, SEEK_CUR))
        guard size > 0 else { return [] }
        lseek(file, 0, SEEK_SET)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, pread(file, buffer.baseAddress, size, 0))
        }
    }

    /// Whole, however slow the terminal is; what it does not take because it is gone is lost.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            if count < 0, errno == EAGAIN {
                var request = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
                poll(&request, 1, -1)
            } else if count < 0, errno != EINTR {
                return
            } else {
                rest = rest.dropFirst(max(0, count))
            }
        }
    }
}
