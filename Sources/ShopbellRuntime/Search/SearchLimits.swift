/// The sizes that searching the shop keeps to.
public enum ShopSearchLimits {
    /// Messages one step of catching up reads.
    static let stepMessageCount = 200
    /// Messages added to the index between two flushes.
    static let flushMessageCount = 20_000
    /// Hits asked of the index at first, and at most, when conditions thin them out.
    static let firstPage = 256
    static let lastPage = 16_384
    /// Conversations looked at one by one when no index can answer.
    static let scannedConversationsMax = 20_000
    /// Mails that are read for a phrase before the screen shows what was found so far.
    public static let readAtOnceMax = 32
    /// Messages whose words are kept while a phrase is typed.
    static let recentDocumentsMax = 2_048
    /// Conditions (`is:`, `label:`) of one query.
    static let conditionsMax = 16
}
