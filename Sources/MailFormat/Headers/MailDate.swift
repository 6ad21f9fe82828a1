/// When a mail says it was written: an instant, and the writer's clock at that instant.
public struct MailDate: Hashable, Sendable {
    /// Seconds since 1970-01-01 00:00 UTC.
    public let secondsSince1970: Int64
    /// Minutes that the writer's clock is ahead of UTC.
    public let offsetMinutes: Int

    public init(secondsSince1970: Int64, offsetMinutes: Int) {
        self.secondsSince1970 = secondsSince1970
        self.offsetMinutes = offsetMinutes
    }
}
