import PlainText

/// A message was taken in (or a sent one filed) and has its place.
public struct MessageTaken: Hashable, Sendable, Codable {
    public let message: MessageNumber
    public let conversation: ConversationID
    public let customer: CustomerID
    public let direction: Direction
    public let nature: Nature
    public let marks: MessageMarks
    public let date: Instant
    public let name: SafeText
    /// Lower-cased; empty when the mail names none.
    public let address: String
    public let subject: SafeText
    public let snippet: SafeText
    public let key: ThreadKey?
    /// Message-IDs it refers to that nobody had mentioned before.
    public let references: [ThreadKey]
    /// Conversations that this message's references join to its own.
    public let joins: [ConversationID]
    public let identity: Token
    public let location: MailLocation
    /// Of a reply written here: the newest message the owner had seen.
    public var answersThrough: MessageNumber?

    public init(
        message: MessageNumber, conversation: ConversationID, customer: CustomerID,
        direction: Direction, nature: Nature, marks: MessageMarks, date: Instant,
        name: SafeText, address: String, subject: SafeText, snippet: SafeText,
        key: ThreadKey?, references: [ThreadKey], joins: [ConversationID],
        identity: Token, location: MailLocation, answersThrough: MessageNumber? = nil
    ) {
        self.message = message
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
        self.key = key
        self.references = references
        self.joins = joins
        self.identity = identity
        self.location = location
        self.answersThrough = answersThrough
    }
}
