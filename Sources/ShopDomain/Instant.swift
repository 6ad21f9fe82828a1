/// A point in time: whole seconds since 1970-01-01 00:00 UTC.
///
/// Wall-clock time is a fact about a message, never an order: the log's sequence is the order.
public struct Instant: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }
    public init(_ seconds: Int64) { self.rawValue = seconds }

    public static let distantPast = Instant(.min)

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Bounded, since a mail may claim any date: never less than `-Int64.max`.
    public func seconds(since earlier: Instant) -> Int64 {
        let (difference, isTooLarge) = rawValue.subtractingReportingOverflow(earlier.rawValue)
        if isTooLarge { return rawValue < earlier.rawValue ? -.max : .max }
        return max(difference, -.max)
    }

    public func adding(seconds: Int64) -> Instant {
        let (sum, isTooLarge) = rawValue.addingReportingOverflow(seconds)
        return isTooLarge ? Instant(seconds < 0 ? .min : .max) : Instant(sum)
    }

    public func adding(minutes: Int64) -> Instant { adding(seconds: minutes * 60) }
    public func adding(hours: Int64) -> Instant { adding(seconds: hours * 3_600) }
    public func adding(days: Int64) -> Instant { adding(seconds: days * 86_400) }
}

/// What a pure function may know of the outside at the moment it runs.
public struct Moment: Sendable, Equatable {
    public var now: Instant
    /// Milliseconds of a clock that never jumps, for pauses and countdowns; its zero means nothing.
    public var uptime: Int64
    /// A fresh random value; `token(0)`, `token(1)` ... derive as many names as one action needs.
    public var randomness: UInt64

    public init(now: Instant, uptime: Int64, randomness: UInt64) {
        self.now = now
        self.uptime = uptime
        self.randomness = randomness
    }

    /// The `index`-th name of this moment, well spread (the finaliser of MurmurHash3).
    public func token(_ index: UInt64) -> Token {
        var mixed = randomness &+ index &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return Token(mixed ^ (mixed >> 33))
    }
}
