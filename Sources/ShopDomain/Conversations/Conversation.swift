import PlainText

/// What one customer and the shop said to each other about one thing.
public struct Conversation: Hashable, Sendable {
    public let id: ConversationID
    public var customer: CustomerID
    public var subject: SafeText
    /// By date, then by number.
    public private(set) var turns: [Turn]
    public var decision: Decision?
    /// The sender was marked as never a customer.
    public var isExcluded: Bool
    /// The owner split it, so references no longer join it to another one.
    public var isApart: Bool
    public var labels: [SafeText]
    public var notes: [Note]

    public init(
        id: ConversationID, customer: CustomerID, subject: SafeText, turns: [Turn] = [],
        decision: Decision? = nil, isExcluded: Bool = false, isApart: Bool = false,
        labels: [SafeText] = [], notes: [Note] = []
    ) {
        self.id = id
        self.customer = customer
        self.subject = subject
        self.turns = turns
        self.decision = decision
        self.isExcluded = isExcluded
        self.isApart = isApart
        self.labels = labels
        self.notes = notes
    }

    public var lastDate: Instant { turns.last?.date ?? .distantPast }
    public var newestMessage: MessageNumber? { turns.map(\.message).max() }
    public var lastIncoming: Turn? { turns.last { $0.direction == .incoming } }
    public var lastOutgoing: Turn? { turns.last { $0.direction == .outgoing } }

    mutating func add(_ turn: Turn) {
        if let last = turns.last, Turn.before(turn, last) {
            let place = turns.firstIndex { Turn.before(turn, $0) } ?? turns.endIndex
            turns.insert(turn, at: place)
        } else {
            turns.append(turn)
        }
    }

    mutating func add(_ others: [Turn]) {
        turns = (turns + others).sorted(by: Turn.before)
    }

    mutating func mark(_ message: MessageNumber, _ marks: MessageMarks) {
        guard let index = turns.firstIndex(where: { $0.message == message }) else { return }
        turns[index].marks = marks
    }

    mutating func remove(_ messages: Set<MessageNumber>) -> [Turn] {
        let removed = turns.filter { messages.contains($0.message) }
        turns.removeAll { messages.contains($0.message) }
        return removed
    }
}
