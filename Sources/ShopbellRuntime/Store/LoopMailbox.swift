import Glibc
import Synchronization

/// What workers tell the loop: a queue under a mutex, and a pipe that wakes `poll`.
public final class LoopMailbox<Letter: Sendable>: Sendable {
    private let letters = Mutex<[Letter]>([])
    /// Readable while letters wait.
    public let descriptor: Int32
    private let bell: Int32

    public init() {
        var ends: [Int32] = [-1, -1]
        let isMade = pipe(&ends) == 0
        precondition(isMade, "a process can have two more descriptors")
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    /// A full pipe is no loss: it wakes the loop all the same.
    public func post(_ letter: Letter) {
        letters.withLock { $0.append(letter) }
        var one: UInt8 = 1
        _ = write(bell, &one, 1)
    }

    /// Everything that waits, in the order it was posted.
    public func takeAll() -> [Letter] {
        var rings = [UInt8](repeating: 0, count: 4_096)
        while read(descriptor, &rings, rings.count) == rings.count {}
        return letters.withLock { letters in
            defer { letters = [] }
            return letters
        }
    }
}
