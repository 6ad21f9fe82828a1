import Glibc
import Synchronization

/// Wakes a thread that waits for a mail server: because there is something to do, or to stop.
public final class WakeUp: Sendable {
    private let bell = Pipe()
    private let end = Pipe()
    private let cancelled = Atomic(false)

    public init() {}

    /// Lets a waiting thread look up; harmless when none waits.
    public func ring() { bell.write() }

    /// Ends whatever waits, now and from now on.
    public func cancel() {
        cancelled.store(true, ordering: .releasing)
        end.write()
    }

    public var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    /// Sleeps until the deadline or a ring, whichever comes first.
    public func sleep(until deadline: ContinuousClock.Instant) {
        _ = wait(for: nil, until: deadline, heedingRings: true)
    }

    /// What ended a wait.
    enum Wait: Equatable {
        case ready, rung, timeUp, cancelled
    }

    /// Waits for a descriptor; a ring that is not heeded stays for the next wait that does.
    ///
    /// Wakes now and then by itself: time a machine spent asleep does not count for `poll`, but
    /// for the deadline it does.
    func wait(
        for descriptor: pollfd?, until deadline: ContinuousClock.Instant, heedingRings: Bool
    ) -> Wait {
        let absent = pollfd(fd: -1, events: 0, revents: 0)
        var sources = [
            descriptor ?? absent, end.readable, heedingRings ? bell.readable : absent,
        ]
        while true {
            let rest = ContinuousClock.now.duration(to: deadline).milliseconds
            let pause = max(0, min(rest, MailTransportLimits.pollMillisecondsMax))
            _ = poll(&sources, nfds_t(sources.count), Int32(pause))
            if isCancelled { return .cancelled }
            if sources[0].revents != 0 { return .ready }
            if sources[2].revents != 0 { bell.drain(); return .rung }
            if rest <= 0 { return .timeUp }
        }
    }
}

/// A pipe that never blocks and is closed when it goes.
private final class Pipe: Sendable {
    private let input: Int32
    private let output: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        let isMade = pipe(&ends) == 0
        precondition(isMade, "a process can have two more descriptors")
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (input, output) = (ends[0], ends[1])
    }

    deinit {
        close(input)
        close(output)
    }

    var readable: pollfd { pollfd(fd: input, events: Int16(POLLIN), revents: 0) }

    /// A full pipe is no loss: it is readable all the same.
    func write() {
        var one: UInt8 = 1
        _ = Glibc.write(output, &one, 1)
    }

    func drain() {
        var bytes = [UInt8](repeating: 0, count: 512)
        while read(input, &bytes, bytes.count) == bytes.count {}
    }
}

extension Duration {
    /// Whole milliseconds, a rest rounded up so that waiting never ends early.
    var milliseconds: Int64 {
        let rest = (components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return components.seconds * 1_000 + rest
    }
}
