/// One letter of a conversation, before it becomes a message.
struct DemoLetter: Sendable {
    enum Author: Sendable, Equatable {
        case shop
        case customer
        /// Somebody else than the conversation's customer, or the customer from another address.
        case other(DemoPerson)
    }

    var author: Author
    /// Seconds since 1970.
    let sentAt: Int64
    let body: DemoBody
    var attachments: [DemoAttachment] = []
    /// The subject when it is not the conversation's.
    var subject: String?
    /// Further header fields, such as Reply-To or List-Id.
    var fields: [MailField] = []
    var quotesPrevious = false
    /// Marked as replied to although the reply is not in the mailbox (a phone call).
    var isAnsweredElsewhere = false

    /// A letter of the customer.
    static func received(_ sentAt: Int64, _ text: String) -> DemoLetter {
        DemoLetter(author: .customer, sentAt: sentAt, body: .plain(flowing(text)))
    }

    static func received(_ sentAt: Int64, body: DemoBody) -> DemoLetter {
        DemoLetter(author: .customer, sentAt: sentAt, body: body)
    }

    /// A reply of the owner, who signs and quotes what is answered.
    static func sent(_ sentAt: Int64, _ text: String) -> DemoLetter {
        let signed = text + "\n\n" + DemoShop.signature
        return DemoLetter(author: .shop, sentAt: sentAt, body: .plain(signed), quotesPrevious: true)
    }

    func from(_ person: DemoPerson) -> DemoLetter { changed { $0.author = .other(person) } }

    func with(_ attachments: DemoAttachment...) -> DemoLetter {
        changed { $0.attachments += attachments }
    }

    func about(_ subject: String) -> DemoLetter { changed { $0.subject = subject } }

    func adding(_ fields: MailField...) -> DemoLetter { changed { $0.fields += fields } }

    func quoting() -> DemoLetter { changed { $0.quotesPrevious = true } }

    func answeredElsewhere() -> DemoLetter { changed { $0.isAnsweredElsewhere = true } }

    private func changed(_ change: (inout DemoLetter) -> Void) -> DemoLetter {
        var copy = self
        change(&copy)
        return copy
    }

    /// Joins the source's wrapped lines into one line a paragraph, as most mail programs send it;
    /// a short line (a list, a name) keeps its end.
    private static func flowing(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.map { index in
            let continues = lines[index].count > DemoLimits.keptLineCharacters
                && index + 1 < lines.count && !lines[index + 1].isEmpty
            return lines[index] + (continues ? " " : "\n")
        }.joined().dropLast().description
    }
}
