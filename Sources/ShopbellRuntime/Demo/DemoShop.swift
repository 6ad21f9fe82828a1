/// What the owner of the demo shop would have answered on the first screen.
public enum DemoShop {
    /// Opening times of one weekday.
    public struct Hours: Sendable, Equatable {
        /// 1 is Monday, 7 is Sunday (ISO 8601).
        public let weekday: Int
        /// Minutes after midnight, in the shop's zone.
        public let opensAtMinute: Int
        /// Minutes after midnight, in the shop's zone.
        public let closesAtMinute: Int
    }

    public static let name = "Clover & Kiln"
    public static let ownerName = "Nell Marlow"
    public static let ownerFirstName = "Nell"
    public static let address = "hello@cloverandkiln.example.org"
    public static let motto = "Small batches, honest answers."

    /// Open Monday to Friday, and Saturday morning; a weekday that is absent is closed.
    public static let hours: [Hours] =
        (1...5).map { Hours(weekday: $0, opensAtMinute: 9 * 60, closesAtMinute: 17 * 60) }
        + [Hours(weekday: 6, opensAtMinute: 10 * 60, closesAtMinute: 13 * 60)]

    static let owner = DemoPerson("Nell Marlow", "hello@cloverandkiln.example.org")

    static let signature = """
        --\u{20}
        Nell Marlow
        Clover & Kiln: soap, candles and small pots
        """
}
