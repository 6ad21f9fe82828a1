/// Bounds on what the shop keeps in memory and in one record.
public enum Limits {
    /// Acts that can still be taken back.
    public static let actCountMax = 200
    /// Conversations listed on a customer's card; older ones are found by search.
    public static let recentConversationCountMax = 8
    /// Message-IDs of one message's References that lead to its conversation.
    public static let referenceCountMax = 32
    /// Whole texts kept of one draft beside the newest.
    public static let draftVersionCountMax = 50
    /// Characters of the customer's words that a picked reply learns from.
    public static let learnedTextCountMax = 1_000
    /// Days without References in which the same customer and subject mean the same conversation.
    public static let sameSubjectDays: Int64 = 90
    /// Kept praise shown on the empty queue.
    public static let keptPraiseCountMax = 200
    public static let labelCountMax = 20
    /// Mails remembered word for word, so that the same one is not sent twice unasked.
    public static let recentReplyCountMax = 20
    /// Mails of which is known what was done to them in their mailbox, so that it can be undone.
    public static let toldMailCountMax = 2_000
    /// People on one list of those to be told.
    public static let tellingPeopleMax = 500
    public static let tellingCountMax = 50
    /// Promises, remedies, thanks, warnings and decisions kept in memory, of each kind.
    public static let careEntryCountMax = 2_000
    /// Orders in one record of the log.
    public static let ordersPerRecord = 200
    /// Digits after the decimal sign of an amount.
    public static let amountDecimalsMax = 8
}
