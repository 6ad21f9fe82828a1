import Glibc
import Synchronization

/// What workers tell the loop: a queue under a mutex, and a descriptor that wakes `poll`.
public final class LoopMailbox<Letter: Sendable>: Sendable {
    private let letters = Mutex<[Letter]>([])
    /// Readable while letters wait.
    public let descriptor: Int32

    public init() {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK.rawValue) | Int32(EFD_CLOEXEC.rawValue))
        precondition(descriptor >= 0, "a process can have one more descriptor")
    }

    deinit { close(descriptor) }

    public func post(_ letter: Letter) {
        letters.withLock { $0.append(letter) }
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Everything that waits, in the order it was posted.
    public func takeAll() -> [Letter] {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
        return letters.withLock { letters in
            defer { letters = [] }
            return letters
        }
    }
}
