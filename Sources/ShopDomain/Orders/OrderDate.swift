/// When something happened to an order: a moment, or a whole day where the shop's export knows no more.
public struct OrderDate: Hashable, Comparable, Sendable, Codable {
    /// For a whole day its noon in the zone of the export, so that it stays the same day wherever
    /// it is read.
    public let instant: Instant
    public let isWholeDay: Bool

    public init(_ instant: Instant, isWholeDay: Bool = false) {
        self.instant = instant
        self.isWholeDay = isWholeDay
    }

    public static func < (a: OrderDate, b: OrderDate) -> Bool { a.instant < b.instant }

    private enum CodingKeys: String, CodingKey { case instant = "at", isWholeDay = "day" }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        instant = try values.decode(Instant.self, forKey: .instant)
        isWholeDay = try values.decodeIfPresent(Bool.self, forKey: .isWholeDay) ?? false
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(instant, forKey: .instant)
        if isWholeDay { try values.encode(true, forKey: .isWholeDay) }
    }
}
