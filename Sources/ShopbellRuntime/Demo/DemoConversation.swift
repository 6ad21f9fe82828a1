/// A run of letters under one subject.
struct DemoConversation: Sendable {
    /// Unique, and part of its Message-IDs: lower-case words joined by hyphens.
    let name: String
    let customer: DemoPerson
    let subject: String
    /// Who answers go to where that is not who wrote: the person behind a notice.
    let replyTo: DemoPerson?
    let letters: [DemoLetter]

    init(_ name: String, with customer: DemoPerson, about subject: String,
         replyTo: DemoPerson? = nil, _ letters: [DemoLetter]) {
        self.name = name
        self.customer = customer
        self.subject = subject
        self.replyTo = replyTo
        self.letters = letters
    }
}

/// Where the conversations of each part of the demo are gathered.
enum DemoConversations {}
