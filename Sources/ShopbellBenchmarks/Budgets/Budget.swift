/// What a figure should be at most, or at least.
struct Budget: Codable, Equatable {
    enum Bound: String, Codable { case atMost, atLeast }

    var limit: Quantity
    var bound: Bound
    /// What the best other program needed on the same mail, where one was measured.
    var peer: String

    static func atMost(_ limit: Quantity, peer: String = "") -> Budget {
        Budget(limit: limit, bound: .atMost, peer: peer)
    }

    static func atLeast(_ limit: Quantity, peer: String = "") -> Budget {
        Budget(limit: limit, bound: .atLeast, peer: peer)
    }

    func holds(_ measured: Quantity) -> Bool {
        switch bound {
        case .atMost: measured.value <= limit.value
        case .atLeast: measured.value >= limit.value
        }
    }

    var text: String { (bound == .atMost ? "<= " : ">= ") + limit.text }
}
