/// One message as far as whose turn it is depends on it.
public struct Turn: Hashable, Sendable {
    public let message: MessageNumber
    public let date: Instant
    public let direction: Direction
    public let nature: Nature
    public internal(set) var marks: MessageMarks
    /// Of a reply written here: the newest message the owner had seen. What came between typing
    /// and sending still wants its answer.
    public let answersThrough: MessageNumber?

    public init(
        message: MessageNumber, date: Instant, direction: Direction, nature: Nature,
        marks: MessageMarks, answersThrough: MessageNumber? = nil
    ) {
        self.message = message
        self.date = date
        self.direction = direction
        self.nature = nature
        self.marks = marks
        self.answersThrough = answersThrough
    }

    public init(_ entry: MessageEntry) {
        self.init(
            message: entry.number, date: entry.date, direction: entry.direction,
            nature: entry.nature, marks: entry.marks, answersThrough: entry.answersThrough)
    }

    /// Whether it is the shop's own word; its out-of-office notes and newsletters answer nobody.
    var isReply: Bool { direction == .outgoing && nature != .automatic }

    /// Whether everything up to here has had its answer.
    var endsTheWait: Bool { isReply || marks.contains(.answered) }

    /// Whether somebody wrote something that may want an answer.
    var asks: Bool {
        direction == .incoming && (nature == .person || nature == .unreadable)
            && marks.isDisjoint(with: [.history, .answered, .thrownAway])
    }

    static func before(_ a: Turn, _ b: Turn) -> Bool {
        (a.date, a.message) < (b.date, b.message)
    }
}
