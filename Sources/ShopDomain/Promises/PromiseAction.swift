/// What kind of thing was promised, coarse enough to see later that it was done.
public enum PromiseAction: String, Hashable, Sendable, CaseIterable, Codable {
    /// It leaves the shop.
    case ship
    /// It reaches the customer.
    case arrive
    case refund
    /// A new one, in place of one that failed.
    case replace
    case repair
    /// Made, finished, prepared.
    case make
    /// An answer, a call, a number, a picture.
    case tell
    /// Found out, looked into, asked for.
    case findOut = "find-out"
    case change
    /// Kept aside, booked, reserved.
    case keep
    /// Something else that was to be done.
    case other
}
