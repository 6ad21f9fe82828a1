import Glibc
import TerminalModel

/// Reads what the keyboard sent and decodes it, without ever waiting.
struct InputReader {
    let descriptor: Int32
    private var decoder = KeyDecoder()
    private var hasEnded = false

    /// Bytes taken in one go; what is beyond waits for the next, so that a flood of input cannot
    /// keep the screen from being drawn.
    private static let byteCountMax = 1 << 16

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    var pendingTimeout: Duration? { decoder.pendingTimeout }

    mutating func read() -> [TerminalInput] {
        var inputs: [TerminalInput] = []
        var taken = 0
        while taken < Self.byteCountMax, !hasEnded, let chunk = nextChunk() {
            taken += chunk.count
            inputs += decoder.decode(chunk)
            if chunk.isEmpty {
                hasEnded = true
                inputs.append(.ended)
            }
        }
        return inputs
    }

    mutating func flush() -> [TerminalInput] {
        decoder.flush()
    }

    /// Nil if nothing is there; empty at the end, which is also what a vanished terminal reads as.
    private func nextChunk() -> [UInt8]? {
        guard isReadable() else { return nil }
        var interrupted = false
        let chunk = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
            let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            count = max(0, result)
            interrupted = result < 0 && (errno == EINTR || errno == EAGAIN)
        }
        return interrupted ? nil : chunk
    }

    private func isReadable() -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) == 1
    }
}
