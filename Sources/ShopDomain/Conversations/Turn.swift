/// One message as far as whose turn it is depends on it.
public struct Turn: Hashable, Sendable {
    public let message: MessageNumber
    public let date: Instant
    public let direction: Direction
    public let nature: Nature
    public let marks: MessageMarks

    public init(
        message: MessageNumber, date: Instant, direction: Direction, nature: Nature, marks: MessageMarks
    ) {
        self.message = message
        self.date = date
        self.direction = direction
        self.nature = nature
        self.marks = marks
    }

    public init(_ entry: MessageEntry) {
        self.init(
            message: entry.number, date: entry.date, direction: entry.direction,
            nature: entry.nature, marks: entry.marks)
    }

    /// Whether everything up to here has had its answer.
    var endsTheWait: Bool { direction == .outgoing || marks.contains(.answered) }

    /// Whether somebody wrote something that may want an answer.
    var asks: Bool {
        direction == .incoming && (nature == .person || nature == .unreadable)
            && !marks.contains(.history) && !marks.contains(.answered)
    }

    static func before(_ a: Turn, _ b: Turn) -> Bool {
        (a.date, a.message) < (b.date, b.message)
    }
}
