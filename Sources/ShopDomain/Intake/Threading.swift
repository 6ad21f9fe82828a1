import PlainText

/// What intake knows of a mail before it has its place.
public struct ArrivedMail: Sendable {
    public var direction: Direction
    public var nature: Nature
    public var marks: MessageMarks
    public var date: Instant
    /// The other side.
    public var name: SafeText
    public var address: String
    public var subject: SafeText
    public var snippet: SafeText
    public var messageID: String?
    public var inReplyTo: [String]
    /// Oldest first, as in the header.
    public var references: [String]
    public var identity: UInt64
    public var location: MailLocation
    /// Of a delivery report.
    public var bounce: ArrivedBounce?

    public init(
        direction: Direction, nature: Nature, marks: MessageMarks, date: Instant, name: SafeText,
        address: String, subject: SafeText, snippet: SafeText, messageID: String?,
        inReplyTo: [String], references: [String], identity: UInt64, location: MailLocation,
        bounce: ArrivedBounce? = nil
    ) {
        self.direction = direction
        self.nature = nature
        self.marks = marks
        self.date = date
        self.name = name
        self.address = address
        self.subject = subject
        self.snippet = snippet
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.identity = identity
        self.location = location
        self.bounce = bounce
    }
}

extension Shop {
    /// The place of an arrived mail: its number, customer and conversation.
    ///
    /// By References and In-Reply-To first, then by customer and subject. A mail that refers to
    /// several conversations joins them: threads are never split against their references.
    public func place(_ arrived: ArrivedMail, in known: ConversationID? = nil) -> MessageTaken {
        let report = reported(arrived)
        let mail = report?.mail ?? arrived
        let number = nextMessage
        let key = mail.messageID.map(ThreadKey.init(messageID:))
        let parents = parentKeys(of: mail)
        let threads = conversations(leading: parents + [key].compactMap { $0 })
        let customer = customer(address: mail.address) ?? CustomerID(number)
        let home = known ?? report?.home ?? threads.first
            ?? conversation(of: customer, subject: mail.subject, near: mail.date) ?? ConversationID(number)
        return MessageTaken(
            message: number, conversation: home, customer: customer, direction: mail.direction,
            nature: mail.nature, marks: mail.marks, date: mail.date, name: mail.name,
            address: mail.address.lowercased(), subject: mail.subject, snippet: mail.snippet, key: key,
            references: parents.filter { message(key: $0) == nil },
            joins: joins(threads, to: home),
            identity: Token(mail.identity), location: mail.location)
    }

    /// What the owner split stays split, whatever later mails refer to.
    private func joins(_ threads: [ConversationID], to home: ConversationID) -> [ConversationID] {
        if conversation(home)?.isApart == true { return [] }
        return threads.filter { $0 != home && conversation($0)?.isApart == false }
    }

    /// Direct parent first.
    private func parentKeys(of mail: ArrivedMail) -> [ThreadKey] {
        var keys: [ThreadKey] = []
        for id in mail.references.reversed().prefix(Limits.referenceCountMax) + mail.inReplyTo.prefix(4) {
            let key = ThreadKey(messageID: id)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    private func conversations(leading keys: [ThreadKey]) -> [ConversationID] {
        var found: [ConversationID] = []
        for key in keys {
            guard let message = message(key: key), let id = conversation(of: message) else { continue }
            if !found.contains(id) { found.append(id) }
        }
        return found
    }

    private func conversation(
        of customer: CustomerID, subject: SafeText, near date: Instant
    ) -> ConversationID? {
        let wanted = SubjectLine.base(of: subject)
        guard !wanted.isEmpty, let customer = self.customer(customer) else { return nil }
        let window = Limits.sameSubjectDays * 86_400
        return customer.recentConversations.reversed().map(resolved).first { id in
            guard let candidate = conversation(id), self.customer(candidate.customer)?.id == customer.id
            else { return false }
            return abs(candidate.lastDate.seconds(since: date)) <= window
                && SubjectLine.base(of: candidate.subject) == wanted
        }
    }
}
