import Glibc
import ShopDomain

/// Where time and chance come from; pure code gets them as a `Moment`.
public struct ShopClock: Sendable {
    /// Seconds that the shop's clock is ahead of the machine's: 0 but for a demo at a given instant.
    private let offset: Int64

    /// - Parameter start: the instant it is now; nil means the machine's own clock.
    public init(startingAt start: Instant? = nil) {
        offset = start.map { $0.rawValue - Self.machineSeconds } ?? 0
    }

    public var now: Instant { Instant(Self.machineSeconds + offset) }

    /// Milliseconds of a clock that never jumps.
    public var uptime: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    public var moment: Moment {
        Moment(now: now, uptime: uptime, randomness: UInt64.random(in: .min ... .max))
    }

    private static var machineSeconds: Int64 { Int64(time(nil)) }

    /// From the system's random source.
    public static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
