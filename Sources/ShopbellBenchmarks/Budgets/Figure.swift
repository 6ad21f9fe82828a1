/// One line of the table: what was measured, and what it should be.
struct Figure: Codable {
    let work: String
    let quantity: Quantity
    let budget: Budget?
    /// What helps to read the number.
    let note: String

    init(_ work: String, _ quantity: Quantity, budget: Budget? = nil, note: String = "") {
        self.work = work
        self.quantity = quantity
        self.budget = budget
        self.note = note
    }

    enum Verdict: String {
        case kept, missed
        case none = ""
    }

    var verdict: Verdict {
        guard let budget else { return .none }
        return budget.holds(quantity) ? .kept : .missed
    }
}
