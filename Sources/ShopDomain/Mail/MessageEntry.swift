import PlainText

/// Who a message speaks for.
public enum Direction: String, Sendable, Codable {
    case incoming = "in"
    case outgoing = "out"
}

/// What kind of writing a message is, as far as its turn in the queue is concerned.
public enum Nature: String, Sendable, Codable, CaseIterable {
    /// Somebody wrote; in doubt it is this.
    case person
    /// Somebody only said thank you.
    case thanks
    /// A machine wrote: bounce, out-of-office, list, newsletter.
    case automatic
    /// The bytes could not be read as mail; the raw form is kept.
    case unreadable
}

/// What else is known of a message.
public struct MessageMarks: OptionSet, Hashable, Sendable, Codable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The mail store it came from says that it was answered.
    public static let answered = MessageMarks(rawValue: 1)
    /// Older than the shop looks back: it never asks for an answer by itself.
    public static let history = MessageMarks(rawValue: 2)
    public static let attachments = MessageMarks(rawValue: 4)
    /// It reports that an answer of the shop's did not arrive.
    public static let returned = MessageMarks(rawValue: 32)
    /// The words speak of someone who is, or may be, hurt.
    public static let harm = MessageMarks(rawValue: 1 << 8)
    public static let upset = MessageMarks(rawValue: 1 << 9)
    /// The words speak of money back, of a case, of warning others.
    public static let exit = MessageMarks(rawValue: 1 << 10)

    /// The writer needs it so many days after the day of writing, 0 to 65,534; nil where no day was
    /// named. The upper half of the raw value, one more than the days.
    public var neededInDays: Int? {
        get { rawValue >> 16 == 0 ? nil : Int(rawValue >> 16) - 1 }
        set {
            let days = newValue.map { UInt32(min(max($0, 0), 65_534)) + 1 } ?? 0
            self = MessageMarks(rawValue: rawValue & 0xFFFF | days << 16)
        }
    }
    /// The mailbox says that it was read.
    public static let seen = MessageMarks(rawValue: 8)
    /// It was thrown away in the mailbox: it asks for nothing any more.
    public static let thrownAway = MessageMarks(rawValue: 16)
}

/// One message as lists show it; the whole of it is read from `location`.
public struct MessageEntry: Hashable, Sendable {
    public let number: MessageNumber
    public var conversation: ConversationID
    /// The other side: who wrote, or to whom the shop wrote.
    public let customer: CustomerID
    public let direction: Direction
    public let nature: Nature
    public internal(set) var marks: MessageMarks
    public let date: Instant
    public let name: SafeText
    public let address: String
    public let subject: SafeText
    public let snippet: SafeText
    public let location: MailLocation
    /// Digest of what makes it this message; the same mail taken in twice has the same.
    public let identity: UInt64
    /// Of a reply written here: the newest message the owner had seen.
    public let answersThrough: MessageNumber?

    public init(_ taken: MessageTaken) {
        number = taken.message
        conversation = taken.conversation
        customer = taken.customer
        direction = taken.direction
        nature = taken.nature
        marks = taken.marks
        date = taken.date
        name = taken.name
        address = taken.address
        subject = taken.subject
        snippet = taken.snippet
        location = taken.location
        identity = taken.identity.value
        answersThrough = taken.answersThrough
    }

    public init(
        number: MessageNumber, conversation: ConversationID, customer: CustomerID,
        direction: Direction, nature: Nature, marks: MessageMarks, date: Instant,
        name: SafeText, address: String, subject: SafeText, snippet: SafeText,
        location: MailLocation, identity: UInt64, answersThrough: MessageNumber? = nil
    ) {
        self.number = number
        self.conversation = conversation
        self.customer = customer
        self.direction = direction
        self.nature = nature
        self.marks = marks
        self.date = date
        self.name = name
        self.address = address
        self.subject = subject
        self.snippet = snippet
        self.location = location
        self.identity = identity
        self.answersThrough = answersThrough
    }
}
